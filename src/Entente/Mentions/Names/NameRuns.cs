using Entente.Language;

namespace Entente.Mentions.Names;

// Runs of capitalised words with a head: agreements, programmes, institutions, places.
public sealed partial class NameRecogniser
{
    private readonly List<string> _parties = [];

    // A title that is only the first part of a name: "Foreign Ministers’ Meeting", "Secretary-General’s Initiative".
    private bool BeginsRun(int i, NameEntry title)
    {
        var next = i + title.Length;
        if (WordAt(next) == _words.Possessive || WordAt(next) == _words.Apostrophe)
            next++;
        if (!IsCapitalised(next) || title.Title == TitleClass.Style)
            return false;
        return (ClassAt(next) & WordClass.AnyHead) is not (WordClass.None or WordClass.Place)
            || (title.Title == TitleClass.Rank && title.Length == 1 && FindHead(next, Match(next), out _) >= 0);
    }

    private int ReadRun(int first, NameEntry? entry)
    {
        if ((ClassAt(first) & WordClass.Function) != WordClass.None && entry is null && !OpensName(first))
            return 0;
        var head = FindHead(first, entry, out var stop);
        string? acronym = null;
        if (head < 0)
            head = LowerHeadAfter(first, stop, entry, out acronym);
        if (head < 0)
            return 0;
        var kind = KindOf(head, first);
        var end =
            !TokenAt(head).Is(TokenShape.Capitalised) ? head + 1
            : kind == NameKind.Place ? EndOfPlace(first, head)
            : EndOfTail(head + 1, kind);
        if (!IsName(first, head, end) || BeginsWithMonth(first))
            return 0;
        end = EndOfLowerHead(head, end);
        // "World War II".
        if (kind == NameKind.Other && IsCapitalised(end) && (ClassAt(end) & WordClass.Suffix) != WordClass.None)
            end++;
        end = EndOfBracket(end, acronym, out acronym);
        AddRun(kind == NameKind.Programme ? StartOfRun(first, end, acronym) : first, end, head, kind, acronym);
        return end;
    }

    // "the Next Generation Fund", "the New Development Bank": a capital that no sentence or heading gives.
    private bool OpensName(int first)
    {
        var word = TokenAt(first).Word;
        return (word == _words.Next || word == _words.New)
            && !_isTitleCase
            && !TokenAt(first).Is(TokenShape.StartsSentence)
            && IsCapitalised(first + 1)
            && (ClassAt(first + 1) & (WordClass.Function | WordClass.Calendar)) == WordClass.None;
    }

    // The last head in the capitalised words from here on, or -1.
    private int FindHead(int first, NameEntry? entry, out int stop)
    {
        var head = -1;
        var i = first;
        var joins = 0;
        var onlyTableNames = true;
        while (i < _sentenceEnd && !_mentions.IsTaken(i))
        {
            ref var token = ref TokenAt(i);
            if (token.Is(TokenShape.Capitalised))
            {
                var wordClass = ClassAt(i);
                var here = i == first ? entry : Match(i);
                if (i > first && here is { Kind: NameKind.Office } && !BeginsRun(i, here))
                    break;
                if (
                    (wordClass & WordClass.Mission) != WordClass.None
                    || (i > first && (wordClass & (WordClass.Function | WordClass.AnyHead)) == WordClass.Function)
                )
                    break;
                if (
                    here is { Kind: NameKind.Country or NameKind.Organisation or NameKind.Place or NameKind.Office }
                    && (here.Length > 1 || (wordClass & WordClass.AnyHead) == WordClass.None)
                )
                {
                    if (head >= 0 && !TokenAt(i).Is(TokenShape.Joined) && here.Kind != NameKind.Office)
                        break;
                    onlyTableNames &= here.Kind != NameKind.Office;
                    if (here.Kind == NameKind.Organisation && i > first && joins > 0)
                        break;
                    i += here.Length;
                    continue;
                }
                if ((wordClass & WordClass.AnyHead) != WordClass.None)
                    head = i;
                onlyTableNames = false;
                i++;
            }
            else if (_words.IsHyphen(token.Word) && i > first && IsJoined(i))
            {
                if (onlyTableNames && !TokenAt(i + 1).Is(TokenShape.Capitalised))
                    break;
                i += TokenAt(i + 1).Is(TokenShape.Capitalised) ? 1 : 2;
            }
            else if (token.Word != 0 && token.Word == _words.Slash && i > first && IsJoined(i) && IsCapitalised(i + 1))
                i++;
            else if (
                (token.Word == _words.Possessive || token.Word == _words.Apostrophe)
                && i > first
                && token.Is(TokenShape.Joined)
                && head < 0
                && IsCapitalised(i + 1)
                && !onlyTableNames
            )
                i++;
            else if (i > first && joins < 3 && !onlyTableNames && (head < 0 ? JoinsBeforeHead(i) : JoinsCooperation(i)))
            {
                joins++;
                i++;
            }
            else
                break;
        }
        stop = onlyTableNames ? first : Math.Min(i, _sentenceEnd);
        return head;
    }

