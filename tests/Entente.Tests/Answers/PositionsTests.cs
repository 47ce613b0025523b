using Entente.Answers;
using Entente.Tests.Reconciliation;
using Xunit;

namespace Entente.Tests.Answers;

public class PositionsTests
{
    private static readonly Positions All = Positions.Of([
        Made.Position("support", "the ceasefire", stated: "2019", holders: "FRA DEU"),
        Made.Position("oppose", "the tariffs", stated: "2021", holders: "DEU"),
        Made.Position("support", "the accession of Albania", stated: "2020", holders: "DEU"),
        Made.Figure(3, "ships"),
    ]);

    [Fact]
    public void A_joint_position_is_one_of_each_holder()
    {
        Assert.Equal(["DEU", "FRA"], All.Holders);
        Assert.Equal(
            (2, 1, 1, 0),
            (All.Count("DEU", "support"), All.Count("FRA", "support"), All.Count("DEU", "oppose"), All.Count("FRA", "oppose"))
        );
    }

    [Fact]
    public void Acts_stand_in_the_order_of_the_contract() => Assert.Equal(["support", "oppose"], All.Acts);

    [Fact]
    public void A_list_is_of_the_holder_and_the_act_asked_for_the_last_stated_first()
    {
        Assert.Equal(["2021", "2020", "2019"], All.Of(null, null).Select(f => f.Stated?.ToString()));
        Assert.Equal(["2020", "2019"], All.Of("DEU", "support").Select(f => f.Stated?.ToString()));
        Assert.Equal(["2020", "2019"], All.Of(null, "support").Select(f => f.Stated?.ToString()));
        Assert.Single(All.Of("FRA", null));
        Assert.Empty(All.Of("NOR", null));
        Assert.Empty(All.Of("FRA", "oppose"));
    }
}
