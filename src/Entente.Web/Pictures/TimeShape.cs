using Entente.Time;

namespace Entente.Web.Pictures;

/// <summary>How sure a part of a time is.</summary>
public enum TimePartKind
{
    /// <summary>One day.</summary>
    Point,

    /// <summary>All of it, whichever days the partial dates mean.</summary>
    Sure,

    /// <summary>Days that a partial date may mean: "2019" may be any day of that year.</summary>
    Unsure,

    /// <summary>Before a start that no document says: it fades to the left.</summary>
    OpenStart,

    /// <summary>Behind what is known of something without an end: it fades to the right.</summary>
    OpenEnd,
}

/// <summary>A part of a drawn time.</summary>
/// <param name="Kind">How sure it is.</param>
/// <param name="X">Where it begins.</param>
/// <param name="Width">How wide it is; a point has none.</param>
public readonly record struct TimePart(TimePartKind Kind, double X, double Width)
{
    /// <summary>Where it ends.</summary>
    public double End => X + Width;
}

/// <summary>A time as it is drawn: as partial as it was stated.</summary>
/// <param name="Parts">Its parts from left to right.</param>
/// <param name="IsDoubtful">Whether the document itself says "about" or "perhaps".</param>
public sealed record TimeShape(IReadOnlyList<TimePart> Parts, bool IsDoubtful)
{
    /// <summary>How long a fading end is.</summary>
    public const double Fade = 36;

    // What is narrower could not be seen.
    private const double Narrowest = 6;

    /// <summary>Where it begins.</summary>
    public double Start => Parts[0].X;

    /// <summary>Where it ends.</summary>
    public double End => Parts[^1].End;

    /// <summary>A time on an axis; null where it lies wholly outside.</summary>
    /// <param name="time">The time.</param>
    /// <param name="axis">The axis.</param>
    /// <param name="knownUntil">For a time without an end: the last day for which a document says that it goes on.</param>
    public static TimeShape? Of(Edtf time, TimeAxis axis, DateOnly? knownUntil = null)
    {
        ArgumentNullException.ThrowIfNull(time);
        ArgumentNullException.ThrowIfNull(axis);
        if (time.IsBefore(axis.From) && time.End is not null || time.IsAfter(axis.To))
            return null;
        var parts = new List<TimePart>();
        if (!time.IsInterval)
            parts.Add(OfDate(time.Start!.Value, axis));
        else
            AddInterval(parts, time.Start, time.End, axis, knownUntil);
        var shown = parts.Select(p => Within(p, axis)).OfType<TimePart>().ToList();
        return shown.Count == 0 ? null : new TimeShape(shown, IsQualified(time.Start) || IsQualified(time.End));
    }

    private static TimePart OfDate(PartialDate date, TimeAxis axis) =>
        date.Day > 0
            ? new TimePart(TimePartKind.Point, (axis.At(date.Earliest) + axis.EndOf(date.Earliest)) / 2, 0)
            : Unsure(axis.At(date.Earliest), axis.EndOf(date.Latest));

    private static void AddInterval(List<TimePart> parts, PartialDate? start, PartialDate? end, TimeAxis axis, DateOnly? knownUntil)
    {
        var surelyFrom = start is { } s ? axis.At(s.Latest) : (double?)null;
        var surelyTo = end is { } e ? axis.EndOf(e.Earliest) : (double?)null;
        if (start is { } a && end is { } b && a.Latest > b.Earliest)
        {
            // Which comes first is not said so exactly.
            parts.Add(Unsure(axis.At(a.Earliest), axis.EndOf(b.Latest)));
            return;
        }
        if (start is { } first)
        {
            if (first.Day == 0)
                parts.Add(new TimePart(TimePartKind.Unsure, axis.At(first.Earliest), axis.At(first.Latest) - axis.At(first.Earliest)));
        }
        else
            parts.Add(new TimePart(TimePartKind.OpenStart, surelyTo!.Value - 2 * Fade, Fade));
        var from = surelyFrom ?? surelyTo!.Value - Fade;
        var to = surelyTo ?? Math.Max(from + Narrowest, knownUntil is { } known ? axis.EndOf(known) : 0);
        parts.Add(new TimePart(TimePartKind.Sure, from, Math.Max(to - from, Math.Min(Narrowest, axis.Right - from))));
        if (end is { } last)
        {
            if (last.Day == 0)
                parts.Add(new TimePart(TimePartKind.Unsure, to, axis.EndOf(last.Latest) - to));
        }
        else
            parts.Add(new TimePart(TimePartKind.OpenEnd, Math.Max(to, axis.Left), Fade));
    }

    private static TimePart Unsure(double from, double to) =>
        to - from >= Narrowest
            ? new TimePart(TimePartKind.Unsure, from, to - from)
            : new TimePart(TimePartKind.Unsure, (from + to - Narrowest) / 2, Narrowest);

    private static TimePart? Within(TimePart part, TimeAxis axis)
    {
        if (part.Kind == TimePartKind.Point)
            return part.X >= axis.Left && part.X <= axis.Right ? part : null;
        var (from, to) = (Math.Max(part.X, axis.Left), Math.Min(part.End, axis.Right));
        return to - from > 0.01 ? part with { X = from, Width = to - from } : null;
    }

    private static bool IsQualified(PartialDate? date) => date is { Qualifier: not DateQualifier.None };
}
