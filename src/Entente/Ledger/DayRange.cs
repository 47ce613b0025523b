using Entente.Time;

namespace Entente.Ledger;

/// <summary>The days that a time may mean, both ends included; what stores keep beside the EDTF text to find times by.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
public readonly record struct DayRange(DateOnly First, DateOnly Last)
{
    /// <summary>The days of a time; an open end reaches as far as the calendar.</summary>
    public static DayRange Of(Edtf time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return new(time.Start?.Earliest ?? DateOnly.MinValue, time.End?.Latest ?? DateOnly.MaxValue);
    }

    /// <summary>Whether the two share a day.</summary>
    public bool Touches(DayRange other) => First <= other.Last && other.First <= Last;
}
