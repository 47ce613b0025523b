using System.Globalization;
using Entente.Time;

namespace Entente.Ledger;

/// <summary>A moment by which somebody asks what a ledger said, as people write it.</summary>
public static class LedgerMoment
{
    /// <summary>The end of the date or minute that is written, in universal time; null where it is neither.</summary>
    public static DateTimeOffset? Find(string text)
    {
        if (Edtf.TryParse(text, out var date) && date.Latest is { } day)
            return new DateTimeOffset(day, TimeOnly.MaxValue, TimeSpan.Zero);
        return DateTimeOffset.TryParseExact(
            text,
            ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm'Z'", "yyyy-MM-dd HH:mm"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var minute
        )
            ? minute.AddMinutes(1).AddTicks(-1)
            : null;
    }
}
