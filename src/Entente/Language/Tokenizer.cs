using Entente.Documents;

namespace Entente.Language;

/// <summary>
/// Cuts passages into tokens and looks each word up in the <see cref="Vocabulary"/> once, in the
/// same pass over the characters.
/// </summary>
/// <remarks>
/// A token is a run of letters ("States", "d’Affaires", "G7"), a number with its inner points and
/// commas and what is written onto it ("7.2", "8th", "5G", "1960s"), a possessive "’s", an abbreviation with
/// its full stops ("U.S.", "Feb.") or one sign. The code of a currency is parted from its number ("USD1.6"). Hyphens part
/// words ("U.S.-Japan" is three tokens), but for the verb prefixes "re-" and "co-".
/// </remarks>
public sealed class Tokenizer
{
    private const byte Other = 0,
        Lower = 1,
        Upper = 2,
        Digit = 3,
        Space = 4;
    private static readonly byte[] Ascii = ClassesOfAscii();

    private readonly Vocabulary _vocabulary;
    private readonly bool[] _isAbbreviation;
    private readonly bool[] _isMoney;

    /// <summary>Takes the vocabulary, which must be complete by then (see <see cref="Abbreviations"/>).</summary>
    public Tokenizer(Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        _vocabulary = vocabulary;
        foreach (var word in Abbreviations.All)
            vocabulary.Add(word);
        foreach (var word in Abbreviations.Money)
            vocabulary.Add(word);
        _isMoney = new bool[vocabulary.Count];
        foreach (var word in Abbreviations.Money)
            _isMoney[vocabulary.Find(word)] = true;
        _isAbbreviation = new bool[vocabulary.Count];
        foreach (var word in Abbreviations.All)
            _isAbbreviation[vocabulary.Find(word)] = true;
    }

    /// <summary>Appends the tokens of one passage.</summary>
    public void Read(string text, Passage passage, TokenList tokens)
    {
        if (passage.Words.Count == 0)
        {
            Read(text, passage.Range, tokens);
            return;
        }
        var before = -1;
        foreach (var range in passage.Words)
        {
            // Markup between two stretches parts words only where white space stands there too: "**U.S.**-Japan".
            var gap = before < 0 || text.AsSpan(before, range.Start - before).ContainsAny(" \t\r\n\u00A0");
            var start = before < 0 ? range.Start : EndOfBrokenWord(text, before, range, tokens);
            Read(text, new CharRange(start, range.End), tokens, gap && start == range.Start);
            before = range.End;
        }
    }

    // "agree-" at the end of a line and "ment" on the next: where the passage leaves out the hyphen between two stretches, they are one word.
    private int EndOfBrokenWord(string text, int before, CharRange range, TokenList tokens)
    {
        var between = text.AsSpan(before, range.Start - before);
        if (
            between.Length < 2
            || !IsHyphen(between[0])
            || !between[1..].IsWhiteSpace()
            || tokens.Count == 0
            || tokens[tokens.Count - 1].End != before
            || Class(text[before - 1]) is not (Lower or Upper)
        )
            return range.Start;
        var end = range.Start;
        while (end < range.End && Class(text[end]) is Lower or Upper)
            end++;
        if (end == range.Start)
            return end;
        ref var last = ref tokens[tokens.Count - 1];
        var word = string.Concat(text.AsSpan(last.Start, last.Length), text.AsSpan(range.Start, end - range.Start));
        last = last with { Length = end - last.Start, Word = _vocabulary.Find(word) };
        return end;
    }

    /// <summary>Whether a sign parts a word at the end of a line.</summary>
    internal static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u00AD';

    /// <summary>Appends the tokens of a range of the text.</summary>
    public void Read(string text, CharRange range, TokenList tokens) => Read(text, range, tokens, gap: true);

    private void Read(string text, CharRange range, TokenList tokens, bool gap)
    {
        var i = range.Start;
        var end = range.End;
        while (i < end)
        {
            var c = text[i];
            var kind = Class(c);
            if (kind == Space)
            {
                gap = true;
                i++;
                continue;
            }
            var joined = gap ? TokenShape.None : TokenShape.Joined;
            gap = false;
            i = kind switch
            {
                Lower or Upper => ReadWord(text, i, end, joined, tokens),
                Digit => ReadNumber(text, i, end, joined, tokens),
                _ => ReadSign(text, i, end, joined, tokens),
            };
        }
    }

    private int ReadWord(string text, int start, int end, TokenShape shape, TokenList tokens)
    {
        var hash = Vocabulary.HashStart;
        var letters = 0UL;
        var all = 0;
        var i = start;
        var hasLower = false;
        var upper = 0;
        for (; i < end; i++)
        {
            var c = text[i];
            if (char.IsAsciiLetterLower(c))
                hasLower = true;
            else
            {
                var kind = Class(c);
                if (kind == Lower)
                    hasLower = true;
                else if (kind == Upper)
                    upper++;
                else if (kind == Digit ? i - start <= 3 && IsMoney(text, start, i, hash) : !IsPartOfWord(text, start, i, end))
                    break;
                c = Vocabulary.Fold(c);
            }
            hash = Vocabulary.HashNext(hash, c);
            letters = letters << 8 | c;
            all |= c;
        }
        if (all > 127 || i - start > Vocabulary.MostLetters)
            letters = 0;
        if (Class(text[start]) == Upper)
            shape |= TokenShape.Capitalised;
        if (i < end && text[i] == '.')
        {
            var stop = i - start == 1 ? EndOfInitials(text, i, end, ref hash, ref upper) : i;
            if (stop > i)
            {
                if (upper > 1)
                    shape |= TokenShape.AllCapitals;
                tokens.Add(
                    new Token(
                        start,
                        stop - start,
                        _vocabulary.Find(text.AsSpan(start, stop - start), hash),
                        shape | TokenShape.Abbreviation
                    )
                );
                return stop;
            }
            var abbreviation = _vocabulary.Find(text.AsSpan(start, i - start), hash);
            if (
                abbreviation < _isAbbreviation.Length
                && _isAbbreviation[abbreviation]
                && !EndsLine(text, i + 1, end)
                && Abbreviations.Fits(text, start, i, end)
            )
            {
                tokens.Add(new Token(start, i + 1 - start, abbreviation, shape | TokenShape.Abbreviation));
                return i + 1;
            }
        }
        if (upper > 1 && !hasLower)
            shape |= TokenShape.AllCapitals;
        tokens.Add(new Token(start, i - start, _vocabulary.Find(text.AsSpan(start, i - start), hash, letters), shape));
        return i;
    }

