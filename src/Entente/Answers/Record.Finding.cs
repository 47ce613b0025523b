using System.Collections.Concurrent;
using Entente.Documents;
using Entente.Facts;
using Entente.Ledger;
using Entente.Reconciliation;
using Entente.Time;

namespace Entente.Answers;

/// <summary>Which facts of a record are asked for; what is null or empty asks for all.</summary>
public sealed record FactQuestion
{
    /// <summary>The kind, by its name.</summary>
    public string? Kind { get; init; }

    /// <summary>A party whom the fact must be about, whatever its case.</summary>
    public string? Party { get; init; }

    /// <summary>The step of confidence.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>Id of the document.</summary>
    public string? Document { get; init; }

    /// <summary>Words, or the beginnings of words, that all stand in what the fact says.</summary>
    public string? Words { get; init; }

    /// <summary>How the fact stands, and the date on which it does.</summary>
    public (StandingKind Kind, DateOnly On)? Standing { get; init; }
}

/// <summary>A work with the documents that are its editions.</summary>
/// <param name="Name">The work; the title or name of a document that belongs to none.</param>
/// <param name="Editions">The documents, the earliest first; those without a date, which may be of any time, come before.</param>
public sealed record Work(string Name, IReadOnlyList<LedgerDocument> Editions)
{
    /// <summary>The last edition.</summary>
    public LedgerDocument Latest => Editions[^1];
}

public sealed partial class Record
{
    private static readonly Comparer<Edtf?> Times = Comparer<Edtf?>.Create(Edtf.Compare);

    private Lazy<ByDate<ILookup<StandingKind, Fact>>>? _byStanding;
    private readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<Topic>>> _topics = new(StringComparer.Ordinal);
    private Lazy<IReadOnlyList<Work>>? _works;
    private Lazy<Ledger.Works>? _editionsOf;
    private Lazy<Dictionary<string, Work>>? _workOf;
    private Lazy<Dictionary<FactKey, string>>? _words;

    /// <summary>The documents by their works, those of the latest edition first.</summary>
    public IReadOnlyList<Work> Works => Once(ref _works, WorksOf);

    /// <summary>The editions of a work by its name, or those read under the name, as <see cref="Ledger.Works.Named"/> has them.</summary>
    public IReadOnlyList<LedgerDocument> EditionsNamed(string name) =>
        Once(ref _editionsOf, () => Ledger.Works.Of(Documents, [])).Named(name);

    /// <summary>The work of a document of this record.</summary>
    public Work WorkOf(LedgerDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Once(
            ref _workOf,
            () => Works.SelectMany(w => w.Editions, (w, d) => (w, d)).ToDictionary(p => p.d.Id, p => p.w, StringComparer.Ordinal)
        )[document.Id];
    }

    /// <summary>The facts asked for, in the order of the documents.</summary>
    public IReadOnlyList<Fact> Find(FactQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var (document, kind) = (question.Document, question.Kind);
        // The smallest list that is at hand is gone through.
        var facts =
            question.Standing is { } standing ? ByStanding(standing.On)[standing.Kind]
            : !string.IsNullOrEmpty(document) ? OfDocument(document)
            : !string.IsNullOrEmpty(kind) ? OfKind(kind)
            : Facts;
        if (!string.IsNullOrEmpty(document) && question.Standing is not null)
            facts = facts.Where(f => f.Document == document);
        if (!string.IsNullOrEmpty(kind) && (question.Standing is not null || !string.IsNullOrEmpty(document)))
            facts = facts.Where(f => f.Kind == kind);
        if (question.Party is { Length: > 0 } party)
            facts = facts.Where(f => f.Parties.Contains(party, StringComparer.OrdinalIgnoreCase));
        if (question.Confidence is { } step)
            facts = facts.Where(f => f.Confidence == step);
        // Typed words without a letter or digit ask for nothing that could be found.
        if (question.Words is { Length: > 0 } typed)
        {
            var terms = SearchWords.Parse(typed).Select(t => FoundWords.Spaced(t.Text)).ToList();
            var words = Once(ref _words, () => Facts.DistinctBy(FactKey.Of).ToDictionary(FactKey.Of, f => FoundWords.Spaced(f.About)));
            facts = facts.Where(f => terms.Count > 0 && terms.TrueForAll(words[FactKey.Of(f)].Contains));
        }
        return facts as IReadOnlyList<Fact> ?? [.. facts];
    }

