using Entente.Documents;
using Entente.Facts;
using Entente.Time;

namespace Entente.Tests.Facts;

/// <summary>Text in, the facts of one kind out, a line each: the values of their own fields.</summary>
internal static class FoundFacts
{
    private static readonly Extractor Extractor = new();

    public static IReadOnlyList<string> In(string text, string kind) =>
        In(PlainText.Read("text", text, new DocumentMetadata { Date = Edtf.On(2021, 3, 14) }), kind);

    public static IReadOnlyList<string> In(Document document, string kind)
    {
        lock (Extractor)
            return [.. Extractor.Extract(document).Where(f => f.Kind == kind).Select(Show)];
    }

    private static string Show(Fact fact)
    {
        var values = fact.Body.Fields.Select(f => f.Value?.ToString() ?? "-");
        return string.Join(" | ", values) + (fact.When is null ? "" : $" @ {fact.When}");
    }
}
