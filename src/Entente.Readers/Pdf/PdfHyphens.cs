using System.Text;

namespace Entente.Readers.Pdf;

/// <summary>
/// Tells hyphens that part a word at the end of a line from those that are part of it ("long-term"), by how the document writes the word
/// where no line ends.
/// </summary>
internal sealed class PdfHyphens
{
    // Of words written with a hyphen these are the usual beginnings.
    private static readonly HashSet<string> Beginnings = new(StringComparer.OrdinalIgnoreCase)
    {
        "all",
        "anti",
        "best",
        "bi",
        "co",
        "counter",
        "cross",
        "east",
        "ex",
        "far",
        "first",
        "five",
        "four",
        "free",
        "full",
        "government",
        "great",
        "high",
        "ill",
        "in",
        "inter",
        "joint",
        "large",
        "life",
        "like",
        "long",
        "low",
        "medium",
        "mid",
        "middle",
        "multi",
        "near",
        "new",
        "non",
        "north",
        "off",
        "one",
        "open",
        "over",
        "people",
        "post",
        "pre",
        "pro",
        "quasi",
        "re",
        "real",
        "rules",
        "second",
        "self",
        "semi",
        "short",
        "single",
        "small",
        "so",
        "south",
        "state",
        "sub",
        "ten",
        "third",
        "three",
        "time",
        "two",
        "vice",
        "war",
        "well",
        "west",
        "wide",
        "world",
        "year",
    };

    private readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase);

    public PdfHyphens(IEnumerable<PdfLine> lines)
    {
        foreach (var line in lines)
        {
            // The last word may be half of one.
            var words = line.Text.Split(' ');
            for (var i = 0; i < words.Length - 1; i++)
                _words.Add(words[i].Trim('.', ',', ';', ':', '(', ')', '"', '“', '”', '\'', '’'));
        }
    }

    /// <summary>Whether the hyphen at the end of a line is there only because the line ends.</summary>
    public bool IsBroken(string line, string next)
    {
        if (line.Length < 3 || next.Length == 0 || !char.IsLower(next[0]) || !char.IsLetter(line[^2]))
            return false;
        if (line[^1] == '\u00AD')
            return true;
        if (line[^1] is not ('-' or '\u2010'))
            return false;
        var (head, tail) = (Last(line.AsSpan(0, line.Length - 1)), First(next));
        if (head.Length == 0 || _words.Contains($"{head}-{tail}"))
            return false;
        return _words.Contains(head + tail)
            || !(
                Beginnings.Contains(head)
                || head.Any(char.IsUpper) && !char.IsUpper(head[0])
                || head.Contains('-', StringComparison.Ordinal)
                || head.Contains('.', StringComparison.Ordinal)
            );
    }

    private static string Last(ReadOnlySpan<char> line) => line[(line.LastIndexOf(' ') + 1)..].TrimStart("(\"“'‘").ToString();

    private static string First(string line)
    {
        var word = new StringBuilder();
        foreach (var c in line)
            if (char.IsLetter(c))
                word.Append(c);
            else
                break;
        return word.ToString();
    }
}
