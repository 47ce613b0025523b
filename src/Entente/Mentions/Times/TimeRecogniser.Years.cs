using Entente.Language;
using Entente.Mentions.Quantities;
using Entente.Time;

namespace Entente.Mentions.Times;

/// <content>Bare years: four digits that the words around them make a year.</content>
public sealed partial class TimeRecogniser
{
    private const int EarliestBareYear = 1500;
    private const int LatestBareYear = 2100;

    private bool TryYear(int i, int year, ref TimeCore core, bool afterDate)
    {
        if (year is < 1000 or > LatestBareYear)
            return false;
        if (TryYearRange(i, year, ref core))
            return true;
        if (year < EarliestBareYear && !(Is(i - 1, TimeWord.In) || afterDate))
            return false;
        if (IsGluedYear(i, afterDate) || !(afterDate ? !IsCountedAfter(i + 1) : IsYearLike(i, year)))
            return false;
        // "the 1990’s".
        if (
            Is(i + 1, TimeWord.Possessive)
            && year % 10 == 0
            && (Is(i - 1, TimeWord.The) || Is(i - 1, TimeWord.Early) || IsHyphen(i - 1))
            && !(i + 2 < _end && !At(i + 2).Is(TokenShape.Punctuation) && !Is(i + 2, TimeWord.Function))
        )
            return Decade(ref core, year, i + 2);
        return Done(ref core, new PartialDate(year), i + 1);
    }

    // "1965-77", "1976–1999", "2021/22".
    private bool TryYearRange(int i, int year, ref TimeCore core)
    {
        if (!IsSign(i + 1, "-–—‐‑/") || !IsJoined(i + 1) || !IsJoined(i + 2) || year is < 1000 or > LatestBareYear)
            return false;
        var last = NumberAt(i + 2, out var digits, out var suffix);
        if (suffix > 0 || digits is not (2 or 4) || (IsSign(i + 1, "/") && digits == 4 && last != year + 1))
            return false;
        if (digits == 2)
            last += year / 100 * 100 + (last == 0 && year % 100 == 99 ? 100 : 0);
        if (
            last <= year
            || last > LatestBareYear
            || (digits == 2 && last - year > 60)
            || IsNumberBefore(i)
            || IsCountedAfter(i + 3)
            || (IsSign(i + 3, "-–") && IsJoined(i + 4))
            || (IsJoined(i) && !IsSign(i - 1, "([“\"‘'/–—"))
        )
            return false;
        core.Start = new PartialDate(year);
        core.Last = new PartialDate(last);
        core.End = i + 3;
        return true;
    }

    /// <summary>Whether signs written onto the four digits make them something else: "2000-mile", "F-2000", "1800%", "2030.5".</summary>
    private bool IsGluedYear(int i, bool afterDate = false)
    {
        if (IsJoined(i) && i > _first)
        {
            ref var before = ref At(i - 1);
            if (!before.Is(TokenShape.Punctuation))
                return true;
            if (
                IsHyphen(i - 1)
                && !Is(i - 2, TimeWord.Early | TimeWord.Before | TimeWord.After)
                && !(afterDate && At(i - 2).Is(TokenShape.Digits))
                && !Is(i - 2, TimeWord.Month)
            )
                return true;
            if (IsSign(i - 1, "$€£¥₹₩#+°@_=&") || (IsSign(i - 1, ".:/") && before.Is(TokenShape.Joined) && !IsSign(i - 1, "/")))
                return true;
            if (IsSign(i - 1, "/") && !(i > _first + 1 && (At(i - 2).Is(TokenShape.Digits) || IsMonthAt(i - 2))))
                return true;
        }
        if (!IsJoined(i + 1))
            return IsSign(i + 1, "%");
        if (IsSign(i + 1, "%°+_@="))
            return true;
        if (IsSign(i + 1, "-‐‑–:.") && IsJoined(i + 2))
            return At(i + 2).Is(TokenShape.Digits)
                ? !IsYearNumber(i + 2, out _)
                : IsHyphen(i + 1) && !Is(i + 2, TimeWord.Present | TimeWord.Month);
        return false;
    }

    private bool IsCountedAfter(int i) => Is(i, TimeWord.Counted) || (IsHyphen(i) && Is(i + 1, TimeWord.Counted | TimeWord.Unit));

    private bool IsNumberBefore(int i)
    {
        var j = i - 1;
        for (; j >= _first && j > i - 12; j--)
        {
            if (IsNumberedNoun(j))
                return true;
            // "Resolutions 1718 and 1874": back over the numbers before, but "(2006)" after a number is a year.
            if (IsSign(j, "(") && j == i - 1)
                return false;
            if (
                !(At(j).Is(TokenShape.Digits) && !(_mentions.IsTaken(j) && !IsSign(j - 1, "(")))
                && !Is(j, TimeWord.And | TimeWord.Or)
                && !IsSign(j, ",().")
            )
                return false;
        }
        return false;
    }

