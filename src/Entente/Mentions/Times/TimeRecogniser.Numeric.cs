using Entente.Language;
using Entente.Time;

namespace Entente.Mentions.Times;

/// <content>Dates in digits alone, centuries and fiscal years.</content>
public sealed partial class TimeRecogniser
{
    // "2021-03-14", "2021-03".
    private bool TryIsoDate(int i, int year, ref TimeCore core)
    {
        if (
            !IsSign(i + 1, "-‐‑./")
            || !IsJoined(i + 1)
            || !IsJoined(i + 2)
            || !IsDayOrMonth(i + 2, out var month)
            || year is < 1000 or > 2200
        )
            return false;
        var end = i + 3;
        var day = 0;
        var hasDay = IsSign(end, "-‐‑./") && IsJoined(end) && IsJoined(end + 1) && IsDayOrMonth(end + 1, out day);
        if (!hasDay && (IsSign(i + 1, "./") || month > year % 100))
            return false;
        if (hasDay)
            end += 2;
        var date = new PartialDate(year, month, day);
        return date.IsValid && month > 0 && Done(ref core, date, end);
    }

    private bool IsDayOrMonth(int i, out int number)
    {
        number = NumberAt(i, out var digits, out var suffix);
        return digits is 1 or 2 && (suffix == 0 || _reading.Text[At(i).Start + digits] == 'T') && number > 0;
    }

    // "03/14/2021", "14.03.2021" is one token and left alone; "9/11".
    private bool TrySlashes(int i, ref TimeCore core)
    {
        if (!IsSign(i + 1, "/") || !IsJoined(i + 1) || !IsJoined(i + 2))
            return false;
        if (IsSign(i + 3, "/") && IsJoined(i + 3) && IsYearNumber(i + 4, out var year))
        {
            var (first, second) = (NumberAt(i, out _, out _), NumberAt(i + 2, out _, out _));
            var date =
                first == second || second > 12 ? new PartialDate(year, first, second)
                : first > 12 ? new PartialDate(year, second, first)
                : new PartialDate(year);
            return date.IsValid && Done(ref core, date, i + 5);
        }
        if (IsJoined(i + 3) && (IsSign(i + 3, "/") || At(i + 3).Is(TokenShape.Digits)))
            return false;
        foreach (var day in NamedDays)
        {
            var at = day.IndexOf('=', StringComparison.Ordinal);
            if (_reading.Chars(i, i + 3).SequenceEqual(day.AsSpan(0, at)))
                return Done(ref core, Edtf.Parse(day[(at + 1)..]).Start!.Value, i + 3);
        }
        return false;
    }

    // "the 19th century", "the nineteenth century"; "19th-century".
    private bool TryCentury(int i, int number, int end, ref TimeCore core)
    {
        var at = IsHyphen(end) ? end + 1 : end;
        if (!Is(at, TimeWord.Unit) || ValueOf(at) != (int)TimeUnit.Century || number is < 1 or > 99)
            return false;
        core.First = i;
        core.Start = new PartialDate(number * 100 - 99);
        core.Last = new PartialDate(number * 100);
        core.End = at + 1;
        return true;
    }

    // "FY2021", "fiscal year 2021", "financial year 2021-22".
    private bool TryFiscal(int i, ref TimeCore core)
    {
        if (ValueOf(i) is > 0 and var known && Is(i, TimeWord.Fiscal))
            return Done(ref core, new PartialDate(known), i + 1);
        var at = i + 1;
        if (Is(at, TimeWord.Unit) && ValueOf(at) == (int)TimeUnit.Year)
            at++;
        else if (!IsText(i, "fy") && !IsText(i, "jfy") && !IsText(i, "fiscal"))
            return false;
        if (IsSign(at, "(") && IsSign(at + 2, ")"))
            at += 3;
        if (!IsYearNumber(at, out var year))
            return false;
        if (!TryYearRange(at, year, ref core))
            Done(ref core, new PartialDate(year), at + 1);
        core.First = i > _first && IsText(i - 1, "Japanese") ? i - 1 : i;
        return true;
    }
}
