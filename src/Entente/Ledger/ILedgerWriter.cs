using Entente.Documents;

namespace Entente.Ledger;

/// <summary>The side of a ledger on which documents, readings, facts and reviews are added. Nothing is ever changed or taken out.</summary>
public interface ILedgerWriter
{
    /// <summary>The place that a document would have: whether its bytes are known, and its id.</summary>
    DocumentPlace Place(string name, string sha256);

    /// <summary>
    /// Adds a document with its facts: both or neither. The same bytes twice add nothing. Other bytes under a name that is
    /// taken are a later edition with an id of its own (<see cref="DocumentPlace.IdOf"/>).
    /// </summary>
    /// <param name="document">The document; its id is the name that it was read under.</param>
    /// <param name="source">Where its bytes came from.</param>
    /// <param name="run">The reading that finds its facts.</param>
    /// <param name="findings">Gives what is found in the document under the id that the ledger gives it; not asked where the bytes are known.</param>
    /// <exception cref="LedgerException">The document cannot be added; nothing of it was. The message says why.</exception>
    DocumentPlace Add(Document document, DocumentSource source, ExtractionRun run, Func<Document, Findings> findings);

    /// <summary>
    /// Adds a further reading of a document, from its stored text and passages: both the reading and its facts, or neither. Nothing is added
    /// where the latest reading has the same program and rules. Facts of earlier readings stay for those who ask what was known then;
    /// reviews are carried over to the facts of this one.
    /// </summary>
    /// <param name="document">Id of the document.</param>
    /// <param name="run">The reading that finds the facts.</param>
    /// <param name="findings">Gives what is found in the document; not asked where there is nothing to read.</param>
    /// <exception cref="LedgerException">It cannot be read again; nothing was added. The message says why.</exception>
    ReadingChange AddReading(string document, ExtractionRun run, Func<Document, Findings> findings);

    /// <summary>
    /// Gives a document of a ledger of an earlier version the passages that were not kept then; where there are some, nothing is added.
    /// They must be those of the very text that is stored.
    /// </summary>
    void AddPassages(string document, IReadOnlyList<Passage> passages);

    /// <summary>Adds a person's review and gives it back with its number.</summary>
    /// <exception cref="LedgerException">It cannot be added: its fact is not there, what it sets is no field of the kind, or what it undoes is undone.</exception>
    Review AddReview(Review review);

    /// <summary>Adds what a person says of two documents, and gives it back with its number.</summary>
    /// <exception cref="LedgerException">It cannot be added: a document is not there, or what it undoes is undone.</exception>
    EditionReview AddEditionReview(EditionReview review);

    /// <summary>Adds an entry on a user and gives the user as it is then.</summary>
    /// <exception cref="LedgerException">It cannot be added; the message says why.</exception>
    LedgerUser AddUserEntry(UserEntry entry);

    /// <summary>
    /// Does several additions in one go, which is much faster. Each document still stands or falls alone; when the program
    /// is stopped, those of the last go may be missing, and reading them again adds them.
    /// </summary>
    void Together(Action additions);
}
