using Entente.Language;

namespace Entente.Mentions.Quantities;

/// <content>Numbers that count nothing: parts of names, addresses, telephone numbers, times of day, list numbers.</content>
public sealed partial class QuantityRecogniser
{
    private const int LongestStreet = 5;
    private const int LongestNumberList = 16;

    // 0 where the number is to be read; otherwise the token to go on from.
    private int RefuseDigits(int i, in Number number)
    {
        if (IsGluedBefore(i))
            return EndOfGlued(i);
        var next = number.End;
        if (next < _end && At(next).Is(TokenShape.Joined) && next == i + 1)
        {
            var sign = _reading.Text[At(next).Start];
            var joined = next + 1 < _end && At(next + 1).Is(TokenShape.Joined);
            if (joined && At(next + 1).Is(TokenShape.Digits) && (sign is ':' or '/' or '+' or '.' or '×' || IsTelephone(i)))
                return EndOfGlued(i);
            if (joined && sign is '-' or '‐' or '‑' or '–' && IsScore(next + 1, number))
                return EndOfGlued(i);
            if (joined && sign is '+' or '/' or '&')
                return EndOfGlued(i);
            if (joined && sign is '-' or '‐' or '‑' && !At(next + 1).Is(TokenShape.Digits) && IsSort(next + 1))
                return EndOfGlued(i);
            if (sign == '°' && _measures.Units.Match(_reading, next, _end, out _) is null)
                return EndOfGlued(i);
            if (sign is '(' or '[' or '_' or '@' || (sign is '<' && joined))
                return next;
        }
        if (IsBesideDigits(i, number))
            return EndOfGlued(i);
        if (
            number.Value <= 10
            && next + 1 < _end
            && At(next + 1).Is(TokenShape.Digits)
            && !_mentions.IsTaken(next + 1)
            && _reading.Chars(next) is "in"
        )
            return next + 2;
        if (Has(next, NumberContext.TimeOfDay) && number is { Scale: 1, IsGrouped: false } && number.Value < 2400)
            return next;
        if (IsNumbered(i) || IsListNumber(i, number) || IsAfterTelephone(i) || IsAddress(i, number) || IsPostal(i, number))
            return EndOfGlued(i);
        return 0;
    }

    // "14-0", "50-50": no range, since the second number is not the larger one.
    private bool IsScore(int i, in Number first) =>
        At(i).Is(TokenShape.Digits)
        && first.Scale == 1
        && _numbers.TryRead(_reading, i, _end, out var second)
        && second is { IsOrdinal: false, Scale: 1 }
        && second.Value <= first.Value;

    // "110 011", "2301 2113": groups of a code.
    private bool IsBesideDigits(int i, in Number number)
    {
        if (number.IsGrouped || number.Scale != 1)
            return false;
        var next = i + 1;
        return (
                next < _end
                && number.End == next
                && At(next).Is(TokenShape.Digits)
                && !At(next).Is(TokenShape.Joined)
                && !_mentions.IsTaken(next)
                && !At(i).Is(TokenShape.Joined)
            ) || (i > _first && At(i - 1).Is(TokenShape.Digits) && !At(i).Is(TokenShape.Joined) && !_mentions.IsTaken(i - 1));
    }

    private int RefuseWords(int i, in Number number)
    {
        var next = number.End;
        var isWhole = number.Scale == 1 && !number.IsVague;
        var hyphen = next < _end && NumberReader.IsHyphen(_reading, next, _end) && next + 1 < _end && At(next + 1).Is(TokenShape.Joined);
        if (i > _first && At(i).Is(TokenShape.Joined) && NumberReader.IsHyphen(_reading, i - 1, _end))
            return next;
        var unit = next;
        var hasUnit = UnitAfter(ref unit, isVague: false) is not null;
        if (isWhole && number.Value <= 1 && !hasUnit)
            return next;
        if (hyphen && !hasUnit && !Has(next + 1, NumberContext.Counted) && !_numbers.TryRead(_reading, next + 1, _end, out _))
            return next + 1;
        if (
            isWhole
            && At(i).Is(TokenShape.Capitalised)
            && !At(i).Is(TokenShape.StartsSentence)
            && i > _first
            && (At(i - 1).Word == _of || At(i - 1).Is(TokenShape.Capitalised) || (next < _end && At(next).Is(TokenShape.Capitalised)))
        )
            return next;
        // "Article Five".
        return i > _first && IsNumberedAt(i - 1) ? next : 0;
    }

