using Entente.Documents;
using Entente.Facts;

namespace Entente.Ledger;

/// <summary>What every store checks before it takes facts in.</summary>
public static class EvidenceCheck
{
    /// <summary>Throws unless every fact is of the document and quotes its text, character for character.</summary>
    /// <exception cref="LedgerException">A fact is not; the message names it.</exception>
    public static void Require(Document document, IReadOnlyList<Fact> facts)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(facts);
        var ids = new HashSet<string>(facts.Count, StringComparer.Ordinal);
        foreach (var fact in facts)
        {
            if (!string.Equals(fact.Document, document.Id, StringComparison.Ordinal))
                throw new LedgerException(LedgerMessages.OtherDocument(document.Id, fact.Id, fact.Document), document.Id);
            if (!Stands(document.Text, fact.Evidence))
                throw new LedgerException(LedgerMessages.EvidenceDiffers(document.Id, fact.Id), document.Id);
            if (!ids.Add(fact.Id))
                throw new LedgerException(LedgerMessages.SameFactId(document.Id, fact.Id), document.Id);
        }
    }

    private static bool Stands(DocumentText text, Evidence evidence)
    {
        var (start, end) = evidence.Span;
        return start >= 0
            && end >= start
            && end <= text.CodePoints
            && string.Equals(text.Quote(evidence.Span), evidence.Quote, StringComparison.Ordinal);
    }
}
