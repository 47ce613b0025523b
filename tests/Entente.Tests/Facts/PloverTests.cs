using System.Text.Json;
using Entente.Documents;
using Entente.Facts;
using Entente.Facts.Kinds;
using Entente.Time;
using Xunit;

namespace Entente.Tests.Facts;

public class PloverTests
{
    [Fact]
    public void Every_type_of_event_and_every_act_is_mapped_or_named_as_unmapped()
    {
        Assert.Equal(EventTypes.All.Order(StringComparer.Ordinal), Plover.Events.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(PositionActs.All.Order(StringComparer.Ordinal), Plover.Acts.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void All_codes_are_those_of_plover() =>
        Assert.All(Plover.Events.Values.Concat(Plover.Acts.Values).OfType<string>(), code => Assert.Contains(code, Plover.Codes));

    [Fact]
    public void Events_and_positions_are_written_with_their_code_and_read_back()
    {
        var condemned = Fact(new Position(["CAN"], "condemn", "the attack", null));
        Assert.Equal("ACCUSE", Field(condemned, "plover"));
        Assert.Equal(FactJson.Write(condemned), FactJson.Write(FactJson.Read(FactJson.Write(condemned))));
        Assert.Null(Field(Fact(new Event("elect", ["CAN"], null, null)), "plover"));
        Assert.DoesNotContain("plover", FactJson.Write(Fact(new Rank(1, "largest", "CAN", "country"))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_without_the_code_is_read()
    {
        var line = FactJson.Write(Fact(new Position(["CAN"], "intend", "act", Edtf.On(2030))));
        Assert.Equal(line, FactJson.Write(FactJson.Read(line.Replace("\"plover\":\"AGREE\",", "", StringComparison.Ordinal))));
    }

    private static string? Field(Fact fact, string name)
    {
        using var json = JsonDocument.Parse(FactJson.Write(fact));
        return json.RootElement.GetProperty(name).GetString();
    }

    private static Fact Fact(FactBody body) =>
        new()
        {
            Id = "0",
            Document = "d",
            Evidence = new Evidence(new TextSpan(0, 1), "x"),
            Parties = ["CAN"],
            About = "x",
            Body = body,
            Confidence = Confidence.Certain,
            Rule = "r",
        };
}