    private bool IsSort(int i) =>
        Has(i, NumberContext.Sort)
        || NumberReader.IsHyphen(_reading, i + 1, _end) && _reading.Chars(i) is "plus"
        || At(i).Is(TokenShape.AllCapitals) && _measures.Units.Match(_reading, i, _end, out _) is null;

    // "F-35", "COVID-19", "A/RES/2625", "U+1F600": written onto a word; a sum's sign is no word.
    private bool IsGluedBefore(int i)
    {
        if (i <= _first || !At(i).Is(TokenShape.Joined))
            return false;
        ref var before = ref At(i - 1);
        if (!before.Is(TokenShape.Punctuation))
            return _measures.Signs.Match(_reading, i, _first, out _) is null;
        var sign = _reading.Text[before.Start];
        if (sign is '–' or '—')
            return i - 1 > _first && before.Is(TokenShape.Joined) && At(i - 2).Is(TokenShape.Digits);
        if (sign is '-' or '‐' or '‑' or '/' or '.' or ':' or '_' or '&' or '\'' or '’' or '#' or '@' or '=' or '°' or '×')
            return before.Is(TokenShape.Joined) || sign is '#' or '@' or '.' or '’' or '\'';
        return sign == '+';
    }

    // The token after a run of digits and signs without white space; digit groups of a telephone number take their spaces.
    private int EndOfGlued(int i)
    {
        var end = i + 1;
        while (
            end < _end
            && At(end).Is(TokenShape.Joined)
            && (
                At(end).Is(TokenShape.Digits)
                || (IsSign(end, "-‐‑–/:.+") && end + 1 < _end && At(end + 1).Is(TokenShape.Joined | TokenShape.Digits))
            )
        )
            end++;
        return end;
    }

    // "202-238-6700", "238-6700".
    private bool IsTelephone(int i)
    {
        var groups = 1;
        var end = i + 1;
        while (
            end + 1 < _end && IsSign(end, "-‐‑–") && At(end).Is(TokenShape.Joined) && At(end + 1).Is(TokenShape.Joined | TokenShape.Digits)
        )
        {
            groups++;
            end += 2;
        }
        return groups > 2
            || (
                groups == 2
                && At(i).Length == 3
                && At(i + 2).Length == 4
                && !_numbers.TryRead(_reading, end, _end, out _)
                && UnitAfter(ref end, isVague: false) is null
            );
    }

    private bool IsAfterTelephone(int i)
    {
        for (var j = i - 1; j >= _first && j > i - 10; j--)
        {
            if (Has(j, NumberContext.Telephone))
                return true;
            if (!At(j).Is(TokenShape.Digits) && !IsSign(j, "-‐‑–+():."))
                return false;
            if (IsSign(j, "+") && At(j + 1).Is(TokenShape.Joined | TokenShape.Digits))
                return true;
        }
        return false;
    }

    private bool IsNumberedAt(int i) =>
        Has(i, NumberContext.Numbered) && (!_reading.Chars(i).Equals("no", StringComparison.Ordinal))
        || (Has(i, NumberContext.NumberedName) && At(i).Is(TokenShape.Capitalised));

    // "Resolutions 1718 (2006) and 1874": the noun stands before the first of them.
    private bool IsNumbered(int i)
    {
        for (var j = i - 1; j >= _first && j > i - LongestNumberList; j--)
        {
            if (IsNumberedAt(j))
                return !(j == _first && j < i - 1);
            if (IsSign(j, ".") && j > _first && At(j).Is(TokenShape.Joined) && At(j - 1).Length < 4)
                continue;
            if (
                !At(j).Is(TokenShape.Digits) && At(j).Word != _and && !IsSign(j, ",()–-")
                || _mentions.IsTaken(j) && _mentions.At(j) is QuantityMention
            )
                return j >= _first && IsGroupOf(j, i);
        }
        return false;
    }

