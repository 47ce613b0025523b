using Entente.Documents;

namespace Entente.Ledger;

/// <summary>The side of a ledger on which documents and facts are added. Nothing is ever changed or taken out.</summary>
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
    /// Does several additions in one go, which is much faster. Each document still stands or falls alone; when the program
    /// is stopped, those of the last go may be missing, and reading them again adds them.
    /// </summary>
    void Together(Action additions);
}