    private bool IsNumberedNoun(int i)
    {
        if (i < _first)
            return false;
        var context = _contexts[At(i).Word];
        if ((context & NumberContext.Telephone) != NumberContext.None)
            return true;
        return (
                (context & NumberContext.Numbered) != NumberContext.None
                && !(IsText(i, "no") && !At(i).Is(TokenShape.Capitalised))
                && !IsText(i, "note")
            )
            || (
                (context & NumberContext.NumberedName) != NumberContext.None
                && At(i).Is(TokenShape.Capitalised)
                && !At(i).Is(TokenShape.StartsSentence)
                && !IsNameWithYear(i)
            );
    }

    // "the Act 2003", "the Treaty 1960": these bear the year in which they were made.
    private bool IsNameWithYear(int i) =>
        IsText(i, "act")
        || IsText(i, "treaty")
        || IsText(i, "protocol")
        || IsText(i, "convention")
        || IsText(i, "week")
        || IsText(i, "group")
        || IsText(i, "law")
        || IsText(i, "code");

    private bool IsYearLike(int i, int year)
    {
        var before = i - 1;
        var next = i + 1;
        if (
            IsNumberBefore(i)
            || Is(next, TimeWord.EraBefore)
            || Is(before, TimeWord.Programme) && At(before).Is(TokenShape.Capitalised)
            || (Is(next, TimeWord.Programme) && At(next).Is(TokenShape.Capitalised))
        )
            return false;
        if (IsCountedAfter(next) || IsStreet(next) || (next < _end && At(next).Is(TokenShape.Digits) && !IsJoined(next)))
            return false;
        // "1906 Norway opened a legation": a line that a year leads, as chronologies have them.
        if (
            before < _first
            && year is >= 1700 and <= 2050
            && next + 2 < _end
            && At(next).Is(TokenShape.Capitalised)
            && !At(i).Is(TokenShape.Joined)
        )
            return !At(next).Is(TokenShape.AllCapitals) && !IsText(next, "agenda") && _isFirstOfPassage;
        if (before < _first)
            return next >= _end || IsSign(next, ":.;,–—-)") || Is(next, TimeWord.YearVerb) || IsSign(next, "|");
        if (
            Is(before, TimeWord.In | TimeWord.Since | TimeWord.Until)
            || (Is(before, TimeWord.Unit) && ValueOf(before) == (int)TimeUnit.Year)
            || Is(next, TimeWord.Level)
        )
            return true;
        if (Is(before, TimeWord.About))
            return year % 100 != 0 && EndsYear(next);
        if (_bounds.Before(_reading, i, _first, out _) != Bound.Exact)
            return false;
        if (Is(before, TimeWord.Month | TimeWord.Early | TimeWord.Season) || IsSign(before, "([“\"–—‘*|/-"))
            return true;
        var plural =
            next < _end
            && !At(next).Is(TokenShape.Capitalised)
            && !At(next).Is(TokenShape.Punctuation)
            && !Is(next, TimeWord.Function | TimeWord.YearVerb)
            && _reading.Text[At(next).End - 1] == 's';
        if (
            Is(
                before,
                TimeWord.The
                    | TimeWord.Possessive
                    | TimeWord.Of
                    | TimeWord.By
                    | TimeWord.Through
                    | TimeWord.After
                    | TimeWord.Before
                    | TimeWord.From
                    | TimeWord.Between
            )
        )
            return !plural || (Is(before, TimeWord.The | TimeWord.Possessive) && year is >= 1800 and <= 2050);
        if (Is(before, TimeWord.And | TimeWord.Or | TimeWord.To) || IsSign(before, ",;:&"))
            return IsAfterYear(before)
                || (EndsYear(next) && IsSign(before, ";,:") && year is >= 1700 and <= 2050 && !IsPostalBefore(before))
                || (Is(before, TimeWord.And | TimeWord.Or | TimeWord.To) && EndsYear(next) && year is >= 1700 and <= 2050);
        if (At(before).Is(TokenShape.Punctuation) || At(before).Is(TokenShape.Digits))
            return EndsYear(next);
        if (At(before).Is(TokenShape.AllCapitals) && At(before).Length <= 3 && !At(before).Is(TokenShape.Abbreviation))
            return false;
        return year is >= 1700 and <= 2060 && !plural;
    }

    // "Washington, DC, 2000": a capitalised word and a comma before four digits that end the line.
    private bool IsPostalBefore(int comma) => IsSign(comma, ",") && comma > _first && At(comma - 1).Is(TokenShape.AllCapitals);

    private bool IsAfterYear(int connector)
    {
        var last = connector - 1;
        if (IsSign(last, ","))
            last--;
        return last >= _first && _mentions.At(last) is TimeMention { Value: not null };
    }

    private bool EndsYear(int i) => i >= _end || At(i).Is(TokenShape.Punctuation) || Is(i, TimeWord.Function);

    private bool IsStreet(int i)
    {
        if (i >= _end || !At(i).Is(TokenShape.Capitalised))
            return false;
        for (var j = i + 1; j < _end && j < i + 4 && At(j).Is(TokenShape.Capitalised); j++)
            if ((_contexts[At(j).Word] & NumberContext.Street) != NumberContext.None)
                return true;
        return false;
    }
}
