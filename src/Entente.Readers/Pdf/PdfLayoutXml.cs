using System.Globalization;
using System.Text;
using System.Xml;

namespace Entente.Readers.Pdf;

/// <summary>Reads what <c>pdftotext -bbox-layout</c> writes: pages, columns, blocks, lines and words with their places.</summary>
internal static class PdfLayoutXml
{
    private const long MostCharacters = 1L << 30;
    private const int MostWords = 2_000_000;

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
        var text = new StringBuilder();
        foreach (var word in words)
            text.Append(text.Length > 0 ? " " : "").Append(word.Text);
        // The size of the type is that of most of the line: not of a number set high behind a word.
        var size = words.MaxBy(w => w.Text.Length)!;
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
        );
        words.Clear();
    }

    // Letters that a font does not name come as characters that no text holds.
    private static string Clean(string word)
    {
        if (!word.AsSpan().ContainsAnyInRange('\0', ' ') && !word.Contains('\uFFFD', StringComparison.Ordinal))
            return word;
        var clean = new StringBuilder(word.Length);
        foreach (var c in word)
            if (c > ' ' && c is not ('\uFFFD' or '\u007F'))
                clean.Append(c);
        return clean.ToString();
    }

    private static double Number(XmlReader xml, string attribute) =>
        double.TryParse(xml.GetAttribute(attribute), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && double.IsFinite(number)
            ? number
            : 0;

    private sealed record Word(string Text, double Left, double Right, double Top, double Bottom);
}
