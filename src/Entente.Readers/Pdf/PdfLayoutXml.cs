using System.Globalization;
using System.Text;
using System.Xml;
using Entente.Documents;
using Entente.Readers.Html;

namespace Entente.Readers.Pdf;

/// <summary>Reads what <c>pdftotext -bbox-layout</c> writes: pages, columns, blocks, lines and words with their places.</summary>
internal static class PdfLayoutXml
{
    private const long MostCharacters = 1L << 30;
    private const int MostWords = 2_000_000;

    // Two hundred inches, the widest page that a PDF may have, and much beside it.
    private const double Farthest = 1e6;

    // The number of a note is set in small type above the foot of the letters.
    private const double SmallType = 0.8;
    private const double Raised = 0.12;
    private const int LongestMark = 6;

    public static PdfLayout Read(Stream stream)
    {
        var settings = new XmlReaderSettings
        {
            // It begins with a document type that defines nothing.
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            CheckCharacters = false,
            MaxCharactersInDocument = MostCharacters,
        };
        using var xml = XmlReader.Create(stream, settings);
        var pages = new List<PdfPage>();
        string? title = null;
        PdfPage? page = null;
        var words = new List<Word>();
        var (block, count) = (0, 0);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "line")
                AddLine(page, block, words);
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            switch (xml.LocalName)
            {
                case "title":
                    title ??= xml.ReadString();
                    break;
                case "page":
                    page = new PdfPage(pages.Count + 1, Number(xml, "width"), Number(xml, "height"), []);
                    pages.Add(page);
                    break;
                case "block":
                    block++;
                    break;
                case "line":
                    words.Clear();
                    break;
                case "word":
                    if (++count > MostWords)
                        throw new PdfLimitException(MostWords);
                    var place = new Word("", Number(xml, "xMin"), Number(xml, "xMax"), Number(xml, "yMin"), Number(xml, "yMax"));
                    words.Add(place with { Text = Clean(xml.ReadString()) });
                    break;
            }
        }
        return new PdfLayout(pages, title);
    }

    private static void AddLine(PdfPage? page, int block, List<Word> words)
    {
        words.RemoveAll(w => w.Text.Length == 0);
        if (page is null || words.Count == 0)
            return;
        // The size of the type is that of most of the line: not of a number set high behind a word.
        var size = words.MaxBy(w => w.Text.Length)!;
        var text = new StringBuilder();
        var marks = new List<CharRange>();
        foreach (var word in words)
            Append(text, marks, word, size);
        page.Lines.Add(
            new PdfLine(
                text.ToString(),
                page.Number,
                block,
                words.Min(w => w.Left),
                words.Max(w => w.Right),
                size.Top,
                size.Bottom,
                words[0].Right - words[0].Left
            )
            {
                Marks = marks,
            }
        );
        words.Clear();
    }

    private static void Append(StringBuilder text, List<CharRange> marks, Word word, Word size)
    {
        var height = size.Bottom - size.Top;
        if (text.Length > 0 && word.Bottom - word.Top < height * SmallType && word.Bottom < size.Bottom - height * Raised)
        {
            if (IsMark(word.Text))
            {
                if (NoteMarks.IsPower(text, word.Text))
                {
                    text.Append('^').Append(word.Text);
                    return;
                }
                var start = text.Length;
                text.Append('[').Append(word.Text).Append(']');
                marks.Add(new CharRange(start, text.Length));
                return;
            }
            // "1st", with the letters set high.
            if (word.Text is "st" or "nd" or "rd" or "th" && char.IsAsciiDigit(text[^1]))
            {
                text.Append(word.Text);
                return;
            }
        }
        text.Append(text.Length > 0 ? " " : "").Append(word.Text);
    }

    private static bool IsMark(string word) =>
        word.Length <= LongestMark && word.All(c => char.IsAsciiDigit(c) || c is ',' or '*' or '†' or '‡' or '§') && word[0] != ',';

    // Letters that a font does not name come as characters that no text holds. A soft hyphen counts at the end of a line alone.
    private static string Clean(string word)
    {
        if (!word.AsSpan().ContainsAnyInRange('\0', ' ') && !word.AsSpan().ContainsAny('\uFFFD', '\u00AD'))
            return word;
        var clean = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length; i++)
            if (word[i] > ' ' && word[i] is not ('\uFFFD' or '\u007F') && !(word[i] == '\u00AD' && i + 1 < word.Length))
                clean.Append(word[i]);
        return clean.ToString();
    }

    private static double Number(XmlReader xml, string attribute) =>
        double.TryParse(xml.GetAttribute(attribute), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && double.IsFinite(number)
            ? Math.Clamp(number, -Farthest, Farthest)
            : 0;

    private sealed record Word(string Text, double Left, double Right, double Top, double Bottom);
}
