using System.Globalization;
using Entente.Language;
using Entente.Mentions.Quantities;
using Entente.Time;

namespace Entente.Mentions.Times;

/// <content>Dates with their month.</content>
public sealed partial class TimeRecogniser
{
    private static readonly string[] NamedDays = ["9/11=2001-09-11", "26/11=2008-11-26"];

    /// <summary>Reads the date that begins with a token, without the words around it.</summary>
    private bool TryCore(int i, out TimeCore core, bool afterDate = false)
    {
        core = new TimeCore { First = i, End = i + 1 };
        ref var token = ref At(i);
        if (token.Is(TokenShape.Digits))
        {
            var number = NumberAt(i, out var digits, out var suffix);
            if (digits <= 0)
                return false;
            if (digits == 4 && suffix == 0)
                return TryIsoDate(i, number, ref core) || TryYear(i, number, ref core, afterDate);
            if (digits == 4 && suffix == 1 && number % 10 == 0 && _reading.Text[token.End - 1] == 's')
                return Decade(ref core, number, i + 1);
            if (i == _listedDay && digits <= 2)
            {
                ReadDays(i, _listedMonth, ref core);
                return true;
            }
            if (digits <= 2 && suffix is 0 or 2)
                return TryDayFirst(i, number, suffix, ref core)
                    || (suffix == 0 && TrySlashes(i, ref core))
                    || (suffix == 2 && TryCentury(i, number, i + 1, ref core));
            return false;
        }
        var flags = Flags(i);
        if ((flags & TimeWord.Weekday) != TimeWord.None && token.Is(TokenShape.Capitalised))
            return TryWeekday(i, ref core);
        if ((flags & TimeWord.Month) != TimeWord.None && token.Is(TokenShape.Capitalised))
            return TryMonthFirst(i, ref core, afterDate);
        if ((flags & TimeWord.Fiscal) != TimeWord.None)
            return TryFiscal(i, ref core);
        return (flags & TimeWord.Number) != TimeWord.None
            && _numbers.TryRead(_reading, i, _end, out var ordinal)
            && ordinal.IsOrdinal
            && (
                TryDayOf(ordinal.End, (int)Math.Min(ordinal.Value, 100), ref core)
                || TryCentury(i, (int)Math.Min(ordinal.Value, 100), ordinal.End, ref core)
            );
    }

    // The whole number that a token begins with; its digits and the letters after them. -1 where it is none.
    private int NumberAt(int i, out int digits, out int suffix)
    {
        digits = suffix = 0;
        if (i < _first || i >= _end || !At(i).Is(TokenShape.Digits))
            return -1;
        var chars = _reading.Chars(i);
        var number = 0;
        while (digits < chars.Length && char.IsAsciiDigit(chars[digits]))
        {
            if (digits == 4)
            {
                digits = -1;
                return -1;
            }
            number = number * 10 + (chars[digits++] - '0');
        }
        suffix = chars.Length - digits;
        if (suffix > 0 && chars[digits] is ',' or '.')
            digits = -1;
        else if (suffix == 2 && !(chars[digits..] is "st" or "nd" or "rd" or "th" or "ST" or "ND" or "RD" or "TH"))
            suffix = 3;
        return number;
    }

    private bool IsDay(int i, out int day)
    {
        day = NumberAt(i, out var digits, out var suffix);
        return digits is 1 or 2 && suffix is 0 or 2 && day is >= 1 and <= 31 && !_mentions.IsTaken(i);
    }

    private bool IsYearNumber(int i, out int year)
    {
        year = NumberAt(i, out var digits, out var suffix);
        return digits == 4 && suffix == 0 && year is >= 1000 and <= 2200;
    }

    private static bool Exists(int year, int month, int day) =>
        day <= (year == 0 ? DateTime.DaysInMonth(2000, month) : DateTime.DaysInMonth(year, month));

    private bool TryMonthFirst(int i, ref TimeCore core, bool afterDate)
    {
        var month = ValueOf(i);
        var next = i + 1;
        if (IsSign(next, ".") && IsJoined(next) && Is(i, TimeWord.Abbreviated))
            next++;
        if (next < _end && Is(next, TimeWord.The) && NumberAt(next + 1, out _, out var ordinal) > 0 && ordinal == 2)
            next++;
        if (IsYearNumber(next, out var year) && !IsGluedYear(next))
            return Done(ref core, new PartialDate(year, month), next + 1);
        var comma = IsSign(next, ",") || Is(next, TimeWord.Of) ? next + 1 : next;
        if (comma > next && IsYearNumber(comma, out year) && !IsGluedYear(comma))
            return Done(ref core, new PartialDate(year, month), comma + 1);
        // "February, 24, 1917".
        if (IsSign(next, ",") && IsDay(next + 1, out _) && IsSign(next + 2, ",") && IsYearNumber(next + 3, out _))
            next++;
        if (TryDayAndYear(next, month, ref core))
            return true;
        if (
            !IsDay(next, out var day)
            || NumberAt(next + 1, out _, out _) >= 0 && !IsYearNumber(next + 1, out _)
            || IsPartOfNumber(next + 1)
        )
            return TryBareMonth(i, month, afterDate, ref core);
        if (!Exists(0, month, day))
        {
            // "February 30, 2020": the month is all that can be true of it.
            var ofYear = IsSign(next + 1, ",") ? next + 2 : next + 1;
            return IsYearNumber(ofYear, out year)
                ? Done(ref core, new PartialDate(year, month), ofYear + 1)
                : Done(ref core, new PartialDate(0, month), next + 1);
        }
        ReadDays(next, month, ref core);
        return true;
    }

