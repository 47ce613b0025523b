using Entente.Facts;
using Entente.Tests.House;
using Xunit;

namespace Entente.Tests.Facts;

/// <summary>The contract as a table says what the kinds and the page on facts say.</summary>
public sealed class FactContractTests
{
    [Fact]
    public void The_fields_are_those_of_the_kinds()
    {
        foreach (var kind in FactKinds.All)
        {
            using var line = System.Text.Json.JsonDocument.Parse(
                "{\"value\":1,\"unit\":\"count\",\"order\":\"largest\",\"event\":\"sign\",\"name\":\"x\",\"agreement_kind\":\"treaty\",\"member\":\"FRA\",\"organisation\":\"x\",\"role\":\"member\",\"mechanism_kind\":\"body\",\"what\":\"x\",\"host\":\"FRA\",\"person\":\"x\",\"office\":\"x\",\"act\":\"affirm\",\"title\":\"x\",\"speaker\":\"x\",\"text\":\"x\"}"
            );
            var body = kind.From(new FieldReader(line.RootElement));
            Assert.Equal(body.Fields.Select(f => f.Name), FactContract.Of(kind.Name).Select(f => f.Name));
        }
    }

    [Fact]
    public void Every_word_that_may_stand_in_a_field_is_on_the_page() =>
        House.Findings.None(
            from kind in FactKinds.All
            from field in FactContract.Of(kind.Name)
            from value in field.Values
            where !Repository.Read("docs/facts.md").Contains($"`{value}`", StringComparison.Ordinal)
            select $"{kind.Name}.{field.Name}: {value}"
        );

    [Fact]
    public void Fields_come_back_as_they_went_in()
    {
        IReadOnlyList<FactField> fields =
        [
            new("value", 1.5m),
            new("place", null),
            new("parties", (IReadOnlyList<string>)["FRA", "DEU"]),
            new("about", "“é” 𝒳 \"x\""),
        ];
        Assert.Equivalent(fields, FieldJson.Read(FieldJson.Write(fields)), strict: true);
        Assert.Throws<FormatException>(() => FieldJson.Read("[1]"));
        Assert.Throws<FormatException>(() => FieldJson.Read("{"));
    }
}
