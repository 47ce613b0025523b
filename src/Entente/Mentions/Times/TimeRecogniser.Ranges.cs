using Entente.Language;
using Entente.Time;

namespace Entente.Mentions.Times;

/// <content>What stands to the right and left of a date: the other end of a period, a part of a year or month.</content>
public sealed partial class TimeRecogniser
{
    // "March 3 to April 5, 2021", "1976–1999", "from 1952 to the present".
    private void ReadRangeEnd(ref TimeCore core)
    {
        if (core.IsOpen || core.IsUnknown)
            return;
        var at = core.End;
        var isFrom = Is(core.First - 1, TimeWord.From) || (Is(core.First - 1, TimeWord.The) && Is(core.First - 2, TimeWord.From));
        if (isFrom && Is(at, TimeWord.Onwards) && !(IsText(at, "on") && at + 1 < _end && !At(at + 1).Is(TokenShape.Punctuation)))
        {
            core.IsOpen = true;
            core.End = at + 1;
            return;
        }
        if (core.Last is not null && !isFrom)
            return;
        var isWord =
            Is(at, TimeWord.To | TimeWord.Until | TimeWord.Through)
            || (Is(at, TimeWord.And) && (Is(core.First - 1, TimeWord.Between) || Is(core.First - 2, TimeWord.Between)));
        var isDash = IsSign(at, "-–—‐‑") && (IsJoined(at) || IsSign(at, "–-"));
        if (!isWord && !isDash)
            return;
        var next = at + 1;
        if (isWord && Is(next, TimeWord.The))
            next++;
        if (next < _end && Is(next, TimeWord.Present) && (next > at + 1 || isFrom || isDash))
        {
            core.IsOpen = true;
            core.End = next + 1;
            return;
        }
        var quarter = next;
        if (Is(next, TimeWord.Early))
            next += IsHyphen(next + 1) ? 2 : 1;
        else if (Is(next, TimeWord.Edge) && Is(next + 1, TimeWord.Of))
            next += Is(next + 2, TimeWord.The) ? 3 : 2;
        if (
            next >= _end
            || _mentions.IsTaken(quarter)
            || !TryCore(next, out var second, afterDate: true)
            || second.IsUnknown
            || second.IsRelative
        )
            return;
        var last = second.Last ?? second.Start;
        if (core.Start.Year > 0 && last.Year > 0 && last.Latest < core.Start.Earliest)
            return;
        if (core.Start.Year == 0 && last.Year > 0 && last.Month == 0)
            return;
        core.Last = last;
        core.End = second.End;
    }

    /// <summary>Takes in the words before a date that belong to it: "Tuesday,", "early", "the end of", "the first quarter of", "the summer of".</summary>
    private void Widen(ref TimeCore core)
    {
        var i = core.First - 1;
        if (core.Start is { Month: > 0, Day: > 0 })
        {
            var comma = IsSign(i, ",") ? i - 1 : i;
            if (comma >= _first && Is(comma, TimeWord.Weekday) && At(comma).Is(TokenShape.Capitalised) && !_mentions.IsTaken(comma))
                core.First = comma;
            else if (Is(i, TimeWord.The) && At(core.First).Is(TokenShape.Digits) && At(core.First).Length > 2)
                core.First = i;
            return;
        }
        var isSince = core.Last is null;
        if (Is(i, TimeWord.Early) && !_mentions.IsTaken(i))
        {
            core.First = WithThe(i);
            return;
        }
        if (IsHyphen(i) && Is(i - 1, TimeWord.Early))
        {
            core.First = WithThe(i - 1);
            return;
        }
        if (Is(i, TimeWord.Season) && core.IsYear && isSince && !_mentions.IsTaken(i))
        {
            core.First = WithThe(i);
            return;
        }
        var of = Is(i, TimeWord.The) ? i - 1 : i;
        if (!Is(of, TimeWord.Of) && !(Is(of, TimeWord.In) && Is(of - 1, TimeWord.Early) && core.IsYear))
        {
            // "the 1960s", "the 19th century": the article belongs to the period.
            if (core.Last is not null && Is(i, TimeWord.The) && !IsRangeOfYears(core))
                core.First = i;
            else if (Is(i, TimeWord.Quarter) && core.IsYear && isSince)
                TakeQuarter(ref core, i);
            return;
        }
        var part = of - 1;
        if (_mentions.IsTaken(Math.Max(part, _first)))
            return;
        if (Is(part, TimeWord.Season | TimeWord.Edge | TimeWord.Early))
            core.First = WithThe(Is(part - 1, TimeWord.Early) ? part - 1 : part);
        else if (Is(part, TimeWord.Quarter | TimeWord.Half) && isSince && core.IsYear)
            TakeQuarter(ref core, part);
        else if (Is(part, TimeWord.Month) && At(part).Is(TokenShape.Capitalised) && isSince && core.IsYear)
            (core.First, core.Start) = (part, core.Start with { Month = ValueOf(part) });
        else if (IsText(part, "fall") || IsText(part, "course") || IsText(part, "rest") || IsText(part, "remainder"))
            core.First = WithThe(part);
        else if (core.Last is not null && Is(i, TimeWord.The))
            core.First = i;
        if (Is(core.First - 1, TimeWord.Early) && !_mentions.IsTaken(core.First - 1))
            core.First = WithThe(core.First - 1);
    }

    private bool IsRangeOfYears(in TimeCore core) =>
        At(core.First).Is(TokenShape.Digits) && core.End - core.First > 1 && IsSign(core.First + 1, "-–—/‐‑");

    // "Q3 2022", "the first quarter of 2021", "the second half of 2021".
    private void TakeQuarter(ref TimeCore core, int part)
    {
        if (ValueOf(part) is >= 1 and <= 4 and var known && Is(part, TimeWord.Quarter))
        {
            core.Last = new PartialDate(core.Start.Year, known * 3);
            core.Start = new PartialDate(core.Start.Year, known * 3 - 2);
            core.First = part;
            return;
        }
        if (part - 1 < _first || !_numbers.TryRead(_reading, part - 1, part, out var number) || !number.IsOrdinal)
            return;
        var isHalf = Is(part, TimeWord.Half);
        var months = isHalf ? 6 : 3;
        if (number.Value < 1 || number.Value > 12 / months)
            return;
        var last = (int)number.Value * months;
        core.Last = new PartialDate(core.Start.Year, last);
        core.Start = new PartialDate(core.Start.Year, last - months + 1);
        core.First = WithThe(part - 1);
    }
}
