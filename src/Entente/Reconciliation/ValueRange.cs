using Entente.Facts.Kinds;
using Entente.Mentions;

namespace Entente.Reconciliation;

/// <summary>The numbers that a figure may mean: its bound, and the digits to which it was rounded, leave room.</summary>
/// <param name="Low">The least.</param>
/// <param name="High">The greatest.</param>
public readonly record struct ValueRange(decimal Low, decimal High)
{
    // "about" and "nearly" leave so much room.
    private const decimal Room = 0.1m;

    /// <summary>The range of a figure.</summary>
    public static ValueRange Of(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var (low, high) = (figure.Value, figure.Upper ?? figure.Value);
        var room = Math.Abs(figure.Value) * Room;
        return figure.Bound switch
        {
            Bound.Over => new(low, decimal.MaxValue),
            Bound.Under => new(decimal.MinValue, high),
            Bound.About => new(low - room, high + room),
            Bound.Nearly => new(low - room, high),
            _ => new(low - Rounding(low), high + Rounding(high)),
        };
    }

    /// <summary>Whether a number fits both.</summary>
    public bool Touches(ValueRange other) => Low <= other.High && other.Low <= High;

    // Half of the last digit that is not nought: 644.7 billion may be 644,650,000,001; 37 is 37.
    private static decimal Rounding(decimal value)
    {
        if (value == 0 || value != decimal.Truncate(value) || value % 10 != 0)
            return 0;
        var unit = 1m;
        while (value % (unit * 10) == 0)
            unit *= 10;
        return unit / 2 - 1;
    }
}
