using Entente.Language;

namespace Entente.Mentions.Quantities;

/// <summary>A number as it was read.</summary>
internal struct Number
{
    /// <summary>Index after its last token.</summary>
    public int End;

    /// <summary>Its worth, scales multiplied out.</summary>
    public decimal Value;

    /// <summary>The worth before its last scale: 1.2 in "1.2 million".</summary>
    public decimal Head;

    /// <summary>The scale that follows its head, otherwise 1.</summary>
    public decimal Scale;

    /// <summary>Whether it is written in words.</summary>
    public bool InWords;

    /// <summary>Whether it is no more than an order of magnitude: "thousands of".</summary>
    public bool IsVague;

    /// <summary>Whether it is a place in an order.</summary>
    public bool IsOrdinal;

    /// <summary>Whether a fraction, of which no number is made: "two-thirds".</summary>
    public bool IsFraction;

    /// <summary>Whether commas part its thousands.</summary>
    public bool IsGrouped;

    /// <summary>Letters written onto the digits ("3m", "500km"), as code units of the text; otherwise empty.</summary>
    public int SuffixStart,
        SuffixLength;
}

/// <summary>Reads numbers in digits and in words.</summary>
internal sealed class NumberReader(NumberWords words, Vocabulary vocabulary)
{
    private const int MostDigits = 15;
    private const decimal MostBeforeScale = 1_000_000_000_000;

    public NumberWords Words => words;

    public NumberPart PartOf(Reading reading, int i, int end) => i < end ? words[reading.Tokens[i].Word].Part : NumberPart.None;

    /// <summary>Reads the number that begins with a token; tokens from <paramref name="end"/> on are not looked at.</summary>
    public bool TryRead(Reading reading, int i, int end, out Number number)
    {
        number = default;
        number.Scale = 1;
        if (i >= end)
            return false;
        return reading.Tokens[i].Is(TokenShape.Digits) ? TryDigits(reading, i, end, ref number) : TryWords(reading, i, end, ref number);
    }

    private bool TryDigits(Reading reading, int i, int end, ref Number number)
    {
        var chars = reading.Chars(i);
        if (!TryValue(chars, out number.Value, out number.IsGrouped, out var length))
            return false;
        number.Head = number.Value;
        number.End = i + 1;
        if (length < chars.Length)
        {
            var suffix = chars[length..];
            if (suffix is "st" or "nd" or "rd" or "th" or "ST" or "ND" or "RD" or "TH")
                return number.IsOrdinal = number.Value == decimal.Truncate(number.Value);
            number.SuffixStart = reading.Tokens[i].Start + length;
            number.SuffixLength = suffix.Length;
            if (words[vocabulary.Find(suffix)] is { Part: NumberPart.Scale } glued && suffix.Length > 1)
            {
                Multiply(ref number, glued.Value);
                number.SuffixLength = 0;
            }
            return true;
        }
        ReadScales(reading, end, ref number);
        return true;
    }

    // "million", "-million", "lakh crore" after a number.
    private void ReadScales(Reading reading, int end, ref Number number)
    {
        while (number.End < end)
        {
            var at = number.End;
            if (IsHyphen(reading, at, end) && at + 1 < end && reading.Tokens[at + 1].Is(TokenShape.Joined))
                at++;
            if (at >= end)
                return;
            var word = words[reading.Tokens[at].Word];
            if (word.Part is not (NumberPart.Scale or NumberPart.Hundred or NumberPart.Dozen) || number.Value > MostBeforeScale)
                return;
            if (
                word.Part == NumberPart.Scale
                && reading.Tokens[at].Length == 2
                && reading.Tokens[at].Is(TokenShape.Capitalised)
                && !reading.Chars(at).SequenceEqual("Cr")
            )
                return;
            Multiply(ref number, word.Value);
            number.End = at + 1;
        }
    }

    private const decimal Largest = 1_000_000_000_000_000m;

    private static void Multiply(ref Number number, decimal scale)
    {
        // No text that means it multiplies further: "a trillion trillion trillion" stays where the number type ends.
        if (number.Value > Largest || number.Scale > Largest)
            return;
        number.Value *= scale;
        number.Scale *= scale;
    }

