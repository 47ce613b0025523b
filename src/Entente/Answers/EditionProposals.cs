using System.Text;
using Entente.Ledger;

namespace Entente.Answers;

/// <summary>Two documents that may be editions of one work.</summary>
/// <param name="Document">The later of the two.</param>
/// <param name="Of">The earlier one.</param>
/// <param name="Share">How much of the shorter text stands in the longer one, word for word: 1 for all.</param>
public sealed record EditionProposal(LedgerDocument Document, LedgerDocument Of, double Share);

/// <summary>
/// Documents with the same title and much the same words, which nothing says are one work: whether they are, a person decides. Nothing
/// is joined by itself, since ministries put out many a page under one title.
/// </summary>
public static class EditionProposals
{
    /// <summary>How much of the shorter text must stand in the longer one.</summary>
    public const double LeastShare = 0.45;

    /// <summary>The same of two pages of one site: what has an address of its own there is mostly another page.</summary>
    public const double LeastShareOfOneSite = 0.8;

    // Runs of so many words tell texts apart that speak of the same things; short releases share their phrases.
    private const int WordsOfRun = 5;
    private const int FewestRuns = 120;
    private const int MostOfOneTitle = 200;
    private const uint FirstOfHash = 2166136261;

    /// <summary>The proposals, each document with the one that is most like it; those that people decided are left out.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="only">Ids of the documents of which it is asked; null for all.</param>
    public static IReadOnlyList<EditionProposal> In(ILedgerView ledger, IReadOnlySet<string>? only = null)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        if (only is { Count: 0 })
            return [];
        var documents = ledger.Documents(new DocumentFilter()).ToList();
        var reviews = ledger.EditionReviews();
        var works = Works.Of(documents, reviews);
        var parted = reviews
            .Where(r => r.Act == EditionAct.Part)
            .SelectMany(r => ((string?, string?)[])[(r.Document, r.Other), (r.Other, r.Document)])
            .ToHashSet();
        var proposals = new List<EditionProposal>();
        foreach (var same in documents.Where(d => TitleKey(d.Metadata.Title).Length > 0).GroupBy(d => TitleKey(d.Metadata.Title)))
        {
            var group = same.OrderBy(d => d, Works.InTime).Take(MostOfOneTitle).ToList();
            if (group.Count < 2 || (only is not null && !group.Exists(d => only.Contains(d.Id))))
                continue;
            var runs = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
            for (var i = 1; i < group.Count; i++)
            {
                EditionProposal? best = null;
                for (var j = 0; j < i; j++)
                {
                    var (later, earlier) = (group[i], group[j]);
                    if (
                        ReferenceEquals(works.EditionsOf(later.Id), works.EditionsOf(earlier.Id))
                        || parted.Contains((later.Id, earlier.Id))
                        || (only is not null && !only.Contains(later.Id) && !only.Contains(earlier.Id))
                    )
                        continue;
                    var share = Share(RunsOf(later), RunsOf(earlier));
                    if (share >= LeastFor(later, earlier) && share >= (best?.Share ?? 0))
                        best = new EditionProposal(later, earlier, share);
                }
                if (best is not null)
                    proposals.Add(best);
            }

            HashSet<int> RunsOf(LedgerDocument document)
            {
                if (!runs.TryGetValue(document.Id, out var found))
                    runs[document.Id] = found = Runs(ledger.FindText(document.Id)!.Value);
                return found;
            }
        }
        return proposals;
    }

    /// <summary>A title as far as it tells titles apart: its letters and digits, "&amp;" as "and".</summary>
    internal static string TitleKey(string? title)
    {
        var key = new StringBuilder();
        foreach (var c in title ?? "")
            if (char.IsLetterOrDigit(c))
                key.Append(char.ToLowerInvariant(c));
            else if (c == '&')
                key.Append("and");
        return key.ToString();
    }

    private static double LeastFor(LedgerDocument a, LedgerDocument b) =>
        Site(a) is { } site && site == Site(b) ? LeastShareOfOneSite : LeastShare;

    private static string? Site(LedgerDocument document) =>
        Uri.TryCreate(document.Metadata.Url, UriKind.Absolute, out var url) ? url.Host : null;

    private static double Share(HashSet<int> a, HashSet<int> b)
    {
        var (small, large) = a.Count <= b.Count ? (a, b) : (b, a);
        return small.Count < FewestRuns ? 0 : (double)small.Count(large.Contains) / small.Count;
    }

    private static HashSet<int> Runs(string text)
    {
        var runs = new HashSet<int>();
        var words = new Queue<int>();
        var word = FirstOfHash;
        var length = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                word = unchecked((word ^ char.ToLowerInvariant(text[i])) * 16777619u);
                length++;
                continue;
            }
            if (length == 0)
                continue;
            words.Enqueue(unchecked((int)word));
            (word, length) = (FirstOfHash, 0);
            if (words.Count > WordsOfRun)
                words.Dequeue();
            if (words.Count == WordsOfRun)
            {
                var run = 17;
                foreach (var w in words)
                    run = unchecked((run * 31) + w);
                runs.Add(run);
            }
        }
        return runs;
    }
}