    // "USD1.6 billion", "Rs500": the code of a currency ends where its number begins.
    private bool IsMoney(string text, int start, int i, uint hash)
    {
        var length = i - start;
        if (length < 2 || Class(text[start]) != Upper)
            return false;
        var word = _vocabulary.Find(text.AsSpan(start, length), hash);
        return word < _isMoney.Length && _isMoney[word];
    }

    // "U.S." from its first full stop on; the hash then covers the full stops too. Initials keep theirs ("J.").
    private static int EndOfInitials(string text, int stop, int end, ref uint hash, ref int upper)
    {
        var i = stop;
        if (Class(text[i - 1]) != Upper && !(i + 2 < end && Class(text[i + 1]) == Lower && text[i + 2] == '.'))
            return stop;
        while (i < end && text[i] == '.')
        {
            hash = Vocabulary.HashNext(hash, '.');
            i++;
            if (i + 1 >= end || text[i + 1] != '.' || Class(text[i]) is not (Lower or Upper))
                break;
            if (Class(text[i]) == Upper)
                upper++;
            hash = Vocabulary.HashNext(hash, Vocabulary.Fold(text[i]));
            i++;
        }
        return i;
    }

    private int ReadNumber(string text, int start, int end, TokenShape shape, TokenList tokens)
    {
        var i = start + 1;
        while (i < end && (Class(text[i]) == Digit || (text[i] is '.' or ',' && i + 1 < end && Class(text[i + 1]) == Digit)))
            i++;
        var letters = i;
        while (letters < end && Class(text[letters]) is Lower or Upper)
            letters++;
        // "50thanniversary", a space lost: the ordinal ends after its suffix.
        if (letters - i > 2 && IsOrdinalSuffix(text.AsSpan(i, 2)))
            letters = i + 2;
        while (letters > i && letters < end && Class(text[letters]) is Digit)
            letters++;
        i = letters;
        tokens.Add(new Token(start, i - start, _vocabulary.Find(text.AsSpan(start, i - start)), shape | TokenShape.Digits));
        return i;
    }

    private int ReadSign(string text, int start, int end, TokenShape shape, TokenList tokens)
    {
        var length = 1;
        if (
            IsApostrophe(text[start])
            && shape.HasFlag(TokenShape.Joined)
            && start + 1 < end
            && text[start + 1] is 's' or 'S'
            && (start + 2 >= end || Class(text[start + 2]) is not (Lower or Upper))
        )
            length = 2;
        else if (char.IsHighSurrogate(text[start]) && start + 1 < end && char.IsLowSurrogate(text[start + 1]))
            length = 2;
        tokens.Add(new Token(start, length, _vocabulary.Find(text.AsSpan(start, length)), shape | TokenShape.Punctuation));
        return start + length;
    }

    private static bool IsOrdinalSuffix(ReadOnlySpan<char> two) => two is "st" or "nd" or "rd" or "th";

    private static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ';

    private static bool IsPartOfWord(string text, int start, int i, int end) =>
        (IsApostrophe(text[i]) && IsInsideWord(text, i, end)) || (text[i] == '-' && i - start == 2 && IsVerbPrefix(text, start, end));

    // "re-establish", "co-chair": the prefix is part of the verb.
    private static bool IsVerbPrefix(string text, int start, int end) =>
        start + 3 < end && (text[start] | 0x20, text[start + 1] | 0x20) is ('r', 'e') or ('c', 'o') && Class(text[start + 3]) == Lower;

    // An apostrophe with letters on both sides belongs to the word, but for the possessive "’s".
    private static bool IsInsideWord(string text, int i, int end) =>
        i + 1 < end
        && Class(text[i + 1]) is Lower or Upper
        && !(text[i + 1] is 's' or 'S' && (i + 2 >= end || Class(text[i + 2]) is not (Lower or Upper)));

    private static bool EndsLine(string text, int i, int end) => i >= end;

    private static byte Class(char c)
    {
        if (c < 128)
            return Ascii[c];
        if (char.IsLower(c))
            return Lower;
        if (char.IsUpper(c))
            return Upper;
        if (char.IsLetter(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark)
            return Lower;
        if (char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' or '\u00AD')
            return Space;
        return Other;
    }

    private static byte[] ClassesOfAscii()
    {
        var classes = new byte[128];
        for (var c = 0; c < 128; c++)
            classes[c] =
                char.IsAsciiLetterLower((char)c) ? Lower
                : char.IsAsciiLetterUpper((char)c) ? Upper
                : char.IsAsciiDigit((char)c) ? Digit
                : c <= ' ' || c == 127 ? Space
                : Other;
        return classes;
    }
}
