using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Entente.Readers.Docx;

/// <summary>Fields that are spread over runs: their code is no word, their result is.</summary>
internal sealed class DocxFields
{
    private const int LongestCode = 4096;

    private readonly Stack<Field> _open = new();

    /// <summary>Whether words are the code of a field.</summary>
    public bool IsInCode => _open.TryPeek(out var open) && !open.IsResult;

    /// <summary>A sign of a field; gives the link where one ends.</summary>
    public (int Start, string? Url)? Read(FieldChar sign, int position)
    {
        var type = sign.FieldCharType?.Value;
        if (type == FieldCharValues.Begin)
            _open.Push(new Field());
        else if (type == FieldCharValues.Separate && _open.TryPeek(out var field))
            (field.IsResult, field.Start) = (true, position);
        else if (type == FieldCharValues.End && _open.TryPop(out var ended) && ended.IsResult)
            return (ended.Start, AddressOf(ended.Code.ToString()));
        return null;
    }

    /// <summary>A part of a field's code.</summary>
    public void Read(FieldCode code)
    {
        if (_open.TryPeek(out var field) && field.Code.Length < LongestCode)
            field.Code.Append(code.Text);
    }

    /// <summary>The address of <c>HYPERLINK "address"</c>, or null.</summary>
    public static string? AddressOf(string? code)
    {
        var words = code.AsSpan().Trim();
        if (!words.StartsWith("HYPERLINK", StringComparison.OrdinalIgnoreCase))
            return null;
        var first = words.IndexOf('"');
        var length = first < 0 ? -1 : words[(first + 1)..].IndexOf('"');
        // "\l" leads to a place in the document itself.
        return length <= 0 || words[..first].Contains('\\') ? null : words.Slice(first + 1, length).ToString();
    }

    private sealed class Field
    {
        public StringBuilder Code { get; } = new();
        public bool IsResult { get; set; }
        public int Start { get; set; }
    }
}
