using System.Globalization;
using System.Text;

namespace Entente.Time;

/// <summary>A length of time as ISO 8601 writes it: <c>P5Y</c>, <c>P1Y6M</c>, <c>P2W</c>, <c>PT24H</c>.</summary>
/// <param name="Years">Years.</param>
/// <param name="Months">Months.</param>
/// <param name="Weeks">Weeks.</param>
/// <param name="Days">Days.</param>
/// <param name="Hours">Hours.</param>
/// <param name="Minutes">Minutes.</param>
/// <param name="Seconds">Seconds.</param>
public readonly record struct IsoDuration(
    int Years = 0,
    int Months = 0,
    int Weeks = 0,
    int Days = 0,
    int Hours = 0,
    int Minutes = 0,
    int Seconds = 0
)
{
    private const int MostDigits = 6;

    /// <summary>Whether the length is nothing.</summary>
    public bool IsZero => this == default;

    /// <summary>The day so much later; hours and less are left out.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The calendar ends before.</exception>
    public DateOnly AddTo(DateOnly date) => date.AddYears(Years).AddMonths(Months).AddDays(checked(Weeks * 7 + Days));

    /// <summary>The day so much earlier; hours and less are left out.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The calendar begins after.</exception>
    public DateOnly TakeFrom(DateOnly date) => date.AddYears(-Years).AddMonths(-Months).AddDays(-checked(Weeks * 7 + Days));

    /// <summary>The length in ISO 8601.</summary>
    public override string ToString()
    {
        if (IsZero)
            return "P0D";
        var text = new StringBuilder("P");
        Append(text, Years, 'Y');
        Append(text, Months, 'M');
        Append(text, Weeks, 'W');
        Append(text, Days, 'D');
        if (Hours != 0 || Minutes != 0 || Seconds != 0)
            text.Append('T');
        Append(text, Hours, 'H');
        Append(text, Minutes, 'M');
        Append(text, Seconds, 'S');
        return text.ToString();
    }

    /// <summary>Reads a length as <see cref="ToString"/> writes it.</summary>
    /// <exception cref="FormatException">The text is no such length.</exception>
    public static IsoDuration Parse(string text) =>
        TryParse(text, out var value) ? value : throw new FormatException($"\"{text}\" is no length of time: write P5Y, P6M or P1Y6M.");

    /// <summary>Reads a length; false where the text is none.</summary>
    public static bool TryParse(string? text, out IsoDuration value)
    {
        value = default;
        if (text is null || text.Length < 3 || text[0] != 'P')
            return false;
        Span<int> parts = stackalloc int[7];
        var (next, isTime, i) = (0, false, 1);
        while (i < text.Length)
        {
            if (text[i] == 'T' && !isTime)
            {
                (isTime, next) = (true, 4);
                if (++i == text.Length)
                    return false;
            }
            var (first, number) = (i, 0);
            while (i < text.Length && char.IsAsciiDigit(text[i]) && i - first < MostDigits)
                number = number * 10 + (text[i++] - '0');
            if (i == first || i == text.Length)
                return false;
            var part = isTime ? "HMS".IndexOf(text[i], StringComparison.Ordinal) : "YMWD".IndexOf(text[i], StringComparison.Ordinal);
            if (part < 0)
                return false;
            part += isTime ? 4 : 0;
            if (part < next)
                return false;
            parts[part] = number;
            next = part + 1;
            i++;
        }
        value = new IsoDuration(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], parts[6]);
        return true;
    }

    private static void Append(StringBuilder text, int number, char unit)
    {
        if (number != 0)
            text.Append(number.ToString(CultureInfo.InvariantCulture)).Append(unit);
    }
}
