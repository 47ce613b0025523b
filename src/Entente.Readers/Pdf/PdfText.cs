using Entente.Documents;
using Entente.Readers.Text;

namespace Entente.Readers.Pdf;

/// <summary>Writes the paragraphs of a PDF, line by line as they stand, and tells headings and lists by their look.</summary>
internal sealed class PdfText
{
    private const double LargeType = 1.12;
    private const int MostWordsOfHeading = 30;
    private const int MostTitlesInARow = 3;
    private const int MostLinesOfHeading = 3;
    private const double SameIndent = 4;

    private readonly List<PdfParagraph> _paragraphs;
    private readonly BlockText _text = new();
    private readonly PdfHyphens _hyphens;
    private readonly PdfNumbers _numbers;
    private readonly double _size;
    private readonly List<int> _sizes;
    private readonly List<double> _indents = [];
    private bool _wasItem;
    private string? _title;

    public PdfText(PdfLayout layout)
    {
        var paragraphs = new PdfParagraphs(layout);
        _paragraphs = paragraphs.Read();
        _size = paragraphs.Size;
        _hyphens = new PdfHyphens(_paragraphs.SelectMany(p => p.Lines));
        _numbers = new PdfNumbers(
            _paragraphs.Where(p => p.Part == PdfPart.Text && p.Lines.Count <= MostLinesOfHeading).Select(p => p.First.Text)
        );
        _sizes = [.. _paragraphs.Where(IsLarge).Select(SizeOf).Distinct().OrderDescending()];
    }

    /// <summary>The text, and the words of the largest heading of the first page.</summary>
    public (BlockText Text, string? Title) Write()
    {
        for (var i = 0; i < _paragraphs.Count; i++)
            Write(i);
        return (_text, _title);
    }

    private void Write(int index)
    {
        var paragraph = _paragraphs[index];
        var (kind, level) = KindOf(index);
        var isItem = kind == PassageKind.ListItem;
        if (isItem)
            level = LevelOf(paragraph.First.Left);
        else if (paragraph.Part == PdfPart.Text)
            _indents.Clear();
        var marker =
            paragraph.Part == PdfPart.Note ? PdfParagraphs.NoteMark(paragraph.First.Text)
            : isItem ? ListMarker.At(paragraph.First.Text).Length
            : kind == PassageKind.Heading ? _numbers.LengthOf(paragraph.First.Text)
            : 0;
        var separator = isItem && _wasItem ? BlockText.Lines : BlockText.Paragraphs;
        _wasItem = isItem;
        _text.Begin(kind, level, separator, paragraph.First.Text[..marker]);
        _text.Page(NameOf(paragraph.First.Page));
        Write(paragraph, marker);
        _text.End();
        if (kind == PassageKind.Heading && paragraph.First.Page == 1 && SizeOf(paragraph) == _sizes.FirstOrDefault(-1))
            _title ??= string.Join(' ', paragraph.Lines.Select(l => l.Words));
    }

    private void Write(PdfParagraph paragraph, int from)
    {
        for (var i = 0; i < paragraph.Lines.Count; i++)
        {
            var line = paragraph.Lines[i];
            if (i > 0 && line.Page != paragraph.Lines[i - 1].Page)
                _text.Page(NameOf(line.Page));
            var start = i == 0 ? from : 0;
            var isLast = i + 1 == paragraph.Lines.Count;
            if (!isLast && _hyphens.IsBroken(line.Text, paragraph.Lines[i + 1].Text))
            {
                Write(line, start, line.Text.Length - 1);
                _text.Mark(line.Text.AsSpan()[^1..]);
                _text.Mark(BlockText.Lines);
                continue;
            }
            Write(line, start, line.Text.Length);
            if (!isLast)
                _text.Words(BlockText.Lines);
        }
    }

    private void Write(PdfLine line, int start, int end)
    {
        foreach (var mark in line.Marks)
            if (mark.Start >= start && mark.End <= end)
            {
                _text.Words(line.Text.AsSpan(start, mark.Start - start));
                _text.Mark(line.Text.AsSpan(mark.Start, mark.Length));
                start = mark.End;
            }
        _text.Words(line.Text.AsSpan(start, end - start));
    }

    private (PassageKind Kind, int Level) KindOf(int index)
    {
        var paragraph = _paragraphs[index];
        switch (paragraph.Part)
        {
            case PdfPart.Furniture:
                return (PassageKind.Furniture, 0);
            case PdfPart.Note:
                return (PassageKind.Paragraph, 0);
        }
        // "Trade . . . . . . 12": a table of contents.
        if (paragraph.Lines.Exists(l => PdfNumbers.IsContents(l.Text)))
            return (PassageKind.Furniture, 0);
        var words = string.Join(' ', paragraph.Lines.Select(l => l.Text));
        if (IsLarge(paragraph) && words.Count(c => c == ' ') < MostWordsOfHeading)
            return (PassageKind.Heading, _sizes.IndexOf(SizeOf(paragraph)) + 1);
        if (IsTitle(index))
            return (PassageKind.Heading, _sizes.Count + (HeadingShape.Of(words) == HeadingCase.Capitals ? 1 : 2));
        var marker = ListMarker.At(paragraph.First.Text);
        return
            marker.Length > 0
            && marker.Length < paragraph.First.Text.Length
            && marker.Style is not (ListMarkerStyle.None or ListMarkerStyle.LongDash or ListMarkerStyle.Star)
            ? (PassageKind.ListItem, 1)
            : (PassageKind.Paragraph, 0);
    }

    private bool IsLarge(PdfParagraph paragraph) => paragraph.Part == PdfPart.Text && paragraph.Height > _size * LargeType;

    // Many such lines one after another are a list of titles or a table.
    private bool IsTitle(int index)
    {
        if (!LooksLikeTitle(index))
            return false;
        int before = 0,
            after = 0;
        while (before < MostTitlesInARow && LooksLikeTitle(index - before - 1))
            before++;
        while (after < MostTitlesInARow && LooksLikeTitle(index + after + 1))
            after++;
        return before + after < MostTitlesInARow && index + 1 < _paragraphs.Count;
    }

    private bool LooksLikeTitle(int index) =>
        index >= 0
        && index < _paragraphs.Count
        && _paragraphs[index] is { Part: PdfPart.Text, Lines: [var line] }
        && HeadingShape.Of(line.Text) >= HeadingCase.Title;

    private static int SizeOf(PdfParagraph paragraph) => (int)Math.Round(paragraph.Height);

    private int LevelOf(double left)
    {
        while (_indents.Count > 0 && _indents[^1] > left + SameIndent)
            _indents.RemoveAt(_indents.Count - 1);
        if (_indents.Count == 0 || _indents[^1] < left - SameIndent)
            _indents.Add(left);
        return _indents.Count;
    }

    private static string NameOf(int page) => page.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
