using System.Text;
using System.Text.RegularExpressions;

namespace Entente.Readers.Pdf;

/// <summary>Finds what stands around the text of every page: headers and footers that repeat, and page numbers.</summary>
internal static partial class PdfFurniture
{
    // How much of a page its header or footer can take.
    private const double Margin = 0.13;
    private const double SamePlace = 8;
    private const int FewestPages = 2;
    private const int MostPlaces = 100_000;
    private const int LongestLine = 200;

    /// <summary>The lines that are furniture.</summary>
    public static HashSet<PdfLine> Find(IReadOnlyList<PdfPage> pages)
    {
        var found = new HashSet<PdfLine>(ReferenceEqualityComparer.Instance);
        var places = new Dictionary<(string Key, int Place), HashSet<int>>();
        var edges = new List<(PdfLine Line, string Key, int Place)>();
        foreach (var page in pages)
        {
            if (page.Lines.Count == 0)
                continue;
            var (top, bottom) = (page.Lines.Min(l => l.Top), page.Lines.Max(l => l.Bottom));
            foreach (var line in page.Lines)
            {
                if (line.Bottom >= page.Height * Margin && line.Top <= page.Height * (1 - Margin))
                    continue;
                var (key, place) = (KeyOf(line.Text), (int)Math.Clamp(line.Top / SamePlace, -MostPlaces, MostPlaces));
                edges.Add((line, key, place));
                if (!places.TryGetValue((key, place), out var there))
                    places[(key, place)] = there = [];
                there.Add(page.Number);
                if (
                    (line.Top - top < line.Height / 2 || bottom - line.Bottom < line.Height / 2) // the outermost of its page
                    && IsPageNumber(line.Text)
                )
                    found.Add(line);
            }
        }
        // Left and right pages, and chapters, have headers of their own.
        var fewest = Math.Max(FewestPages, Math.Min(pages.Count / 4, 5));
        foreach (var (line, key, place) in edges)
        {
            var there = 0;
            for (var near = place - 1; near <= place + 1; near++)
                there += places.TryGetValue((key, near), out var set) ? set.Count : 0;
            if (there >= fewest && line.Text.Length <= LongestLine)
                found.Add(line);
        }
        return found;
    }

    /// <summary>Whether a line is nothing but the number of a page: "12", "- 12 -", "xii", "Page 3 of 9".</summary>
    public static bool IsPageNumber(string line) => PageNumber().IsMatch(line);

    // Lines that differ in nothing but their numbers are one.
    private static string KeyOf(string line)
    {
        var key = new StringBuilder(line.Length);
        foreach (var c in line)
            if (!char.IsDigit(c))
                key.Append(char.ToLowerInvariant(c));
            else if (key.Length == 0 || key[^1] != '#')
                key.Append('#');
        return key.ToString();
    }

    [GeneratedRegex(
        @"^\s*(page\s*)?[-–—\[(|]*\s*([0-9]{1,4}|[ivxl]{1,7})\s*[-–—\])|]*(\s*(of|/)\s*[0-9]{1,4})?\s*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1_000
    )]
    private static partial Regex PageNumber();
}