    // "Group of 20", "Group of 77".
    private bool IsGroupOf(int j, int i) =>
        j == i - 1 && At(j).Word == _of && j > _first && Has(j - 1, NumberContext.NumberedName) && At(j - 1).Is(TokenShape.Capitalised);

    // "1." or "(2)" before the words of an item, "ten (10) years", "[5]".
    private bool IsListNumber(int i, in Number number)
    {
        var next = number.End;
        if (next != i + 1 || number.SuffixLength > 0)
            return false;
        if (IsSign(i - 1, "[") && IsSign(next, "]"))
            return true;
        if (IsSign(i - 1, "(") && IsSign(next, ")") && At(i).Length <= 3)
            return true;
        // "Level 2 (of 5)".
        if (IsWord(i - 1, _of) && IsSign(i - 2, "(") && IsSign(next, ")"))
            return true;
        return i == _first && (IsSign(next, ".)") || next == _end) && At(i).Length <= 3;
    }

    // "2520 Massachusetts Avenue NW".
    private bool IsAddress(int i, in Number number)
    {
        if (number.IsGrouped || number.Scale != 1 || number.End >= _end || !At(number.End).Is(TokenShape.Capitalised))
            return false;
        for (var j = number.End + 1; j < _end && j < number.End + LongestStreet; j++)
        {
            if (Has(j, NumberContext.Street) && At(j).Is(TokenShape.Capitalised))
                return true;
            if (!At(j).Is(TokenShape.Capitalised) && !At(j).Is(TokenShape.Digits) && At(j).Word != _of)
                return false;
        }
        return At(i).Length <= 3 && IsSign(i - 1, ",") && Has(number.End, NumberContext.Street);
    }

    // "DC 20008", "New Delhi 110021", "ACT 2600".
    private bool IsPostal(int i, in Number number) =>
        number is { IsGrouped: false, Scale: 1 }
        && At(i).Length is >= 4 and <= 6
        && i > _first
        && At(i - 1).Is(TokenShape.Capitalised)
        && !At(i - 1).Is(TokenShape.StartsSentence)
        && (
            number.End >= _end
            || At(number.End).Is(TokenShape.Punctuation) && !IsSign(number.End, "%-")
            || At(number.End).Is(TokenShape.Capitalised)
        )
        && _measures.Signs.Match(_reading, i, _first, out _) is null;

    private bool IsPlural(int i) =>
        At(i).Is(TokenShape.Capitalised)
            ? At(i).Is(TokenShape.AllCapitals | TokenShape.Abbreviation)
            : _reading.Text[At(i).End - 1] == 's'
                || Has(i, NumberContext.Plural)
                || (
                    i + 1 < _end
                    && At(i + 1).Is(TokenShape.None)
                    && !At(i + 1).Is(TokenShape.Punctuation)
                    && _reading.Text[At(i + 1).End - 1] == 's'
                );

    // A number with neither unit nor anything that it could count: a year that was no time, part of a name.
    private bool IsBare(int i, int end, in Number number)
    {
        if (number.InWords || number.IsGrouped || number.Scale != 1)
            return false;
        var before =
            i > _first
            && At(i - 1).Is(TokenShape.Capitalised)
            && !At(i - 1).Is(TokenShape.StartsSentence)
            && !_mentions.IsTaken(i - 1)
            && _bounds.Before(_reading, i, _first, out _) == Bound.Exact;
        var after = end < _end && !At(end).Is(TokenShape.Punctuation) && !At(end).Is(TokenShape.Digits);
        if (before && !(after && IsPlural(end) && number.Value == decimal.Truncate(number.Value)))
            return true;
        return At(i).Length == 4
            && number.Value is >= 1500 and <= 2100
            && number.Value == decimal.Truncate(number.Value)
            && !(after && !At(end).Is(TokenShape.Capitalised));
    }
}
