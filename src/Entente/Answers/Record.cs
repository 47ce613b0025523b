using System.Collections.Concurrent;
using Entente.Documents;
using Entente.Facts;
using Entente.Facts.Kinds;
using Entente.Ledger;
using Entente.Reconciliation;
using Entente.Time;

namespace Entente.Answers;

/// <summary>
/// What a ledger says, read once to be asked often: its documents and facts, and what follows from them, which is worked out when it is
/// first asked for. It never changes; several threads may ask at once.
/// </summary>
public sealed partial class Record
{
    private readonly IReadOnlyList<TopicDecision> _decisions;
    private readonly Func<string, TopicBook?> _known;
    private readonly Dictionary<string, LedgerDocument> _documents;
    private readonly ILookup<string, Fact> _byKind;
    private readonly Lazy<ILookup<string, Fact>>? _ofEach;
    private readonly Lazy<ILookup<string, Fact>> _byParty;
    private readonly Lazy<ILookup<string, Fact>> _byId;
    private readonly Lazy<ILookup<string, Fact>> _byDocument;
    private readonly ConcurrentDictionary<string, Lazy<TopicBook>> _books = new(StringComparer.Ordinal);
    private readonly Lazy<IReadOnlyList<TimelineEntry>> _timeline;
    private readonly Lazy<IReadOnlyList<Vintage>> _vintages;
    private readonly Lazy<IReadOnlyList<Disagreement>> _disagreements;
    private readonly Lazy<IReadOnlyList<string>> _parties;
    private readonly Lazy<IReadOnlyList<Vintage>> _moved;
    private readonly Lazy<IReadOnlyList<EndChange>> _newEnds;
    private readonly Lazy<IReadOnlyList<OfficeLine>> _offices;
    private readonly Lazy<Positions> _positions;
    private readonly Lazy<IReadOnlyList<EditionPair>> _editions;
    private readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<Spoken>>> _spoken = new(StringComparer.Ordinal);
    private readonly ByDate<IReadOnlyList<DueItem>> _due;
    private readonly ByDate<IReadOnlyList<AgreementStanding>> _agreements;
    private readonly ConcurrentDictionary<string, ByDate<IReadOnlyList<StandingFact>>> _standings = new(StringComparer.Ordinal);
    private readonly ByDate<Positions> _positionsBy;
    private readonly DocumentChanges _changes;

    // What is by its nature of one party: of a relationship, it is what each of its parties has.
    private static readonly string[] OfOneParty = [Office.Name, Membership.Name, Rank.Name, Contact.Name, Quotation.Name];

    private Record(
        LedgerState state,
        IReadOnlyList<LedgerDocument> documents,
        IReadOnlyList<Fact> facts,
        IReadOnlyList<TopicDecision> decisions,
        Func<string, TopicBook?>? known = null,
        Func<IEnumerable<Fact>>? ofEach = null,
        Lazy<IReadOnlyList<EditionPair>>? editions = null
    )
    {
        _ofEach = ofEach is null ? null : new(() => ofEach().ToLookup(f => f.Kind, StringComparer.Ordinal));
        (State, Documents, Facts, _decisions) = (state, documents, facts, decisions);
        _known = known ?? (_ => null);
        _byParty = new(() =>
            facts.SelectMany(f => f.Parties.Distinct(), (f, p) => (f, p)).ToLookup(x => x.p, x => x.f, StringComparer.Ordinal)
        );
        _documents = documents.ToDictionary(d => d.Id, StringComparer.Ordinal);
        _byKind = facts.ToLookup(f => f.Kind, StringComparer.Ordinal);
        _byId = new(() => facts.ToLookup(f => f.Id, StringComparer.Ordinal));
        _byDocument = new(() => facts.ToLookup(f => f.Document, StringComparer.Ordinal));
        _timeline = new(() => Timeline.Of(Book(Event.Name, Agreement.Name, Position.Name)));
        _vintages = new(() => Vintages.Of(Book(Figure.Name)));
        _disagreements = new(() => DisagreementFinder.In(Book([.. FactKinds.All.Select(k => k.Name)]), SourceOf));
        _moved = new(() => Vintages.Moved(Measures));
        _newEnds = new(() => Answers.Agreements.WithNewEnds(Book(Agreement.Name)));
        _offices = new(() => Answers.Offices.Of(OfEach(Office.Name)));
        _positions = new(() => Answers.Positions.Of(_byKind[Position.Name]));
        _editions = editions ?? new(() => Editions.LastTwo(documents));
        _due = new(day => DueList.Of(Book(Agreement.Name, Position.Name, Event.Name), day));
        _agreements = new(day => Answers.Agreements.On(Book(Agreement.Name), day));
        _positionsBy = new(day => Answers.Positions.Of(_byKind[Position.Name], day));
        _changes = new(this, decisions);
        _parties = new(() =>
            [
                .. facts
                    .SelectMany(f => f.Parties)
                    .CountBy(p => p, StringComparer.Ordinal)
                    .OrderByDescending(p => p.Value)
                    .ThenBy(p => p.Key, StringComparer.Ordinal)
                    .Select(p => p.Key),
            ]
        );
    }