    /// <summary>
    /// Sentences with all the words, best first. Where a kind or parties are asked for, those that state such a fact of this record.
    /// </summary>
    /// <param name="ledger">The ledger, which has the sentences.</param>
    /// <param name="filter">The words, and in which documents.</param>
    /// <param name="kind">The kind of a fact that they state, or null.</param>
    /// <param name="parties">Parties whom that fact is all about.</param>
    public IReadOnlyList<SearchHit> Search(ILedgerView ledger, SearchFilter filter, string? kind, IReadOnlyList<string> parties)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(parties);
        bool States(string document, TextSpan sentence) =>
            OfDocument(document)
                .Any(f =>
                    f.Evidence.Span.Overlaps(sentence)
                    && (kind is null || f.Kind == kind)
                    && parties.All(p => f.Parties.Contains(p, StringComparer.OrdinalIgnoreCase))
                );
        return [.. ledger.Search(kind is null && parties.Count == 0 ? filter : filter with { Only = States })];
    }

    /// <summary>The documents in whose id, title, work or publisher all the words, or words that begin so, stand; by their works.</summary>
    public IReadOnlyList<Work> FindWorks(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return Works;
        var terms = SearchWords.Parse(typed).Select(t => FoundWords.Spaced(t.Text)).ToList();
        bool Fits(LedgerDocument document)
        {
            var words = FoundWords.Spaced(
                $"{document.Id} {document.Metadata.Title} {document.Metadata.Work} {document.Metadata.Publisher}"
            );
            return terms.Count > 0 && terms.TrueForAll(words.Contains);
        }
        return [.. Works.Where(w => w.Editions.Any(Fits))];
    }

    /// <summary>The topics of several facts, of a kind or (null) of all, those of the most facts first.</summary>
    public IReadOnlyList<Topic> TopicsOf(string? kind) =>
        _topics
            .GetOrAdd(
                kind ?? "",
                _ =>
                    new(() =>
                        [
                            .. (kind is null ? FactKinds.All.Select(k => k.Name) : [kind])
                                .SelectMany(k => Book(k).Topics)
                                .Where(t => t.Facts.Count > 1)
                                .OrderByDescending(t => t.Facts.Count),
                        ]
                    )
            )
            .Value;

    /// <summary>How a fact stands on a date; null where it has nothing to say about it, or is not of this record.</summary>
    public StandingFact? StandingOf(Fact fact, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (TopicOf(fact) is not { } topic)
            return null;
        var key = FactKey.Of(fact);
        return StandingReader.Of(topic, on).FirstOrDefault(s => FactKey.Of(s.Fact) == key);
    }

    private ILookup<StandingKind, Fact> ByStanding(DateOnly on) => Once(ref _byStanding, () => new(ByStandingOn)).On(on);

    private ILookup<StandingKind, Fact> ByStandingOn(DateOnly day)
    {
        var standings = FactKinds.All.SelectMany(k => StandingsOn(day, k.Name)).ToDictionary(s => FactKey.Of(s.Fact), s => s.Standing.Kind);
        return Facts.Where(f => standings.ContainsKey(FactKey.Of(f))).ToLookup(f => standings[FactKey.Of(f)]);
    }

    private IReadOnlyList<Work> WorksOf() =>
        [
            .. Once(ref _editionsOf, () => Ledger.Works.Of(Documents, []))
                .All.Select(IReadOnlyList<LedgerDocument> (w) => [.. w.OrderBy(d => d.Metadata.Date is not null)])
                .Select(w => new Work(w[^1].Metadata.Work ?? w[^1].Metadata.Title ?? w[^1].Id, w))
                .OrderByDescending(w => w.Latest.Metadata.Date is not null)
                .ThenByDescending(w => w.Latest.Metadata.Date, Times)
                .ThenBy(w => w.Name, StringComparer.Ordinal),
        ];

    private static T Once<T>(ref Lazy<T>? kept, Func<T> work) => LazyInitializer.EnsureInitialized(ref kept, () => new Lazy<T>(work)).Value;
}
