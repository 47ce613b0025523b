using Entente.Language;

namespace Entente.Mentions.Names;

// Where names of programmes begin and end beyond their capitalised words: "2+2", countries in a row, "Fellowship program".
public sealed partial class NameRecogniser
{
    private const int MostWordsBefore = 5;

    // "the March U.S.-Israel Consultative Group": the month says when.
    private bool BeginsWithMonth(int first) =>
        (ClassAt(first) & WordClass.Calendar) != WordClass.None
        && IsCapitalised(first + 1)
        && Match(first + 1) is { Kind: NameKind.Country };

    // "Mansfield Fellowship program": a second head in small letters; "Task Force 150": a number.
    private int EndOfLowerHead(int head, int end) =>
        end == head + 1
            && !_isTitleCase
            && (ClassAt(head) & WordClass.LowerHead) != WordClass.None
            && TokenAt(head).Is(TokenShape.Capitalised)
            && end < _sentenceEnd
            && !_mentions.IsTaken(end)
            && WordAt(end) != 0
            && (WordAt(end) == _words.Program || WordAt(end) == _words.Programme)
        || end == head + 1 && IsNumberOfForce(head)
            ? end + 1
            : end;

    // "Combined Task Force 150".
    private bool IsNumberOfForce(int head) =>
        head + 1 < _sentenceEnd
        && _reading.Chars(head) is "Force"
        && TokenAt(head + 1).Is(TokenShape.Digits)
        && TokenAt(head + 1).Length <= 3
        && _mentions.At(head + 1) is null or QuantityMention { Form: QuantityForm.Number, Length: 1 };

    // What stands right before and belongs to it: "U.S.-India 2+2 | Dialogue", "Japan | US Partnership", "First | Movers Coalition".
    private int StartOfRun(int first, int end, string? acronym)
    {
        if (acronym is not null && TokenAt(end - 1).Word != _words.Close)
            acronym = InBracket(first, end);
        if (acronym is not null && StartByAcronym(first, end, acronym[0]) is var whole && whole < first)
            return whole;
        var start = StartOfMeetingForm(first);
        if (
            start == first
            && first - 1 > _sentenceFirst
            && IsNumberOfName(first - 1)
            && (_mentions.At(first - 1) is not { } taken || taken.First == first - 1 && taken.End == first)
        )
            return first - 1;
        while (BeginsWithCountry(start, first) && CountryBeforeName(start) is { } country)
            start = country.First;
        return start;
    }

    private string? InBracket(int first, int end)
    {
        for (var i = first; i + 1 < end; i++)
            if (TokenAt(i).Word == _words.Open)
                return Words(i + 1, i + 2);
        return null;
    }

    // "the First | Movers Coalition (FMC)": the name begins where its acronym does.
    private int StartByAcronym(int first, int end, char letter)
    {
        for (var i = first; i < end && TokenAt(i).Word != _words.Open; i++)
            if (char.ToUpperInvariant(_reading.Text[TokenAt(i).Start]) == letter)
                return first;
        for (var i = first - 1; i > _sentenceFirst && i >= first - MostWordsBefore; i--)
        {
            ref var token = ref TokenAt(i);
            if (token.Is(TokenShape.Punctuation) && token.Word != _words.Comma && !IsPossessive(i))
                break;
            if (token.Is(TokenShape.Capitalised) && _reading.Text[token.Start] == letter)
                return _mentions.At(i) is { } taken && taken.First < i ? first : i;
        }
        return first;
    }

    // "2+2", with or without quotation marks.
    private int StartOfMeetingForm(int first)
    {
        var i = first - 1;
        if (i - 2 >= _sentenceFirst && IsQuotationMark(i))
            i--;
        if (
            i - 2 < _sentenceFirst
            || !TokenAt(i).Is(TokenShape.Digits)
            || !TokenAt(i - 2).Is(TokenShape.Digits)
            || _reading.Chars(i - 1) is not "+"
        )
            return first;
        i -= 2;
        return i - 1 >= _sentenceFirst && IsQuotationMark(i - 1) ? i - 1 : i;
    }

    private bool IsQuotationMark(int i) => TokenAt(i).Length == 1 && _reading.Text[TokenAt(i).Start] is '“' or '”' or '"';

    // "First Movers Coalition", "2X Initiative": a number that is written as part of the name.
    private bool IsNumberOfName(int i)
    {
        ref var token = ref TokenAt(i);
        if (token.Is(TokenShape.Digits))
            return char.IsAsciiLetterUpper(_reading.Text[token.End - 1]);
        return token.Is(TokenShape.Capitalised)
            && _mentions.At(i) is QuantityMention { Form: QuantityForm.Ordinal }
            && Match(i + 1) is null;
    }

    private bool BeginsWithCountry(int start, int first) => start < first || Match(start) is { Kind: NameKind.Country };

    // A country before a name that begins with one, with a dash or nothing between.
    private NameMention? CountryBeforeName(int start)
    {
        var i = start - 1;
        if (i > _sentenceFirst && _words.IsHyphen(TokenAt(i).Word))
            i--;
        return i >= _sentenceFirst && _mentions.At(i) is NameMention { Kind: NameKind.Country } country ? country : null;
    }
}
