using Entente.Documents;
using Entente.Facts;

namespace Entente.Ledger;

/// <summary>The side of a ledger on which it is asked. Lists are read as they are taken.</summary>
public interface ILedgerView
{
    /// <summary>The state of the ledger now; another one after each reading and each review.</summary>
    LedgerState State { get; }

    /// <summary>The documents that were read or reviewed since an earlier state, in the order in which they were added.</summary>
    IReadOnlyList<string> DocumentsSince(LedgerState earlier);

    /// <summary>The document of that id, or null.</summary>
    LedgerDocument? FindDocument(string id);

    /// <summary>The text of the document of that id, or null.</summary>
    DocumentText? FindText(string id);

    /// <summary>The passages in which the document of that id was read; null where there is none, or a ledger of an earlier version did not keep them.</summary>
    IReadOnlyList<Passage>? FindPassages(string id);

    /// <summary>The readings of the document of that id, oldest first.</summary>
    IReadOnlyList<ExtractionRun> Readings(string id);

    /// <summary>The bytes of the document of that id as they were read; null where there is none, or an older program did not keep them.</summary>
    Original? FindOriginal(string id);

    /// <summary>The documents, in the order in which they were added.</summary>
    IEnumerable<LedgerDocument> Documents(DocumentFilter filter);

    /// <summary>
    /// The facts that a filter asks for: those of each document's latest reading, as people corrected them, without those that were
    /// rejected.
    /// </summary>
    IEnumerable<Fact> Facts(FactFilter filter);

    /// <summary>How many facts a filter asks for, whatever its paging.</summary>
    int Count(FactFilter filter);

    /// <summary>How many facts of each kind a filter asks for, in the order of <see cref="FactKinds"/>; kinds without any are left out.</summary>
    IReadOnlyList<KindCount> CountByKind(FactFilter filter);

    /// <summary>
    /// The facts whose id begins so, in order of their ids: one where the beginning is unambiguous. Those that people rejected or replaced
    /// are among them; those of earlier readings only where no other id begins so.
    /// </summary>
    IReadOnlyList<Fact> FactsById(string beginning, int take);

    /// <summary>What readings and reviews made of a fact of the ledger, or null where there is no such fact.</summary>
    FactHistory? FindHistory(string document, string fact);

    /// <summary>The reviews that count, oldest first, each with the facts that it is carried over to; with those undone if asked.</summary>
    IReadOnlyList<CarriedReview> Reviews(bool withUndone = false);

    /// <summary>What people said of documents, oldest first: as far as it counts, or with what was undone if asked.</summary>
    IReadOnlyList<EditionReview> EditionReviews(bool withUndone = false);

    /// <summary>Those who may sign in, as the entries on them leave them, in the order in which they were added.</summary>
    IReadOnlyList<LedgerUser> Users();

    /// <summary>Number of the last entry on a user; 0 where there is none.</summary>
    int LastUserEntry { get; }

    /// <summary>Sentences with all the words (<see cref="SearchWords"/>), best first.</summary>
    IEnumerable<SearchHit> Search(SearchFilter filter);
}

/// <summary>Which documents are asked for; what is null asks for all.</summary>
public sealed record DocumentFilter
{
    /// <summary>Words, or beginnings of words, that all stand in the id, title, work or publisher.</summary>
    public string? About { get; init; }

    /// <summary>What was known by then, as in <see cref="FactFilter.KnownOn"/>.</summary>
    public Time.Edtf? KnownOn { get; init; }

    /// <summary>How many to pass over.</summary>
    public int Skip { get; init; }

    /// <summary>How many to give at most; null for all.</summary>
    public int? Take { get; init; }
}

/// <summary>What is searched for.</summary>
/// <param name="Words">What was typed.</param>
public sealed record SearchFilter(string Words)
{
    /// <summary>Id of the document, or null for all.</summary>
    public string? Document { get; init; }

    /// <summary>Whether a sentence counts, by its document and place, as the one who asks knows; null where all do.</summary>
    public Func<string, TextSpan, bool>? Only { get; init; }

    /// <summary>What was known by then, as in <see cref="FactFilter.KnownOn"/>.</summary>
    public Time.Edtf? KnownOn { get; init; }

    /// <summary>How many to pass over.</summary>
    public int Skip { get; init; }

    /// <summary>How many to give at most; null for all.</summary>
    public int? Take { get; init; }
}

/// <summary>A sentence that was searched for.</summary>
/// <param name="Document">Id of its document.</param>
/// <param name="Stated">The document's date, or null.</param>
/// <param name="Sentence">The sentence: where it stands and its words.</param>
/// <param name="Facts">The facts whose evidence lies in it, in order.</param>
public sealed record SearchHit(string Document, Time.Edtf? Stated, Evidence Sentence, IReadOnlyList<Fact> Facts);

/// <summary>How many facts there are of a kind.</summary>
/// <param name="Kind">The kind's name.</param>
/// <param name="Count">How many.</param>
public readonly record struct KindCount(string Kind, int Count);