    // "Individual Partnership and Cooperation Program": one name.
    private bool JoinsCooperation(int i) =>
        _words.IsAnd(TokenAt(i).Word) && IsCapitalised(i + 1) && WordAt(i + 1) == _words.Cooperation && IsCapitalised(i + 2);

    // "Fulbright program", "Japan Exchange and Teaching (JET) program": the head in lower case after a name, or -1.
    private int LowerHeadAfter(int first, int stop, NameEntry? entry, out string? acronym)
    {
        acronym = null;
        if (stop <= first || _isTitleCase || TokenAt(first).Is(TokenShape.StartsSentence) && entry is null && stop - first == 1)
            return -1;
        if (
            (ClassAt(stop - 1) & (WordClass.Function | WordClass.Calendar)) != WordClass.None
            || (stop - first == 1 && entry is { Kind: NameKind.Country })
        )
            return -1;
        var head = EndOfBracket(stop, null, out acronym);
        if (
            head >= _sentenceEnd
            || _mentions.IsTaken(head)
            || (ClassAt(head) & WordClass.LowerHead) == WordClass.None
            || _words.IsHyphen(WordAt(head + 1))
        )
            return -1;
        return stop - first == 1 && _known.Find(_reading.Chars(first)) is { Kind: NameKind.Person } ? -1 : head;
    }

    private bool JoinsBeforeHead(int i)
    {
        var word = TokenAt(i).Word;
        if (word == 0)
            return false;
        if (word == _words.Comma)
            return IsCapitalised(i + 1) && (ClassAt(i + 1) & WordClass.Function) == WordClass.None && ListReachesAnd(i + 1);
        return (_words.IsAnd(word) || word == _words.In || word == _words.For || word == _words.Of)
            && IsCapitalised(i + 1)
            && (!_words.IsAnd(word) || Match(i + 1) is null);
    }

    private bool ListReachesAnd(int i)
    {
        var words = 0;
        for (; i < _sentenceEnd && words < 8; i++, words++)
        {
            var word = TokenAt(i).Word;
            if (_words.IsAnd(word))
                return IsCapitalised(i + 1);
            if (word != _words.Comma && !IsCapitalised(i))
                return false;
            if (word != _words.Comma && Match(i) is { Kind: NameKind.Office or NameKind.Country })
                return false;
        }
        return false;
    }

    private NameKind KindOf(int head, int first)
    {
        var wordClass = ClassAt(head);
        if ((wordClass & WordClass.Agreement) != WordClass.None)
            return NameKind.Agreement;
        if ((wordClass & WordClass.Institution) != WordClass.None && ((wordClass & WordClass.Programme) == WordClass.None || head == first))
            return NameKind.Institution;
        if ((wordClass & WordClass.Programme) != WordClass.None)
            return NameKind.Programme;
        return (wordClass & WordClass.Place) != WordClass.None ? NameKind.Place : NameKind.Other;
    }

    private bool IsName(int first, int head, int end)
    {
        var wordClass = ClassAt(head);
        if (head == first)
        {
            if ((wordClass & WordClass.Lone) != WordClass.None)
                return true;
            return end > head + 1 && (wordClass & (WordClass.Weak | WordClass.Place)) == WordClass.None
                || end > head + 1 && (wordClass & WordClass.PlaceFirst) != WordClass.None;
        }
        // "Joint Statement" opens many headings: the name needs more than a form of the event.
        return !(
            _isTitleCase
            && head - first == 1
            && ((wordClass & WordClass.Weak) != WordClass.None || KindOf(head, first) == NameKind.Programme)
            && Match(first) is null
        );
    }

    private int EndOfPlace(int first, int head)
    {
        var end = head + 1;
        if (head != first || WordAt(end) != _words.Of)
            return end;
        return IsCapitalised(end + 1) ? EndOfCapitals(end + 1) : end;
    }

