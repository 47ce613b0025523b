using System.Globalization;
using System.Text;

namespace Entente.Tests.Readers.Formats;

/// <summary>Writes small PDFs for tests: words at places on pages, in a type whose letters are all of one width.</summary>
internal sealed class PdfFile
{
    public const int Width = 612;
    public const int Height = 792;
    private const double Letter = 0.6;

    private readonly List<StringBuilder> _pages = [];
    private string? _title;
    private double _y;

    /// <summary>How wide words of a size are.</summary>
    public static double WidthOf(string words, double size) => words.Length * Letter * size;

    public PdfFile Title(string title)
    {
        _title = title;
        return this;
    }

    public PdfFile Page()
    {
        _pages.Add(new StringBuilder());
        _y = 80;
        return this;
    }

    /// <summary>Words whose letters stand on a line so far below the upper edge.</summary>
    public PdfFile At(double x, double y, double size, string words)
    {
        _pages[^1].Append(CultureInfo.InvariantCulture, $"BT /F1 {size} Tf {x} {Height - y} Td ({Escaped(words)}) Tj ET\n");
        return this;
    }

    /// <summary>Lines one below the other.</summary>
    public PdfFile Lines(double x, double y, double size, params string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
            At(x, y + i * size * 1.25, size, lines[i]);
        return this;
    }

    /// <summary>A paragraph below what was set last, broken to a width; pages follow as they are needed.</summary>
    public PdfFile Set(string words, double size = 10, double x = 72, double width = 460, string marker = "", double gap = 12)
    {
        _y += gap;
        var indent = marker.Length == 0 ? 0 : WidthOf("MMM", size);
        var line = new StringBuilder();
        var isFirst = true;
        foreach (var word in words.Split(' '))
        {
            if (line.Length > 0 && WidthOf($"{line} {word}", size) > width - indent)
                Flush();
            line.Append(line.Length > 0 ? " " : "").Append(word);
        }
        Flush();
        return this;

        void Flush()
        {
            if (_y > Height - 100)
                Page();
            if (isFirst && marker.Length > 0)
                At(x, _y, size, marker);
            At(x + indent, _y, size, line.ToString());
            _y += size * 1.25;
            line.Clear();
            isFirst = false;
        }
    }

    public byte[] Bytes()
    {
        List<string> objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>",
            _title is null ? "<< >>" : $"<< /Title ({Escaped(_title)}) >>",
        ];
        var kids = new List<string>();
        foreach (var page in _pages)
        {
            objects.Add($"<< /Length {page.Length} >>\nstream\n{page}\nendstream");
            objects.Add(
                $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {Width} {Height}] /Contents {objects.Count} 0 R /Resources << /Font << /F1 3 0 R >> >> >>"
            );
            kids.Add($"{objects.Count} 0 R");
        }
        objects[1] = $"<< /Type /Pages /Kids [{string.Join(' ', kids)}] /Count {kids.Count} >>";
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        for (var i = 0; i < objects.Count; i++)
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }
        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
            file.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n");
        file.Append(
            CultureInfo.InvariantCulture,
            $"trailer << /Size {objects.Count + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n{table}\n%%EOF\n"
        );
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    // In the encoding of the type; letters beyond it are not set.
    private static string Escaped(string words)
    {
        var escaped = new StringBuilder();
        foreach (var c in words)
            escaped.Append(
                c switch
                {
                    '(' or ')' or '\\' => $"\\{c}",
                    '•' => "\\225",
                    '’' => "\\222",
                    '“' => "\\223",
                    '”' => "\\224",
                    '–' => "\\226",
                    '—' => "\\227",
                    < '\u007F' => c.ToString(),
                    < '\u0100' => $"\\{Convert.ToString(c, 8)}",
                    _ => throw new ArgumentException($"This type has no {c}.", nameof(words)),
                }
            );
        return escaped.ToString();
    }
}
