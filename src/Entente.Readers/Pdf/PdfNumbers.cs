using System.Globalization;

namespace Entente.Readers.Pdf;

/// <summary>
/// Tells the numbers of sections ("2 Trade", "2.1 Fish") from those that a heading speaks of ("50 Years of Friendship"): sections are
/// counted from one.
/// </summary>
internal sealed class PdfNumbers
{
    private const int MostDigits = 3;
    private const int FewestDots = 5;

    private readonly bool _areCounted;

    public PdfNumbers(IEnumerable<string> lines)
    {
        var numbers = new HashSet<int>();
        foreach (var line in lines)
            if (Length(line, out var first, out _) > 0)
                numbers.Add(first);
        _areCounted = numbers.Contains(1) && numbers.Contains(2);
    }

    /// <summary>The characters of the section's number in front of a heading, the blank behind it included; 0 where there is none.</summary>
    public int LengthOf(string heading)
    {
        var length = Length(heading, out _, out var hasDot);
        return hasDot || _areCounted ? length : 0;
    }

    /// <summary>Whether a line leads with dots to the number of a page, as in a table of contents.</summary>
    public static bool IsContents(string line)
    {
        var dots = 0;
        for (var i = line.Length - 1; i >= 0; i--)
            if (line[i] is '.' or '…' or '·')
                dots += line[i] == '…' ? 3 : 1;
            else if (line[i] != ' ' && (dots > 0 || !char.IsLetterOrDigit(line[i]) || line.Length - i > MostDigits + 2))
                break;
        return dots >= FewestDots;
    }

    private static int Length(string line, out int first, out bool hasDot)
    {
        (first, hasDot) = (0, false);
        var end = 0;
        var digits = 0;
        while (end < line.Length && (char.IsAsciiDigit(line[end]) || line[end] == '.' && end > 0 && line[end - 1] != '.'))
        {
            digits = char.IsAsciiDigit(line[end]) ? digits + 1 : 0;
            hasDot |= line[end] == '.';
            if (digits > MostDigits)
                return 0;
            end++;
        }
        if (end == 0 || end + 1 >= line.Length || line[end] != ' ' || !char.IsUpper(line[end + 1]))
            return 0;
        var whole = line.AsSpan(0, end);
        var dot = whole.IndexOf('.');
        return int.TryParse(dot < 0 ? whole : whole[..dot], NumberStyles.None, CultureInfo.InvariantCulture, out first) ? end + 1 : 0;
    }
}
