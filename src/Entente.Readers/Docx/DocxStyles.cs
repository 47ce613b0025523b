using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Entente.Readers.Docx;

/// <summary>What the styles of a Word file say of a paragraph: its rank as a heading, its list, its weight.</summary>
internal sealed class DocxStyles
{
    private const int MostSteps = 12;
    private const int MostLevels = 9;

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);
    private readonly string? _default;

    public DocxStyles(StyleDefinitionsPart? part)
    {
        foreach (var style in part?.Styles?.Elements<Style>() ?? [])
            if (style.StyleId?.Value is { } id)
            {
                _styles.TryAdd(id, style);
                if (style.Type?.Value == StyleValues.Paragraph && style.Default?.Value == true)
                    _default ??= id;
            }
    }

    /// <summary>A heading's level from 1, or 0; the title of the document is of level 1.</summary>
    public int HeadingLevel(ParagraphProperties? properties)
    {
        if (properties?.OutlineLevel?.Val?.Value is { } own)
            return own < MostLevels ? own + 1 : 0;
        foreach (var style in Chain(properties?.ParagraphStyleId?.Val?.Value ?? _default))
        {
            if (LevelOfName(style.StyleName?.Val?.Value ?? style.StyleId?.Value) is var named and > 0)
                return named;
            if (style.StyleParagraphProperties?.OutlineLevel?.Val?.Value is { } level)
                return level < MostLevels ? level + 1 : 0;
        }
        // Files made by programs often name a style that they do not define.
        return LevelOfName(properties?.ParagraphStyleId?.Val?.Value);
    }

    /// <summary>Whether the paragraph is the title of the document.</summary>
    public bool IsTitle(ParagraphProperties? properties) =>
        properties?.ParagraphStyleId?.Val?.Value is { } id
        && (
            id.Equals("Title", StringComparison.OrdinalIgnoreCase)
            || Chain(id).Any(s => "title".Equals(s.StyleName?.Val?.Value, StringComparison.OrdinalIgnoreCase))
        );

    /// <summary>Whether the paragraph is an entry of a table of contents.</summary>
    public bool IsContents(ParagraphProperties? properties)
    {
        var id = properties?.ParagraphStyleId?.Val?.Value;
        var name = id is not null && _styles.TryGetValue(id, out var style) ? style.StyleName?.Val?.Value ?? id : id;
        return name is { Length: > 3 }
            && (name.StartsWith("toc ", StringComparison.OrdinalIgnoreCase) || name.StartsWith("TOC", StringComparison.Ordinal))
            && char.IsAsciiDigit(name[^1]);
    }

    /// <summary>The list that a paragraph belongs to by itself or by its style, and its level there from 0.</summary>
    public (int List, int Level)? ListOf(ParagraphProperties? properties)
    {
        var own = properties?.NumberingProperties;
        if (own?.NumberingId?.Val?.Value is { } list)
            return list == 0 ? null : (list, Level(own));
        var depth = 0;
        foreach (var style in Chain(properties?.ParagraphStyleId?.Val?.Value ?? _default))
        {
            if (style.StyleParagraphProperties?.NumberingProperties is not { } numbering)
                continue;
            depth = numbering.NumberingLevelReference is null ? depth : Level(numbering);
            if (numbering.NumberingId?.Val?.Value is { } inherited)
                return inherited == 0 ? null : (inherited, own?.NumberingLevelReference is null ? depth : Level(own));
        }
        return null;

        static int Level(NumberingProperties numbering) =>
            Math.Clamp(numbering.NumberingLevelReference?.Val?.Value ?? 0, 0, MostLevels - 1);
    }

    /// <summary>Whether words are in bold.</summary>
    public bool IsBold(ParagraphProperties? paragraph, RunProperties? run)
    {
        if (run?.Bold is { } own)
            return own.Val?.Value ?? true;
        foreach (var id in new[] { run?.RunStyle?.Val?.Value, paragraph?.ParagraphStyleId?.Val?.Value ?? _default })
        foreach (var style in Chain(id))
            if (style.StyleRunProperties?.Bold is { } bold)
                return bold.Val?.Value ?? true;
        return false;
    }

    /// <summary>Whether words are hidden.</summary>
    public bool IsHidden(RunProperties? run)
    {
        if (run?.Vanish is { } own)
            return own.Val?.Value ?? true;
        foreach (var style in Chain(run?.RunStyle?.Val?.Value))
            if (style.StyleRunProperties?.Vanish is { } vanish)
                return vanish.Val?.Value ?? true;
        return false;
    }

    // A style and those that it is based on; a chain that leads back to itself ends.
    private IEnumerable<Style> Chain(string? id)
    {
        for (var step = 0; step < MostSteps && id is not null && _styles.TryGetValue(id, out var style); step++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }

    private static int LevelOfName(string? name)
    {
        if (name is null)
            return 0;
        if (name.Equals("title", StringComparison.OrdinalIgnoreCase))
            return 1;
        return
            name.StartsWith("heading", StringComparison.OrdinalIgnoreCase)
            && name.AsSpan("heading".Length).Trim() is { Length: 1 } digit
            && digit[0] is >= '1' and <= '9'
            ? digit[0] - '0'
            : 0;
    }
}
