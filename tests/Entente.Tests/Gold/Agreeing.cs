using System.Text.RegularExpressions;

namespace Entente.Tests.Gold;

/// <summary>When two fields say the same.</summary>
internal static partial class Agreeing
{
    private static readonly HashSet<string> Empty =
    [
        .. "the a an of for and or in on at to with between by as its their his her u s us".Split(' '),
    ];

    private static readonly HashSet<string> AfterNames = ["jr", "sr", "ii", "iii"];

    /// <summary>Names and phrases: enough of the shorter one's words stand in the other, and the lengths are not too far apart.</summary>
    public static bool Words(string? gold, string? found, double share = 0.5)
    {
        var (g, f) = (WordSet(gold), WordSet(found));
        if (g.Count == 0 || f.Count == 0)
            return g.Count == f.Count;
        double common = g.Count(f.Contains);
        return common / Math.Min(g.Count, f.Count) >= share && common / Math.Max(g.Count, f.Count) >= share / 2;
    }

    /// <summary>The same value, or none on both sides.</summary>
    public static bool Numbers(double? gold, double? found) =>
        gold is null || found is null
            ? gold is null && found is null
            : Math.Abs(gold.Value - found.Value) <= 1e-9 * Math.Max(1, Math.Max(Math.Abs(gold.Value), Math.Abs(found.Value)));

    /// <summary>The same time, or one that is only less precise (2019-10 and 2019-10-07), or none on both sides.</summary>
    public static bool Times(string? gold, string? found)
    {
        var (g, f) = (Certain(gold), Certain(found));
        return g == f || Refines(g, f) || Refines(f, g);
    }

    /// <summary>The same time to the letter, but for the marks of uncertainty.</summary>
    public static bool ExactTimes(string? gold, string? found) => Certain(gold) == Certain(found);

    public static bool Sets(IReadOnlyList<string> gold, IReadOnlyList<string> found) => Codes(gold).SetEquals(Codes(found));

    /// <summary>A party in common, or none on both sides.</summary>
    public static bool Overlapping(IReadOnlyList<string> gold, IReadOnlyList<string> found) =>
        (gold.Count == 0 && found.Count == 0) || Codes(gold).Overlaps(Codes(found));

    public static bool Ignoring(string? gold, string? found) => string.Equals(gold ?? "", found ?? "", StringComparison.OrdinalIgnoreCase);

    public static bool Surnames(string? gold, string? found) => Surname(gold) == Surname(found);

    public static bool Organisations(ScoredFact gold, ScoredFact found)
    {
        var (g, f) = (gold.Text("acronym"), found.Text("acronym"));
        if (!string.IsNullOrEmpty(g) && !string.IsNullOrEmpty(f) && Ignoring(g.Replace("-", ""), f.Replace("-", "")))
            return true;
        return Words(gold.Text("organisation"), found.Text("organisation"), 0.6);
    }

    /// <summary>A number of the address, or of the telephone where no address is known, stands in the other.</summary>
    public static bool Addresses(ScoredFact gold, ScoredFact found)
    {
        var address = gold.Text("address");
        var wanted = Runs(string.IsNullOrEmpty(address) ? gold.Text("telephone") : address);
        var given = Runs(found.Text("address") + found.Text("telephone"));
        return wanted.Overlaps(given);
    }

    public static bool Digits(string? gold, string? found) =>
        string.Concat((gold ?? "").Where(char.IsDigit)) == string.Concat((found ?? "").Where(char.IsDigit));

    private static bool Refines(string fine, string coarse) => coarse.Length >= 4 && fine.StartsWith(coarse, StringComparison.Ordinal);

    private static string Certain(string? time) => (time ?? "").Replace("~", "").Replace("?", "").Replace("%", "");

    private static HashSet<string> Codes(IReadOnlyList<string> parties) => [.. parties.Select(p => p.ToUpperInvariant())];

    private static HashSet<string> Runs(string? text) => [.. Digit().Matches(text ?? "").Select(m => m.Value)];

    private static HashSet<string> WordSet(string? text) =>
        [.. Word().Matches((text ?? "").ToLowerInvariant().Replace(".", "")).Select(m => m.Value).Where(word => !Empty.Contains(word))];

    private static string Surname(string? person) =>
        NamePart().Matches(person ?? "").Select(m => m.Value.ToLowerInvariant()).LastOrDefault(part => !AfterNames.Contains(part), "");

    [GeneratedRegex("[a-z0-9]+", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Word();

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Digit();

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex NamePart();
}
