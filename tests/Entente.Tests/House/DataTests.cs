using System.Text.Json;
using Xunit;

namespace Entente.Tests.House;

/// <summary>Tables of the core against lists that others keep, where those are on the machine.</summary>
public class DataTests
{
    private const string Countries = "src/Entente/Mentions/Names/Data/countries.tsv";
    private const string IsoCodes = "/usr/share/iso-codes/json";

    [Fact]
    public void Country_codes_are_those_of_ISO_3166()
    {
        Assert.SkipUnless(File.Exists(Repository.Full(Countries)), "there is no table of countries yet");
        Assert.SkipUnless(Directory.Exists(IsoCodes), "the package iso-codes is not installed");

        var ours = Repository
            .Read(Countries)
            .Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t')[0])
            .ToHashSet(StringComparer.Ordinal);
        var present = Codes("iso_3166-1.json", "3166-1");
        var withdrawn = Codes("iso_3166-3.json", "3166-3");

        Findings.None(present.Except(ours));
        // A code of our own, for a state that the standard never knew, is longer than three letters, or one of those
        // that the standard leaves to its users (XKX).
        Findings.None(ours.Where(code => code.Length <= 3 && !IsLeftToUsers(code)).Except(present).Except(withdrawn));
    }

    private static bool IsLeftToUsers(string code) =>
        code[0] == 'X'
        || code.StartsWith("AA", StringComparison.Ordinal)
        || code.StartsWith("ZZ", StringComparison.Ordinal)
        || (code[0] == 'Q' && code[1] >= 'M');

    private static List<string> Codes(string file, string list)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(IsoCodes, file)));
        return [.. json.RootElement.GetProperty(list).EnumerateArray().Select(c => c.GetProperty("alpha_3").GetString()!)];
    }
}
