using Entente.Language;
using Entente.Time;

namespace Entente.Mentions.Times;

/// <content>Times told from another time: "today", "last month", "on this day", "the following year", "on Tuesday".</content>
public sealed partial class TimeRecogniser
{
    private int ReadRelative(int i, TimeWord flags)
    {
        if ((flags & TimeWord.Today) != TimeWord.None)
            return AddDay(i, i + 1, 0);
        if ((flags & TimeWord.Yesterday) != TimeWord.None)
            return AddDay(i, i + 1, -1);
        if ((flags & TimeWord.Tomorrow) != TimeWord.None)
            return AddDay(i, i + 1, 1);
        if ((flags & TimeWord.Each) != TimeWord.None)
            return ReadEach(i);
        if ((flags & TimeWord.Always) != TimeWord.None)
        {
            Add(
                new TimeMention
                {
                    First = i,
                    End = i + 1,
                    Kind = TimeKind.Recurring,
                }
            );
            return i + 1;
        }
        if ((flags & (TimeWord.This | TimeWord.Last | TimeWord.Next)) != TimeWord.None)
            return ReadNear(i, flags);
        if ((flags & (TimeWord.That | TimeWord.Same)) != TimeWord.None)
            return ReadThat(i);
        if ((flags & TimeWord.Edge) != TimeWord.None)
            return ReadEdge(i);
        return i + 1;
    }

    private int AddDay(int i, int end, int days)
    {
        PartialDate? date = null;
        if (_context.Document is { Day: > 0 } stated && TryMove(stated, new IsoDuration(Days: Math.Abs(days)), days < 0, out var moved))
            date = moved;
        return AddDate(i, end, date is { } day ? Edtf.On(day) : null);
    }

    private int AddDate(int first, int end, Edtf? value)
    {
        // "early next year", "later that same day".
        if (Is(first - 1, TimeWord.Early) && !_mentions.IsTaken(first - 1))
            first--;
        Add(
            new TimeMention
            {
                First = first,
                End = end,
                Kind = value is { IsInterval: true } ? TimeKind.Interval : TimeKind.Date,
                Value = value,
                IsRelative = true,
                Relation = RelationOf(first - 1),
            }
        );
        return end;
    }

    private TimeRelation RelationOf(int before)
    {
        var flags = Flags(before);
        return (flags & TimeWord.Since) != TimeWord.None ? TimeRelation.Since
            : (flags & TimeWord.Until) != TimeWord.None ? TimeRelation.Until
            : (flags & TimeWord.Through) != TimeWord.None ? TimeRelation.Through
            : (flags & TimeWord.By) != TimeWord.None ? TimeRelation.By
            : (flags & TimeWord.Before) != TimeWord.None ? TimeRelation.Before
            : (flags & TimeWord.After) != TimeWord.None ? TimeRelation.After
            : (flags & TimeWord.From) != TimeWord.None ? TimeRelation.From
            : TimeRelation.None;
    }

    // "each year", "every two years" (read as a length), "per year".
    private int ReadEach(int i)
    {
        var next = i + 1;
        if (IsText(next, "other") || IsText(next, "single"))
            next++;
        if (!Is(next, TimeWord.Unit | TimeWord.Season | TimeWord.Weekday) || (IsText(i, "per") && !Is(next, TimeWord.Singular)))
            return i + 1;
        Add(
            new TimeMention
            {
                First = i,
                End = next + 1,
                Kind = TimeKind.Recurring,
            }
        );
        return next + 1;
    }

    private int ReadNear(int i, TimeWord flags)
    {
        var isLast = (flags & TimeWord.Last) != TimeWord.None;
        var isNext = (flags & TimeWord.Next) != TimeWord.None;
        var next = i + 1;
        if (Is(next, TimeWord.Month) && At(next).Is(TokenShape.Capitalised) && TryCore(next, out var month) && month.First == i)
            return Finish(month);
        if (next < _end && Is(next, TimeWord.DayPart))
            return isNext ? i + 1 : AddDay(i, next + 1, isLast ? -1 : 0);
        if (Is(next, TimeWord.Weekday) && At(next).Is(TokenShape.Capitalised))
            return AddDate(i, next + 1, Weekday(ValueOf(next), isNext));
        if (Is(next, TimeWord.Season))
            return AddDate(i, next + 1, Season(ValueOf(next), isLast, isNext));
        if (!Is(next, TimeWord.Unit) || !Is(next, TimeWord.Singular))
            return i + 1;
        var unit = (TimeUnit)ValueOf(next);
        // "the following year", "the next day", "the previous year" go on from what was told; "this year" from the document.
        var isTold = Is(i - 1, TimeWord.The) && !IsText(i, "current") && !IsText(i, "coming");
        if (isTold && isLast && IsText(i, "last") || isTold && IsText(i, "past"))
            return unit >= TimeUnit.Day && LengthOf(1, unit) is { } length ? AddNear(next, next + 1, length, unit) : next + 1;
        var from = isTold ? _context.Last : _context.Document;
        return AddDate(
            isTold ? i - 1 : i,
            next + 1,
            from is { } date
                ? Step(
                    date,
                    unit,
                    isLast ? -1
                        : isNext ? 1
                        : 0
                )
                : null
        );
    }

