using System.Globalization;
using Entente.Documents;

namespace Entente.Tests.Documents;

/// <summary>Passages in one line each: "(heading 1) 0-5 'words'"; where markup parts the words, they are joined with "|".</summary>
internal static class PassageLine
{
    public static string[] Of(Document document) => [.. document.Passages.Select(passage => Of(document, passage))];

    public static string Of(Document document, Passage passage)
    {
        var text = document.Text.Value;
        var words =
            passage.Words.Count == 0
                ? text[passage.Range.Start..passage.Range.End]
                : string.Join('|', passage.Words.Select(range => text[range.Start..range.End]));
        words = words.Replace("\r\n", "⏎", StringComparison.Ordinal).Replace('\n', '⏎').Replace('\r', '⏎');
        var kind = passage.Kind.ToString().ToLowerInvariant();
        var level = passage.Level == 0 ? "" : passage.Level.ToString(" 0", CultureInfo.InvariantCulture);
        return $"({kind}{level}) {document.Text.ToSpan(passage.Range)} '{words}'";
    }
}
