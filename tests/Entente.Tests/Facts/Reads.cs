using Entente.Documents;
using Entente.Facts;
using Entente.Time;

namespace Entente.Tests.Facts;

/// <summary>Facts of a text of a few lines, for tests of single kinds.</summary>
internal static class Reads
{
    private static readonly Extractor Extractor = new();

    /// <summary>The bodies of one kind that the text states, in document order; the document bears the date 14 March 2021.</summary>
    public static IReadOnlyList<T> Bodies<T>(string text)
        where T : FactBody => [.. Facts(text).Select(f => f.Body).OfType<T>()];

    /// <summary>All facts that the text states.</summary>
    public static IReadOnlyList<Fact> Facts(string text)
    {
        lock (Extractor)
            return Extractor.Extract(PlainText.Read("text", text, new DocumentMetadata { Date = Edtf.On(2021, 3, 14) }));
    }
}
