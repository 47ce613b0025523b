using Entente.Documents;
using Entente.Facts;
using Entente.Ledger;

namespace Entente.Readers;

/// <summary>How a fact of a ledger was found, told by reading its sentence again from what the ledger keeps.</summary>
/// <param name="Sentence">The sentence with this fact alone; null where this program does not find the fact.</param>
/// <param name="Message">Why there is none, for the person who asked; empty where there is one.</param>
public sealed record FactExplanation(SentenceExplanation? Sentence, string Message)
{
    /// <summary>Explains a fact as it was read (a correction is explained by its reviews).</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="extractor">Reads the document; a new one where none is lent.</param>
    public static FactExplanation Of(ILedgerView ledger, Fact fact, Extractor? extractor = null)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(fact);
        var stored = ledger.FindDocument(fact.Document)!;
        extractor ??= new Extractor();
        var isReadAgain = false;
        var asRead = StoredDocument.Of(ledger, stored);
        foreach (var document in StoredDocument.Again(stored, ledger.FindText(fact.Document)!).Prepend(asRead).OfType<Document>())
        {
            isReadAgain = true;
            foreach (var sentence in extractor.Explain(document, fact.Evidence.Span))
                if (sentence.Facts.Where(f => f.Fact.Id == fact.Id).ToList() is { Count: > 0 } own)
                    return new FactExplanation(sentence with { Facts = own, Near = [] }, "");
        }
        return new FactExplanation(
            null,
            isReadAgain
                ? $"This program (entente {Extractor.Version}, rules {RulesVersion.Hash}) does not find fact {fact.Id} in the stored text of {fact.Document}: entente {stored.Run.Program} found it with the rules {stored.Run.Rules}."
                : $"The document {fact.Document} cannot be read again as it was read: this program makes another text of it."
        );
    }
}
