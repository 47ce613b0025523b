using System.Text.Json;
using Entente.Documents;
using Entente.Mentions;
using Entente.Mentions.Names;
using Xunit;

namespace Entente.Tests.Mentions;

/// <summary>The tables are whole and well formed, and every name in them is found in a sentence.</summary>
public class NameDataTests
{
    private static readonly Extractor Extractor = new();

    [Theory]
    [InlineData("countries.tsv", 6)]
    [InlineData("organisations.tsv", 4)]
    [InlineData("offices.tsv", 3)]
    [InlineData("places.tsv", 3)]
    [InlineData("name-words.tsv", 2)]
    [InlineData("given-names.tsv", 1)]
    public void Every_row_has_its_columns_and_its_own_key(string table, int columns)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in NameData.Rows(table))
        {
            Assert.Equal(columns, row.Length);
            var key = table == "offices.tsv" ? row[1] : row[0];
            Assert.True(keys.Add(key), $"{table} has {key} twice.");
            Assert.All(row, field => Assert.Equal(field.Trim(), field));
        }
    }

    [Fact]
    public void All_of_ISO_3166_is_there()
    {
        var codes = Countries.All.Select(c => c.Code).Where(c => c.Length == 3).ToHashSet(StringComparer.Ordinal);
        // ATF is both a present and a withdrawn code; XKX, Kosovo, is not of ISO.
        Assert.Equal(249 + 31 - 1 + 1, codes.Count);
        foreach (var (file, part) in new[] { ("iso_3166-1.json", "3166-1"), ("iso_3166-3.json", "3166-3") })
        {
            var path = Path.Combine("/usr/share/iso-codes/json", file);
            if (!File.Exists(path))
                continue;
            using var json = JsonDocument.Parse(File.ReadAllText(path));
            foreach (var country in json.RootElement.GetProperty(part).EnumerateArray())
                Assert.Contains(country.GetProperty("alpha_3").GetString()!, codes);
        }
    }

    [Fact]
    public void Every_country_is_found_by_its_names()
    {
        var missed = new List<string>();
        foreach (var country in Countries.All)
        foreach (var name in country.OtherNames.Append(country.Name).Append(country.OfficialName))
            if (
                Only($"They met with {name} again.") is not { Kind: NameKind.Country, IsAdjective: false } found
                || found.Id != Countries.Named(name)!.Code
            )
                missed.Add($"{country.Code} {name}");
        Assert.Empty(missed);
    }

    [Fact]
    public void Every_country_is_found_by_its_adjectives()
    {
        var missed = new List<string>();
        foreach (var country in Countries.All)
        {
            if (
                country.Code
                is { Length: 3 }
                    and not (
                        "AFI"
                        or "ATB"
                        or "ATN"
                        or "CTE"
                        or "JTN"
                        or "MID"
                        or "NTZ"
                        or "PCI"
                        or "PUS"
                        or "WAK"
                        or "BVT"
                        or "HMD"
                        or "ATF"
                        or "IOT"
                        or "UMI"
                        or "DMA"
                        or "VAT"
                    )
            )
                Assert.NotEmpty(country.Adjectives);
            foreach (var adjective in country.Adjectives.Where(a => !a.EndsWith('-')))
                if (
                    Only($"They met with {adjective} friends.") is not { Kind: NameKind.Country, IsAdjective: true } found
                    || found.Id != Countries.Named(adjective)!.Code
                )
                    missed.Add($"{country.Code} {adjective}");
        }
        Assert.Empty(missed);
    }

    [Fact]
    public void Every_organisation_is_found_by_its_names_and_acronyms()
    {
        var missed = new List<string>();
        foreach (var organisation in Organisations.All)
        foreach (var name in organisation.OtherNames.Concat(organisation.Acronyms).Append(organisation.Name))
            if (Only($"They met with the {name} again.") is not { Kind: NameKind.Organisation } found || found.Id != organisation.Id)
                missed.Add($"{organisation.Id} {name}");
        Assert.Empty(missed);
    }

    [Fact]
    public void Every_place_and_capital_is_found()
    {
        var missed = new List<string>();
        foreach (var name in NameData.Rows("places.tsv").Select(r => r[0]).Concat(Countries.All.SelectMany(c => c.Capitals)))
            if (Only($"They met at {name} again.") is not { Kind: NameKind.Place or NameKind.Country })
                missed.Add(name);
        Assert.Empty(missed);
    }

    private static NameMention? Only(string text)
    {
        Extractor.ReadMentions(PlainText.Read("text", text));
        return Extractor.Mentions.Outer.Count == 1 ? Extractor.Mentions.Outer[0] as NameMention : null;
    }
}