    // "%", ":", "-member": the number after the month was no day.
    private bool IsPartOfNumber(int i) =>
        IsJoined(i) && IsSign(i, "%:/") && !(IsSign(i, ":") && !IsJoined(i + 1))
        || _numbers.PartOf(_reading, i, _end) is NumberPart.Scale or NumberPart.Hundred;

    // "March 15,2021", where no space keeps the day from the year.
    private bool TryDayAndYear(int i, int month, ref TimeCore core)
    {
        if (i >= _end || !At(i).Is(TokenShape.Digits))
            return false;
        var chars = _reading.Chars(i);
        var comma = chars.IndexOf(',');
        if (
            comma is not (1 or 2)
            || chars.Length != comma + 5
            || !int.TryParse(chars[..comma], NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            || !int.TryParse(chars[(comma + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        )
            return false;
        var date = new PartialDate(year, month, day);
        return day > 0 && date.IsValid && Done(ref core, date, i + 1);
    }

    // The day at a token after its month, with what may follow: "-17", " and 16", ", 2021".
    private void ReadDays(int i, int month, ref TimeCore core)
    {
        _ = IsDay(i, out var day);
        var end = i + 1;
        var lastDay = 0;
        if (
            IsSign(end, "-–—‐‑")
            && IsDay(end + 1, out var second)
            && second > day
            && Exists(0, month, second)
            && !IsMonthAt(end + 2)
            && !IsPartOfNumber(end + 2)
        )
            (lastDay, end) = (second, end + 2);
        else if (
            Is(end, TimeWord.And | TimeWord.To | TimeWord.Through | TimeWord.Until)
            && IsDay(end + 1, out second)
            && second > day
            && Exists(0, month, second)
            && EndsDay(end + 2)
            && (!Is(end, TimeWord.And) || second == day + 1 || Is(core.First - 1, TimeWord.Between))
        )
            (lastDay, end) = (second, end + 2);
        else if (Is(end, TimeWord.And) && IsDay(end + 1, out second) && Exists(0, month, second) && EndsDay(end + 2) && !IsMonthAt(end + 2))
            (_listedDay, _listedMonth) = (end + 1, month);
        var year = 0;
        if (_listedDay == end + 1 && IsYearNumber(IsSign(end + 2, ",") ? end + 3 : end + 2, out var shared) && Exists(shared, month, day))
            year = shared;
        var comma = IsSign(end, ",") ? end + 1 : end;
        if (IsYearNumber(comma, out var stated) && !IsGluedYear(comma) && !(comma > end && IsCountedAfter(comma + 1)))
            (year, end) = (stated, comma + 1);
        if (year > 0 && !Exists(year, month, Math.Max(day, lastDay)))
            (day, lastDay) = (0, 0);
        core.Start = new PartialDate(year, month, day);
        if (lastDay > 0)
            core.Last = new PartialDate(year, month, lastDay);
        core.End = end;
    }

    // After "March 15 and 16" no noun follows that the 16 would count.
    private bool EndsDay(int i) => i >= _end || At(i).Is(TokenShape.Punctuation) || At(i).Is(TokenShape.Digits) || Is(i, TimeWord.Function);

    private bool IsMonthAt(int i) => Is(i, TimeWord.Month) && At(i).Is(TokenShape.Capitalised);

    private bool TryBareMonth(int i, int month, bool afterDate, ref TimeCore core)
    {
        var before = i - 1;
        var strong =
            afterDate
            || (
                Is(
                    before,
                    TimeWord.In
                        | TimeWord.Of
                        | TimeWord.Since
                        | TimeWord.Until
                        | TimeWord.By
                        | TimeWord.From
                        | TimeWord.Early
                        | TimeWord.Last
                        | TimeWord.Next
                        | TimeWord.This
                        | TimeWord.Through
                        | TimeWord.Before
                        | TimeWord.After
                        | TimeWord.Each
                ) || (IsHyphen(before) && Is(before - 1, TimeWord.Early))
            );
        if (Is(i, TimeWord.Abbreviated) && !Is(i, TimeWord.May) && At(i).Length < 5 && !At(i).Is(TokenShape.Abbreviation) && !strong)
            return false;
        if (
            !strong
            && (
                Is(i, TimeWord.May)
                || Is(i, TimeWord.Abbreviated)
                || At(i).Is(TokenShape.StartsSentence)
                || (before >= _first && At(before).Is(TokenShape.Capitalised))
                || (i + 1 < _end && At(i + 1).Is(TokenShape.Capitalised))
            )
        )
            return false;
        if (Is(i, TimeWord.May) && i + 1 < _end && At(i + 1).Is(TokenShape.Capitalised) && !IsText(before, "in"))
            return false;
        if (
            Is(before, TimeWord.Last | TimeWord.Next | TimeWord.This)
            && !Is(before - 1, TimeWord.The)
            && _context.Document is { Month: > 0 } stated
        )
        {
            var year =
                stated.Year
                + (
                    Is(before, TimeWord.Last) && month >= stated.Month ? -1
                    : Is(before, TimeWord.Next) && month <= stated.Month ? 1
                    : 0
                );
            core = new TimeCore
            {
                First = before,
                End = i + 1,
                IsRelative = true,
                Start = new PartialDate(year, month),
            };
            return core.Start.IsValid;
        }
        // "April and May 2019": the year belongs to both.
        var listed =
            Is(i + 1, TimeWord.And | TimeWord.Or) && IsMonthAt(i + 2)
                ? IsSign(i + 3, ",")
                    ? i + 4
                    : i + 3
                : 0;
        return Done(ref core, new PartialDate(listed > 0 && IsYearNumber(listed, out var shared) ? shared : 0, month), i + 1);
    }

    private static bool Done(ref TimeCore core, PartialDate date, int end)
    {
        core.Start = date;
        core.End = end;
        return true;
    }

    private static bool Decade(ref TimeCore core, int year, int end)
    {
        if (year is < 1000 or > 2200)
            return false;
        core.Start = new PartialDate(year);
        core.Last = new PartialDate(year % 100 == 0 && year < 1900 ? year + 99 : year + 9);
        core.End = end;
        return true;
    }

    // "this 13th day of June, 2024", "the fourteenth day of May 1955", "the 28th day of October, two thousand and twenty-five": the
    // formula with which treaties end.
    private bool TryDayOf(int i, int day, ref TimeCore core)
    {
        if (day is < 1 or > 31 || !IsText(i, "day") || !Is(i + 1, TimeWord.Of) || !IsMonthAt(i + 2))
            return false;
        var month = ValueOf(i + 2);
        var end = i + 3;
        var year = IsSign(end, ",") || Is(end, TimeWord.Of) ? end + 1 : end;
        if (IsText(year, "in") && IsText(year + 1, "the") && IsText(year + 2, "year"))
            year += 3;
        if (IsYearNumber(year, out var stated))
            end = year + 1;
        else if (
            year < _end
            && (Flags(year) & TimeWord.Number) != TimeWord.None
            && _numbers.TryRead(_reading, year, _end, out var words)
            && !words.IsOrdinal
            && words.Value is >= 1500 and <= LatestBareYear
        )
            (stated, end) = ((int)words.Value, words.End);
        else
            stated = 0;
        if (!Exists(stated, month, day))
            return false;
        core.Start = new PartialDate(stated, month, day);
        core.End = end;
        return true;
    }

    // "31 March 2022", "15-17 March", "the 3rd of March", "30 April – 2 May" (the range is read later).
    private bool TryDayFirst(int i, int day, int suffix, ref TimeCore core)
    {
        if (day is < 1 or > 31)
            return false;
        if (suffix == 2 && TryDayOf(i + 1, day, ref core))
            return true;
        var month = i + 1;
        var lastDay = 0;
        if ((IsSign(month, "-–—‐‑") || Is(month, TimeWord.And | TimeWord.To)) && IsDay(month + 1, out var second) && second > day)
            (lastDay, month) = (second, month + 2);
        if (Is(month, TimeWord.Of) && (suffix == 2 || lastDay > 0))
            month++;
        else if (IsSign(month, "-–") && IsJoined(month))
            month++;
        if (
            !IsMonthAt(month)
            || (Is(month, TimeWord.Abbreviated | TimeWord.May) && month > i + 1 && IsSign(month - 1, "-–") && !IsJoined(month))
        )
            return false;
        var number = ValueOf(month);
        if (!Exists(0, number, Math.Max(day, lastDay)))
            return false;
        var end = month + 1;
        if (IsSign(end, ".") && IsJoined(end) && Is(month, TimeWord.Abbreviated))
            end++;
        var comma = IsSign(end, ",") || (IsSign(end, "-–") && IsJoined(end)) || Is(end, TimeWord.Of) ? end + 1 : end;
        var year = 0;
        if (IsYearNumber(comma, out var stated) && !IsGluedYear(comma))
            (year, end) = (stated, comma + 1);
        // "by 2 May be signed": without a year, "May" must not be a verb of its own.
        if (year == 0 && Is(month, TimeWord.May) && !EndsDay(end) && !(end < _end && At(end).Is(TokenShape.Capitalised)))
            return false;
        if (year > 0 && !Exists(year, number, Math.Max(day, lastDay)))
            (day, lastDay) = (0, 0);
        core.Start = new PartialDate(year, number, day);
        if (lastDay > 0)
            core.Last = new PartialDate(year, number, lastDay);
        core.End = end;
        return true;
    }
}