    /// <summary>The state of the ledger that was read.</summary>
    public LedgerState State { get; }

    /// <summary>The documents, in the order in which they were added.</summary>
    public IReadOnlyList<LedgerDocument> Documents { get; }

    /// <summary>The facts as people reviewed them: documents as they were added, and in each as the words stand.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>The relationship in order.</summary>
    public IReadOnlyList<TimelineEntry> InOrder => _timeline.Value;

    /// <summary>Each measure with its values.</summary>
    public IReadOnlyList<Vintage> Measures => _vintages.Value;

    /// <summary>The measures of which the numbers moved between the first and the last time they were stated; what moved last first.</summary>
    public IReadOnlyList<Vintage> Moved => _moved.Value;

    /// <summary>The agreements to which a later document gave an end, or another one; the newest first.</summary>
    public IReadOnlyList<EndChange> NewEnds => _newEnds.Value;

    /// <summary>The offices with the people who are stated to hold them; of a relationship, the offices of each of its parties.</summary>
    public IReadOnlyList<OfficeLine> Offices => _offices.Value;

    /// <summary>The positions by holder and act.</summary>
    public Positions Positions => _positions.Value;

    /// <summary>The last two editions of each work that has several, the newest first.</summary>
    public IReadOnlyList<EditionPair> LastEditions => _editions.Value;

    /// <summary>What cannot both hold, the weightiest first.</summary>
    public IReadOnlyList<Disagreement> Disagreements => _disagreements.Value;

    /// <summary>The parties that the facts are about, those of the most facts first.</summary>
    public IReadOnlyList<string> Parties => _parties.Value;

    /// <summary>Reads all that a ledger says now.</summary>
    public static Record Of(ILedgerView ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return new Record(
            ledger.State,
            [.. ledger.Documents(new DocumentFilter())],
            [.. ledger.Facts(new FactFilter())],
            TopicDecisions.Of(ledger)
        );
    }

