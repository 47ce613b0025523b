using Entente.Time;

namespace Entente.Mentions.Times;

/// <content>Lengths that lead from one date to another: "ten years ago", "three months later".</content>
public sealed partial class TimeRecogniser
{
    // "the past two decades", "the next 10 years".
    private int AddNear(int i, int end, IsoDuration length, TimeUnit unit)
    {
        var isPast = Is(i - 1, TimeWord.Last);
        var first = WithThe(i - 1);
        Edtf? value = null;
        if (_context.Document is { } stated && TryMove(stated, length, isPast, out var other))
        {
            var (from, to) = isPast ? (other, stated) : (stated, other);
            value = Edtf.Between(Cut(from, unit), Cut(to, unit));
        }
        Add(
            new TimeMention
            {
                First = first,
                End = end,
                Kind = TimeKind.Interval,
                Value = value,
                Duration = length.ToString(),
                IsRelative = true,
            }
        );
        return end;
    }

    private int AddRelative(int i, int end, IsoDuration length, bool isPast, int thisAt, TimeUnit unit, PartialDate? from)
    {
        Edtf? value = null;
        var kept = unit;
        if (
            thisAt > 0
            && Is(thisAt + 1, TimeWord.Unit)
            && (TimeUnit)ValueOf(thisAt + 1) is TimeUnit.Month or TimeUnit.Week or TimeUnit.Year
        )
        {
            kept = (TimeUnit)ValueOf(thisAt + 1);
            end = thisAt + 2;
        }
        else if (thisAt < 0 && isPast && Is(end, TimeWord.Today))
        {
            kept = TimeUnit.Day;
            end++;
        }
        if (from is { } date && TryMove(date, length, isPast, out var moved))
        {
            var cut = Cut(moved, kept);
            if (kept is TimeUnit.Decade or TimeUnit.Century)
                cut = cut.As(DateQualifier.Approximate);
            value = Edtf.On(cut);
        }
        Add(
            new TimeMention
            {
                First = i,
                End = end,
                Kind = TimeKind.Date,
                Value = value,
                IsRelative = true,
            }
        );
        return end;
    }

    private static PartialDate Cut(PartialDate date, TimeUnit unit) =>
        unit switch
        {
            TimeUnit.Year or TimeUnit.Decade or TimeUnit.Century => new PartialDate(date.Year),
            TimeUnit.Month or TimeUnit.Quarter => new PartialDate(date.Year, date.Month),
            _ => date,
        };

    private static bool TryMove(PartialDate date, IsoDuration length, bool isPast, out PartialDate moved)
    {
        moved = date;
        var years = length.Years + length.Months / 12 + (length.Weeks * 7 + length.Days) / 365 + 1;
        if (isPast ? date.Year - years < 1 : date.Year + years > 9998)
            return false;
        var day = isPast ? length.TakeFrom(date.Earliest) : length.AddTo(date.Earliest);
        moved = new PartialDate(day.Year, date.Month == 0 ? 0 : day.Month, date.Day == 0 ? 0 : day.Day);
        return true;
    }

    private static IsoDuration? LengthOf(decimal count, TimeUnit unit)
    {
        (count, unit) = unit switch
        {
            TimeUnit.Decade => (count * 10, TimeUnit.Year),
            TimeUnit.Century => (count * 100, TimeUnit.Year),
            TimeUnit.Fortnight => (count * 2, TimeUnit.Week),
            _ => (count, unit),
        };
        if (count > MostLength)
            return null;
        var whole = (int)decimal.Truncate(count);
        var part = count - whole;
        if (part != 0 && unit == TimeUnit.Year && part * 12 == decimal.Truncate(part * 12))
            return new IsoDuration(Years: whole, Months: (int)(part * 12));
        if (part != 0 && unit == TimeUnit.Hour && part * 60 == decimal.Truncate(part * 60))
            return new IsoDuration(Hours: whole, Minutes: (int)(part * 60));
        if (part != 0)
            return null;
        return unit switch
        {
            TimeUnit.Year => new IsoDuration(Years: whole),
            TimeUnit.Quarter => new IsoDuration(Months: whole * 3),
            TimeUnit.Month => new IsoDuration(Months: whole),
            TimeUnit.Week => new IsoDuration(Weeks: whole),
            TimeUnit.Day => new IsoDuration(Days: whole),
            TimeUnit.Hour => new IsoDuration(Hours: whole),
            TimeUnit.Minute => new IsoDuration(Minutes: whole),
            TimeUnit.Second => new IsoDuration(Seconds: whole),
            _ => null,
        };
    }

    private static string NameOf(TimeUnit unit) =>
        unit switch
        {
            TimeUnit.Second => "second",
            TimeUnit.Minute => "minute",
            TimeUnit.Hour => "hour",
            TimeUnit.Day => "day",
            TimeUnit.Week => "week",
            TimeUnit.Fortnight => "fortnight",
            TimeUnit.Month => "month",
            _ => "year",
        };
}