    private bool TryWords(Reading reading, int i, int end, ref Number number)
    {
        var first = words[reading.Tokens[i].Word];
        number.InWords = true;
        switch (first.Part)
        {
            case NumberPart.Unit or NumberPart.Ten or NumberPart.Ordinal or NumberPart.OrdinalTen:
                return TryCompound(reading, i, end, ref number);
            case NumberPart.OrdinalScale:
                return Done(ref number, first.Value, i + 1, isOrdinal: true);
            case NumberPart.Many:
                return TryMany(reading, i, end, ref number);
            case NumberPart.Half:
                return TryHalf(reading, i, end, ref number);
            case NumberPart.Article or NumberPart.Several:
                var next = i + 1;
                if (first.Part == NumberPart.Article && PartOf(reading, next, end) == NumberPart.Several)
                    next++;
                var vague = next > i + 1 || first.Part == NumberPart.Several;
                if (PartOf(reading, next, end) is NumberPart.Hundred or NumberPart.Scale or NumberPart.Dozen)
                {
                    if (reading.Tokens[next].Length < 4)
                        return false;
                    number.IsVague = vague;
                    return TryCompound(reading, next, end, ref number);
                }
                if (!vague && PartOf(reading, next, end) == NumberPart.Half)
                    return TryHalf(reading, next, end, ref number);
                return false;
            default:
                return false;
        }
    }

    private static bool Done(ref Number number, decimal value, int end, bool isOrdinal = false)
    {
        number.Value = number.Head = value;
        number.End = end;
        number.IsOrdinal = isOrdinal;
        return true;
    }

    // "thousands", "hundreds of thousands".
    private bool TryMany(Reading reading, int i, int end, ref Number number)
    {
        var value = words[reading.Tokens[i].Word].Value;
        number.IsVague = true;
        var next = i + 1;
        if (
            next + 1 < end
            && IsWord(reading, next, "of")
            && words[reading.Tokens[next + 1].Word] is { Part: NumberPart.Many } more
            && more.Value > value
        )
        {
            number.Scale = more.Value;
            return Done(ref number, value * more.Value, next + 2);
        }
        // "tens" and the like mean a number only before a scale or "of".
        return value != 10 && Done(ref number, value, next);
    }

    // "half a million", "half-million".
    private bool TryHalf(Reading reading, int i, int end, ref Number number)
    {
        var next = i + 1;
        if (IsHyphen(reading, next, end) || PartOf(reading, next, end) == NumberPart.Article)
            next++;
        if (
            next >= end
            || words[reading.Tokens[next].Word] is not { Part: NumberPart.Scale or NumberPart.Dozen } scale
            || reading.Tokens[next].Length < 4
        )
            return false;
        number.Scale = scale.Value;
        return Done(ref number, scale.Value / 2, next + 1);
    }

