using System.Net;
using System.Text;
using System.Text.Json;

namespace Entente.Readers.References.Factbook;

/// <summary>A value of the Factbook's JSON with its path.</summary>
/// <param name="Element">The value.</param>
/// <param name="Path">Its path as RFC 9535 (JSONPath) writes it.</param>
internal sealed record FactbookValue(JsonElement Element, string Path)
{
    /// <summary>The value of a key, or null.</summary>
    public FactbookValue? At(string key) =>
        Element.ValueKind == JsonValueKind.Object && Element.TryGetProperty(key, out var value)
            ? new FactbookValue(value, $"{Path}['{key}']")
            : null;

    /// <summary>Its text without markup, one line for each line of it; null where it has none.</summary>
    public string? Text =>
        (Element.ValueKind == JsonValueKind.String ? Element : At("text")?.Element) is { ValueKind: JsonValueKind.String } text
        && Plain(text.GetString()!) is { Length: > 0 } plain
            ? plain
            : null;

    /// <summary>The path of the text.</summary>
    public string TextPath => Element.ValueKind == JsonValueKind.String ? Path : $"{Path}['text']";

    /// <summary>Parts between separators that stand outside of brackets, without what follows a note.</summary>
    public static IEnumerable<string> Parts(string text, string separators)
    {
        var (depth, start) = (0, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is '(' or '[')
                depth++;
            else if (i < text.Length && text[i] is ')' or ']')
                depth = Math.Max(0, depth - 1);
            else if (i == text.Length || depth == 0 && separators.Contains(text[i], StringComparison.Ordinal))
            {
                var part = text[start..i].Trim();
                start = i + 1;
                if (part.StartsWith("note", StringComparison.OrdinalIgnoreCase) && part.Length > 4 && part[4] is ' ' or ':' or '-')
                    yield break;
                if (part.Length > 0)
                    yield return part;
            }
        }
    }

    private static string Plain(string html)
    {
        var text = new StringBuilder(html.Length);
        for (var i = 0; i < html.Length; i++)
        {
            var end = html[i] == '<' ? html.IndexOf('>', i) : -1;
            if (end < 0)
            {
                text.Append(html[i]);
                continue;
            }
            var tag = html.AsSpan(i + 1, end - i - 1);
            if (tag.StartsWith("br", StringComparison.OrdinalIgnoreCase) || tag.StartsWith("p", StringComparison.OrdinalIgnoreCase))
                text.Append('\n');
            i = end;
        }
        // Older editions part their lines with plus signs.
        var lines = WebUtility
            .HtmlDecode(text.ToString())
            .Replace(" ++ ", "\n", StringComparison.Ordinal)
            .Split(['\n', '\r'])
            .Select(line => string.Join(' ', line.Split([' ', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries)));
        return string.Join('\n', lines.Where(line => line.Length > 0));
    }
}