    private void AddRun(int first, int end, int head, NameKind kind, string? acronym)
    {
        string? country = null;
        Release(first, end);
        _parties.Clear();
        for (var i = first; i < end; )
        {
            var entry = (ClassAt(i) & WordClass.Begins) != WordClass.None ? Match(i) : null;
            // "National Security Council" is not that of the United Nations.
            if (entry is { Kind: NameKind.Organisation } && i > first && _reading.Chars(i - 1) is "National")
                entry = null;
            if (i == first && entry is { Kind: NameKind.Institution, Country: { } own })
            {
                country = own;
                _parties.Add(own);
                i += entry.Length;
                continue;
            }
            if (entry is null || entry.Kind is NameKind.Office || i + entry.Length > end || entry.Length == end - first)
            {
                i++;
                continue;
            }
            if (entry.Kind is NameKind.Country or NameKind.Organisation && !_parties.Contains(entry.Id))
                _parties.Add(entry.Id);
            if (entry.Kind == NameKind.Country && (i == first || i > head) || entry.Kind == NameKind.Place && kind == NameKind.Place)
                country ??= entry.Kind == NameKind.Country ? entry.Id : entry.Country;
            _mentions.AddInner(
                new NameMention
                {
                    First = i,
                    End = i + entry.Length,
                    Kind = entry.Kind,
                    Id = entry.Id,
                    IsAdjective = entry.IsAdjective,
                    Country = entry.Country,
                }
            );
            i += entry.Length;
        }
        var named = acronym is null || TokenAt(end - 1).Word != _words.Close ? end : EndBeforeBracket(end);
        var isGovernment = TokenAt(head).Word == _words.Government || TokenAt(head).Word == _words.Governments;
        var id =
            isGovernment && _parties.Count == 1 && country is not null ? GovernmentOf(country)
            : kind == NameKind.Institution && IsPlainAfterCountry(first, head, named) ? Words(head, named)
            : Words(first, named);
        var name = Add(
            new NameMention
            {
                First = first,
                End = end,
                Kind = kind,
                Id = id,
                Acronym = acronym,
                Parties = _parties.Count == 0 ? [] : _parties.ToArray(),
                Country = kind is NameKind.Institution or NameKind.Place && _parties.Count <= 1 ? country ?? CountryBefore(first) : null,
            }
        );
        if (acronym is not null)
            _known.Add(acronym, name);
        if (kind is NameKind.Institution or NameKind.Programme)
            _known.AddBody(_reading.Chars(head), name);
        if (kind == NameKind.Agreement)
            _known.AddAgreement(name);
    }

    // "U.S. Department of Defense" is the Department of Defense of that country; "Japan Foundation" is no Foundation.
    private bool IsPlainAfterCountry(int first, int head, int named) =>
        head > first
        && WordAt(head + 1) == _words.Of
        && head + 1 < named
        && Match(first) is { Kind: NameKind.Country } country
        && first + country.Length == head;

    private int EndBeforeBracket(int end)
    {
        while (TokenAt(end - 1).Word != _words.Open)
            end--;
        return end - 1;
    }

    private static string GovernmentOf(string code)
    {
        var country = Countries.WithCode(code);
        return country is null ? "Government of " + code : $"Government of {(country.TakesArticle ? "the " : "")}{country.Name}";
    }

    // "Japanese government", "U.S. Government", "the government of" is read from its own first word.
    private int ReadGovernment(int first, int end, NameEntry country)
    {
        var head = end;
        if (WordAt(head) != _words.Government || _words.IsHyphen(WordAt(head + 1)) && IsJoined(head + 1))
            return 0;
        _mentions.AddInner(
            new NameMention
            {
                First = first,
                End = end,
                Kind = NameKind.Country,
                Id = country.Id,
                IsAdjective = country.IsAdjective,
            }
        );
        Add(
            new NameMention
            {
                First = first,
                End = head + 1,
                Kind = NameKind.Institution,
                Id = GovernmentOf(country.Id),
                Country = country.Id,
                Parties = [country.Id],
            }
        );
        return head + 1;
    }

    // The country whose adjective or possessive stands right before ("Japan’s Ministry of Defense").
    private string? CountryBefore(int i)
    {
        i--;
        if (i >= _sentenceFirst && (TokenAt(i).Word == _words.Possessive || TokenAt(i).Word == _words.Apostrophe) && TokenAt(i).Word != 0)
            i--;
        return i >= _sentenceFirst && _mentions.At(i) is NameMention { Kind: NameKind.Country } country ? country.Id : null;
    }
}