    private bool TryCompound(Reading reading, int i, int end, ref Number number)
    {
        decimal total = 0,
            group = 0;
        var last = NumberPart.None;
        var started = false;
        var j = i;
        while (j < end)
        {
            var at = j;
            if (started && IsHyphen(reading, j, end) && j + 1 < end && reading.Tokens[j + 1].Is(TokenShape.Joined))
                at = j + 1;
            else if (
                started
                && PartOf(reading, j, end) == NumberPart.And
                && last is NumberPart.Hundred or NumberPart.Scale
                && PartOf(reading, j + 1, end) is NumberPart.Unit or NumberPart.Ten or NumberPart.Ordinal or NumberPart.OrdinalTen
            )
                at = j + 1;
            if (at >= end)
                break;
            var word = words[reading.Tokens[at].Word];
            switch (word.Part)
            {
                case NumberPart.Unit
                    when !started
                        || last is NumberPart.Hundred or NumberPart.Scale
                        || (last == NumberPart.Ten && word.Value is > 0 and < 10):
                case NumberPart.Ten when !started || last is NumberPart.Hundred or NumberPart.Scale:
                    group += word.Value;
                    break;
                case NumberPart.Hundred when !started || (last is NumberPart.Unit or NumberPart.Ten && group < 100):
                case NumberPart.Dozen when !started || last is NumberPart.Unit or NumberPart.Ten:
                    group = (group == 0 ? 1 : group) * word.Value;
                    break;
                case NumberPart.Scale
                    when reading.Tokens[at].Length > 3
                        && (!started || (last != NumberPart.Scale && (total == 0 || total > word.Value * 100) && group > 0)):
                    total += (group == 0 ? 1 : group) * word.Value;
                    number.Scale = word.Value;
                    group = 0;
                    break;
                case NumberPart.Ordinal when last is NumberPart.Unit && word.Value > 2 && group is > 0 and < 10:
                case NumberPart.Fraction when last is NumberPart.Unit:
                    number.IsFraction = true;
                    return Done(ref number, 0, at + 1);
                case NumberPart.Ordinal
                    when !started
                        || last is NumberPart.Hundred or NumberPart.Scale
                        || (last == NumberPart.Ten && word.Value < 10 && at > j):
                case NumberPart.OrdinalTen when !started || last is NumberPart.Hundred or NumberPart.Scale:
                    return Done(ref number, total + group + word.Value, at + 1, isOrdinal: true);
                case NumberPart.OrdinalScale when last is NumberPart.Unit or NumberPart.Ten or NumberPart.Hundred:
                    return Done(ref number, total + group * word.Value, at + 1, isOrdinal: true);
                default:
                    goto end;
            }
            last = word.Part;
            started = true;
            j = at + 1;
        }
        end:
        if (!started)
            return false;
        Done(ref number, total + group, j);
        ReadHalf(reading, end, ref number);
        return true;
    }

    // "two and a half", "one-and-a-half million".
    private void ReadHalf(Reading reading, int end, ref Number number)
    {
        var j = number.End;
        Skip(reading, end, ref j);
        if (PartOf(reading, j, end) != NumberPart.And)
            return;
        j++;
        Skip(reading, end, ref j);
        if (PartOf(reading, j, end) != NumberPart.Article)
            return;
        j++;
        Skip(reading, end, ref j);
        if (PartOf(reading, j, end) != NumberPart.Half)
            return;
        number.Value += 0.5m;
        number.Head = number.Value;
        number.End = j + 1;
        ReadScales(reading, end, ref number);
    }

    private static void Skip(Reading reading, int end, ref int j)
    {
        if (IsHyphen(reading, j, end))
            j++;
    }

    private static bool IsWord(Reading reading, int i, string word) => reading.Chars(i).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a token is a hyphen written onto the word before it.</summary>
    public static bool IsHyphen(Reading reading, int i, int end) =>
        i < end
        && reading.Tokens[i].Is(TokenShape.Punctuation | TokenShape.Joined)
        && reading.Text[reading.Tokens[i].Start] is '-' or '‐' or '‑';

    /// <summary>Reads "7.2", "860,000" or "1,00,000" at the start of some characters; false where commas or points are no number's.</summary>
    private static bool TryValue(ReadOnlySpan<char> chars, out decimal value, out bool grouped, out int length)
    {
        value = 0;
        grouped = false;
        length = 0;
        int digits = 0,
            sinceComma = 0;
        decimal unit = 0;
        for (; length < chars.Length; length++)
        {
            var c = chars[length];
            if (char.IsAsciiDigit(c))
            {
                if (++digits > MostDigits)
                    return false;
                sinceComma++;
                if (unit == 0)
                {
                    value = value * 10 + (c - '0');
                }
                else
                {
                    unit /= 10;
                    value += (c - '0') * unit;
                }
            }
            else if (c == ',')
            {
                if (unit != 0 || (grouped && sinceComma is not (2 or 3)) || (!grouped && digits > 3))
                    return false;
                grouped = true;
                sinceComma = 0;
            }
            else if (c == '.' && unit == 0 && (!grouped || sinceComma == 3))
            {
                unit = 1;
            }
            else if (c == '.')
            {
                return false;
            }
            else
            {
                break;
            }
        }
        return unit != 0 || !grouped || sinceComma == 3;
    }
}
