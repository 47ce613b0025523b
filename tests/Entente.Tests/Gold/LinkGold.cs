using System.Text.Json;
using Entente.Documents;
using Entente.Facts;
using Entente.Facts.Kinds;
using Entente.Reconciliation;
using Xunit;

namespace Entente.Tests.Gold;

/// <summary>An expected relation between two editions, or inside one, by the words that stand in them.</summary>
/// <param name="Relation"><c>unchanged</c>, <c>revised</c>, <c>conflict</c>, <c>lapses</c>, <c>only_earlier</c> or <c>only_later</c>.</param>
/// <param name="Earlier">Words of the earlier edition, or null.</param>
/// <param name="Later">Words of the later edition, or null.</param>
/// <param name="EarlierAlso">Other words of the earlier edition, where the relation is inside it.</param>
/// <param name="IsOptional">Whether it need not be found.</param>
/// <param name="What">What it is, for people.</param>
internal sealed record GoldLink(string Relation, string? Earlier, string? Later, string? EarlierAlso, bool IsOptional, string What)
{
    public static IReadOnlyList<GoldLink> Load(string path) =>
        [
            .. File.ReadLines(path)
                .Where(line => line.Length > 0)
                .Select(line =>
                {
                    using var json = JsonDocument.Parse(line);
                    string? Text(string name) => json.RootElement.TryGetProperty(name, out var value) ? value.GetString() : null;
                    return new GoldLink(
                        Text("relation")!,
                        Text("earlier"),
                        Text("later"),
                        Text("earlier_also"),
                        json.RootElement.TryGetProperty("optional", out var optional) && optional.GetBoolean(),
                        Text("what") ?? ""
                    );
                }),
        ];
}

/// <summary>A relation that the program found.</summary>
internal sealed record FoundLink(string Relation, Fact? Earlier, Fact? Later, Fact? EarlierAlso, Evidence? NamedAgain)
{
    public override string ToString() =>
        $"{Relation}: {Earlier?.About ?? "-"} | {Later?.About ?? NamedAgain?.Quote ?? "-"}{(EarlierAlso is null ? "" : " | " + EarlierAlso.About)}";
}

/// <summary>
/// How many of the expected relations were found, and how many of those found are as expected. A relation found counts where its words
/// overlap with words of which the gold file says something, and is right where that is the same.
/// </summary>
internal sealed class LinkScore
{
    private readonly DocumentText _earlier;
    private readonly DocumentText _later;

    public LinkScore(DocumentText earlier, DocumentText later, IReadOnlyList<GoldLink> gold, IReadOnlyList<FoundLink> found)
    {
        (_earlier, _later) = (earlier, later);
        foreach (var link in gold.Where(g => !g.IsOptional))
        {
            Expected++;
            if (found.Any(f => f.Relation == link.Relation && Touches(link, f)))
                Met++;
            else
                Errors.Add($"- {link.Relation}: {link.What}");
        }
        foreach (var link in found)
        {
            var contradicted = gold.Where(g => !g.IsOptional && Contradicts(g, link)).ToList();
            var agrees = gold.Any(g => g.Relation == link.Relation && Touches(g, link));
            if (!agrees && contradicted.Count == 0)
                continue;
            Judged++;
            // What a sentence says beside is not judged where the relation expected of it was found.
            if (agrees || contradicted.All(g => found.Any(f => f.Relation == g.Relation && Touches(g, f))))
                Right++;
            else
                Errors.Add($"+ {link}");
        }
    }

    public int Expected { get; }
    public int Met { get; }
    public int Judged { get; }
    public int Right { get; }
    public double Recall => (double)Met / Expected;
    public double Precision => (double)Right / Judged;
    public List<string> Errors { get; } = [];

    // The gold file has the same words on each side that both have.
    private bool Touches(GoldLink gold, FoundLink found)
    {
        if (gold.EarlierAlso is not null)
            return found.EarlierAlso is not null
                && (
                    Says(found.Earlier, _earlier, gold.Earlier) && Says(found.EarlierAlso, _earlier, gold.EarlierAlso)
                    || Says(found.EarlierAlso, _earlier, gold.Earlier) && Says(found.Earlier, _earlier, gold.EarlierAlso)
                );
        if (found.EarlierAlso is not null)
            return false;
        return (gold.Earlier is null || Says(found.Earlier, _earlier, gold.Earlier))
            && (gold.Later is null || Says(found.Later, _later, gold.Later) || Names(found.NamedAgain, gold.Later));
    }

    // Only what the gold file says otherwise of: it lists examples, not all.
    private bool Contradicts(GoldLink gold, FoundLink found) =>
        found.Relation switch
        {
            "only_earlier" => gold.Relation is "unchanged" or "revised"
                && gold.EarlierAlso is null
                && Says(found.Earlier, _earlier, gold.Earlier),
            "only_later" => gold.Relation is "unchanged" or "revised" && Says(found.Later, _later, gold.Later),
            "unchanged" or "revised" when found.EarlierAlso is null => gold.Relation is "only_earlier"
                && Says(found.Earlier, _earlier, gold.Earlier)
                || gold.Relation is "only_later" && Says(found.Later, _later, gold.Later)
                || gold.Relation is "unchanged" or "revised" && gold.Relation != found.Relation && Touches(gold, found),
            _ => false,
        };

    private static bool Names(Evidence? named, string words) =>
        named is not null && words.Contains(named.Quote, StringComparison.OrdinalIgnoreCase);

    // The evidence overlaps with the words, and the fact is the one of its sentence that they are about.
    private static bool Says(Fact? fact, DocumentText text, string? words)
    {
        if (fact is null || words is null)
            return false;
        var at = text.Value.IndexOf(words, StringComparison.Ordinal);
        Assert.True(at >= 0, $"The words do not stand in the text: {words}");
        var (start, end) = (text.ToCodePoint(at), text.ToCodePoint(at + words.Length));
        if (fact.Evidence.Span.Start >= end || fact.Evidence.Span.End <= start)
            return false;
        if (fact.Body is Figure figure)
            return words.Contains(FigureWording.Number(figure.Value), StringComparison.Ordinal);
        var subject = new Subject(fact);
        // One sentence seldom tells of two agreements or addresses.
        if (fact.Body is Agreement or Contact)
            return true;
        if (fact.Body is Event happened)
            return subject.Content.Count == 0
                || words.Contains(happened.Place ?? "\n", StringComparison.Ordinal)
                || subject.Content.Overlaps(SubjectReader.Stems(words));
        return subject.Stems.Overlaps(SubjectReader.Stems(words));
    }
}
