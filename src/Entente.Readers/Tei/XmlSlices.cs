using System.Text;
using System.Xml;

namespace Entente.Readers.Tei;

/// <summary>Cuts elements out of a file as they stand there, byte for byte, by where a reader meets them. Only of files in UTF-8.</summary>
internal sealed class XmlSlices
{
    private const int LongestDeclaration = 200;

    private readonly string? _text;
    private readonly List<int> _lines = [0];

    /// <summary>Takes the file.</summary>
    public XmlSlices(ReadOnlyMemory<byte> bytes)
    {
        var span = bytes.Span;
        if (span.StartsWith(Encoding.UTF8.Preamble))
            span = span[Encoding.UTF8.Preamble.Length..];
        var declaration = Encoding.Latin1.GetString(span[..Math.Min(span.Length, LongestDeclaration)]).Split('>')[0];
        var isDeclared = declaration.Contains("encoding", StringComparison.Ordinal);
        if (isDeclared && !declaration.Contains("utf-8", StringComparison.OrdinalIgnoreCase))
            return;
        try
        {
            _text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(span);
        }
        catch (DecoderFallbackException)
        {
            return;
        }
        for (var i = 0; i < _text.Length; i++)
            if (_text[i] == '\n' || _text[i] == '\r' && (i + 1 == _text.Length || _text[i + 1] != '\n'))
                _lines.Add(i + 1);
    }

    /// <summary>Where the element begins on whose first tag a reader stands, or null.</summary>
    public int? StartOf(XmlReader xml) => PlaceOf(xml) is { } name && name > 0 && _text![name - 1] == '<' ? name - 1 : null;

    /// <summary>The bytes from a place to the end of the element on whose last tag a reader stands, or null.</summary>
    public byte[]? Between(int? start, XmlReader xml)
    {
        if (start is not { } from || xml.NodeType != XmlNodeType.EndElement || PlaceOf(xml) is not { } name)
            return null;
        var end = _text!.IndexOf('>', name);
        return end > from ? Encoding.UTF8.GetBytes(_text[from..(end + 1)]) : null;
    }

    private int? PlaceOf(XmlReader xml) =>
        _text is not null
        && xml is IXmlLineInfo { LineNumber: var line, LinePosition: var column } info
        && info.HasLineInfo()
        && line > 0
        && line <= _lines.Count
        && _lines[line - 1] + column - 1 is var place
        && place >= 0
        && place < _text.Length
            ? place
            : null;
}