    // The day, week, month or year so many steps from that of a date.
    private static Edtf? Step(PartialDate date, TimeUnit unit, int steps)
    {
        if (date.Year is < 200 or > 9000)
            return null;
        switch (unit)
        {
            case TimeUnit.Day:
                return date.Day == 0 ? null : On(date.Earliest.AddDays(steps));
            case TimeUnit.Week when date.Day > 0:
                var monday = date.Earliest.AddDays(steps * 7 - ((int)date.Earliest.DayOfWeek + 6) % 7);
                return Edtf.Between(DateOf(monday), DateOf(monday.AddDays(6)));
            case TimeUnit.Month when date.Month is > 0 and <= 12:
                var month = date.Earliest.AddMonths(steps);
                return Edtf.On(month.Year, month.Month);
            case TimeUnit.Year:
                return Edtf.On(date.Year + steps);
            case TimeUnit.Decade:
                var decade = date.Year / 10 * 10 + steps * 10;
                return Edtf.Between(new PartialDate(decade), new PartialDate(decade + 9));
            case TimeUnit.Century:
                var century = (date.Year - 1) / 100 * 100 + 1 + steps * 100;
                return Edtf.Between(new PartialDate(century), new PartialDate(century + 99));
            default:
                return null;
        }
    }

    private static PartialDate DateOf(DateOnly day) => new(day.Year, day.Month, day.Day);

    private static Edtf On(DateOnly day) => Edtf.On(DateOf(day));

    private Edtf? Season(int season, bool isLast, bool isNext)
    {
        if (_context.Document is not { } stated)
            return null;
        var lastMonth = season == 4 ? 2 : 2 + season * 3;
        var isOver = stated.Month > lastMonth;
        return Edtf.On(
            stated.Year
                + (
                    isLast && !isOver ? -1
                    : isNext && isOver ? 1
                    : 0
                )
        );
    }

    private bool TryWeekday(int i, ref TimeCore core)
    {
        var next = i + 1;
        if (IsSign(next, ","))
            next++;
        if (Is(next, TimeWord.The))
            next++;
        if (
            next < _end
            && (IsMonthAt(next) || At(next).Is(TokenShape.Digits))
            && TryCore(next, out var dated)
            && dated.Start is { Month: > 0, Day: > 0 }
        )
        {
            core = dated with { First = i };
            return true;
        }
        if (
            (Is(i, TimeWord.May) || At(i).Is(TokenShape.StartsSentence)) && !Is(i - 1, TimeWord.On)
            || !Is(
                i - 1,
                TimeWord.On
                    | TimeWord.Until
                    | TimeWord.By
                    | TimeWord.Since
                    | TimeWord.From
                    | TimeWord.Before
                    | TimeWord.After
                    | TimeWord.Through
            )
        )
            return false;
        var value = Weekday(ValueOf(i), isNext: false);
        core.End = i + 1;
        core.IsRelative = true;
        core.IsUnknown = value is null;
        if (value is not null)
            core.Start = value.Start!.Value;
        return true;
    }

    // The last such day up to the document's date, or the next one after it where the sentence looks ahead.
    private Edtf? Weekday(int weekday, bool isNext)
    {
        if (_context.Document is not { Day: > 0, Year: > 1 and < 9999 } stated)
            return null;
        for (var i = _first; i < _end && !isNext; i++)
            isNext = Is(i, TimeWord.Will);
        var today = stated.Earliest;
        var back = ((int)today.DayOfWeek - weekday % 7 + 7) % 7;
        return On(isNext ? today.AddDays(back == 0 ? 7 : 7 - back) : today.AddDays(-back));
    }

    // "that year", "the same day", "that same month", "on this same day".
    private int ReadThat(int i)
    {
        var next = i + 1;
        if (Is(i, TimeWord.That) && Is(next, TimeWord.Same))
            next++;
        if (!Is(next, TimeWord.Unit) || !Is(next, TimeWord.Singular))
            return next;
        if (Is(i, TimeWord.Same) && !Is(i - 1, TimeWord.The | TimeWord.That | TimeWord.This))
            return i + 1;
        var unit = (TimeUnit)ValueOf(next);
        if (unit < TimeUnit.Day)
            return next + 1;
        var first = Is(i, TimeWord.Same) ? i - 1 : i;
        return AddDate(first, next + 1, _context.Named is { } told ? Step(told, unit, 0) : null);
    }

    // "the end of the year", "year’s end" stays a word; "the end of this decade".
    private int ReadEdge(int i)
    {
        if (!Is(i + 1, TimeWord.Of))
            return i + 1;
        var at = i + 2;
        var isThe = Is(at, TimeWord.The);
        var flags = Flags(at);
        if (!isThe && (flags & (TimeWord.This | TimeWord.Next | TimeWord.Last | TimeWord.That)) == TimeWord.None)
            return i + 1;
        var unitAt = at + 1;
        if (isThe && Is(unitAt, TimeWord.This))
            unitAt++;
        if (!Is(unitAt, TimeWord.Unit) || !Is(unitAt, TimeWord.Singular) || (TimeUnit)ValueOf(unitAt) < TimeUnit.Day)
            return i + 1;
        var steps =
            (flags & TimeWord.Next) != TimeWord.None ? 1
            : (flags & TimeWord.Last) != TimeWord.None ? -1
            : 0;
        var from = (flags & TimeWord.That) != TimeWord.None || (isThe && _context.Document is null) ? _context.Last : _context.Document;
        return AddDate(WithThe(i), unitAt + 1, from is { } date ? Step(date, (TimeUnit)ValueOf(unitAt), steps) : null);
    }
}
