using System.Text;
using Entente.Documents;
using Entente.Ledger;

namespace Entente.Readers;

/// <summary>Makes documents again of the texts that a ledger keeps.</summary>
public static class StoredDocument
{
    /// <summary>
    /// The document as it was read: its stored text with its stored passages. Where a ledger of an earlier version kept no passages,
    /// those of a document with the very same text; null where there is none.
    /// </summary>
    public static Document? Of(ILedgerView ledger, LedgerDocument stored, Document? loaded = null)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(stored);
        var text = ledger.FindText(stored.Id)!;
        if (ledger.FindPassages(stored.Id) is { } passages)
            return new Document(stored.Id, text, passages, stored.Metadata);
        return loaded is null ? Again(stored, text).FirstOrDefault()
            : loaded.Text.Value == text.Value ? new Document(stored.Id, text, loaded.Passages, stored.Metadata)
            : null;
    }

    /// <summary>
    /// The document, read again in each way that its text may have been read: first by the extension of the place that it came from, then
    /// by the other formats, since <c>--read-as</c> may have said another. Those that do not give the very same text are left out.
    /// </summary>
    public static IEnumerable<Document> Again(LedgerDocument stored, DocumentText text)
    {
        var bytes = Encoding.UTF8.GetBytes(text.Value);
        var first = DocumentFormats.ForFile(stored.Source.Location);
        foreach (var reader in DocumentFormats.All.OrderByDescending(r => ReferenceEquals(r, first)))
        {
            var request = new ReadRequest(stored.Source.Location, stored.Id, bytes, stored.Metadata) { Id = stored.Id };
            if (reader.Read(request).Document is { } document && document.Text.Value == text.Value)
                yield return document with
                {
                    Metadata = stored.Metadata,
                };
        }
    }
}