    /// <summary>
    /// Reads what a ledger says now where an earlier record of it is at hand: only documents that were read or reviewed since are taken from the
    /// ledger, and only facts that are new are compared.
    /// </summary>
    public static Record Of(ILedgerView ledger, Record earlier)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(earlier);
        var state = ledger.State;
        var since = ledger.DocumentsSince(earlier.State).ToHashSet(StringComparer.Ordinal);
        var documents = earlier
            .Documents.Select(d => since.Contains(d.Id) ? ledger.FindDocument(d.Id)! : d)
            .Concat(since.Where(id => earlier.FindDocument(id) is null).Select(id => ledger.FindDocument(id)!))
            .ToList();
        var facts = new List<Fact>(earlier.Facts.Count);
        foreach (var document in documents)
            if (!since.Contains(document.Id))
                facts.AddRange(earlier.OfDocument(document.Id));
            else
            {
                // A fact that is as it was stays the same object, by which it is known again.
                var before = earlier.OfDocument(document.Id).ToDictionary(f => f.Id, StringComparer.Ordinal);
                foreach (var fact in ledger.Facts(new FactFilter { Document = document.Id }))
                    facts.Add(before.TryGetValue(fact.Id, out var same) && FactJson.Write(same) == FactJson.Write(fact) ? same : fact);
            }
        var books = earlier.BooksMade();
        return new Record(state, documents, facts, TopicDecisions.Of(ledger), books.GetValueOrDefault);
    }

    /// <summary>What was known by a date, as <see cref="FactFilter.KnownOn"/> has it.</summary>
    public Record KnownOn(Edtf date)
    {
        ArgumentNullException.ThrowIfNull(date);
        var day = DayRange.Of(date).Last;
        bool IsOut(Edtf? stated) => stated?.Latest is { } latest && latest <= day;
        return new Record(
            State,
            [.. Documents.Where(d => IsOut(d.Metadata.Date))],
            [.. Facts.Where(f => IsOut(f.Stated))],
            _decisions,
            Book
        );
    }

    /// <summary>The facts that are about all of these parties, of all documents.</summary>
    public Record About(IReadOnlyList<string> parties)
    {
        ArgumentNullException.ThrowIfNull(parties);
        if (parties.Count == 0)
            return this;
        var rarest = parties.MinBy(p => _byParty.Value[p].Count())!;
        return new Record(
            State,
            Documents,
            [.. _byParty.Value[rarest].Where(f => parties.All(f.Parties.Contains))],
            _decisions,
            Book,
            () => OfOneParty.SelectMany(OfKind).Where(f => parties.Any(f.Parties.Contains)),
            _editions
        );
    }

    /// <summary>Works out at once what is otherwise worked out when it is first asked for, on as many cores as there are.</summary>
    public void WorkOut()
    {
        Parallel.ForEach(FactKinds.All, kind => Book(kind.Name));
        Parallel.Invoke(
            () => _ = (InOrder, Measures, Moved, NewEnds),
            () => _ = Disagreements,
            () => _ = (Offices, Positions, Parties),
            () => _ = (LastEditions, _byId.Value, _byDocument.Value, _byParty.Value)
        );
    }

    /// <summary>The document of that id, or null.</summary>
    public LedgerDocument? FindDocument(string id) => _documents.GetValueOrDefault(id);

    /// <summary>The facts of a kind, in the order of the documents.</summary>
    public IEnumerable<Fact> OfKind(string kind) => _byKind[kind];

    /// <summary>The facts of a document, as the words stand.</summary>
    public IEnumerable<Fact> OfDocument(string id) => _byDocument.Value[id];

    /// <summary>The facts of that id: one for each document that states it so.</summary>
    public IEnumerable<Fact> WithId(string id) => _byId.Value[id];

    /// <summary>The topics of a kind.</summary>
    public TopicBook Book(string kind) => _books.GetOrAdd(kind, k => new(() => TopicBook.Of(_byKind[k], _decisions, _known(k)))).Value;

    /// <summary>The topic of a fact, or null where the fact is not of this record.</summary>
    public Topic? TopicOf(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return Book(fact.Kind).Of(fact);
    }

    /// <summary>The topic of that id, or null.</summary>
    public Topic? FindTopic(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        // A topic's id is "t-" and that of its first fact.
        foreach (var fact in WithId(id.StartsWith("t-", StringComparison.Ordinal) ? id[2..] : id))
            if (TopicOf(fact) is { } topic && (topic.Id == id || topic.Facts.Any(f => f.Id == id)))
                return topic;
        return null;
    }

    /// <summary>Ends, deadlines and fixed dates as they stand on a date: those to come soonest first, then those past.</summary>
    public IReadOnlyList<DueItem> Due(DateOnly asOf) => _due.On(asOf);

    /// <summary>How the facts of a kind stand on a date, in the order of the documents.</summary>
    public IReadOnlyList<StandingFact> StandingsOn(DateOnly asOf, string kind) =>
        _standings.GetOrAdd(kind, k => new(day => Standings(day, k))).On(asOf);

    /// <summary>The agreements with their terms, and how each stands on a date; those signed first first.</summary>
    public IReadOnlyList<AgreementStanding> Agreements(DateOnly asOf) => _agreements.On(asOf);

    /// <summary>The positions that were stated by a date (null: all), by holder and act.</summary>
    public Positions PositionsBy(DateOnly? date) => date is { } day ? _positionsBy.On(day) : Positions;

    /// <summary>
    /// What documents speak of in facts of a kind, once each; what most of them speak of first. Of a relationship, memberships, ranks, contacts
    /// and quotations are those of each of its parties.
    /// </summary>
    public IReadOnlyList<Spoken> SpokenOf(string kind) => _spoken.GetOrAdd(kind, k => new(() => Spoken.Of(BookOfEach(k)))).Value;

    /// <summary>What became of the facts of a document in a later one, the weightiest first.</summary>
    /// <param name="earlier">Id of the earlier document.</param>
    /// <param name="later">Id of the later document.</param>
    /// <param name="text">The text of a document, which the record does not keep: names are looked for in it that no fact repeats.</param>
    public IReadOnlyList<Change> Changes(string earlier, string later, Func<string, DocumentText?> text) =>
        _changes.Between(earlier, later, text);

    /// <summary>What the source of a document is: editions of one work, and of one name, are one source.</summary>
    public string SourceOf(string document) => FindDocument(document) is { } d ? d.Metadata.Work ?? d.Name : document;

    private List<StandingFact> Standings(DateOnly day, string kind)
    {
        var standings = Book(kind).Topics.SelectMany(t => StandingReader.Of(t, day)).ToDictionary(s => FactKey.Of(s.Fact));
        return [.. OfKind(kind).Select(f => standings.GetValueOrDefault(FactKey.Of(f))).OfType<StandingFact>()];
    }

    private IEnumerable<Fact> OfEach(string kind) => _ofEach is null ? _byKind[kind] : _ofEach.Value[kind];

    private TopicBook BookOfEach(string kind) =>
        _ofEach is null || !OfOneParty.Contains(kind) ? Book(kind) : TopicBook.Of(OfEach(kind), _decisions, _known(kind));

    private TopicBook Book(params string[] kinds) => TopicBook.Of([.. kinds.Select(Book)]);

    // The books that were made, for a later record to build on; those that were not are as the record before knew them.
    private Dictionary<string, TopicBook> BooksMade() =>
        FactKinds
            .All.Select(k => (k.Name, Book: _books.TryGetValue(k.Name, out var made) && made.IsValueCreated ? made.Value : _known(k.Name)))
            .Where(b => b.Book is not null)
            .ToDictionary(b => b.Name, b => b.Book!, StringComparer.Ordinal);
}
