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
        return IsCapitalised(next) && (ClassAt(next) & WordClass.AnyHead) != WordClass.None && title.Title != TitleClass.Style;
    }

    private int ReadRun(int first, NameEntry? entry)
    {
        if ((ClassAt(first) & WordClass.Function) != WordClass.None && entry is null)
            return 0;
        var head = FindHead(first, entry);
        if (head < 0)
            return 0;
        var kind = KindOf(head, first);
        var end = kind == NameKind.Place ? EndOfPlace(first, head) : EndOfTail(head + 1, kind);
        if (!IsName(first, head, end))
            return 0;
        end = EndOfBracket(end, null, out var acronym);
        AddRun(first, end, head, kind, acronym);
        return end;
    }

    // The last head in the capitalised words from here on, or -1.
    private int FindHead(int first, NameEntry? entry)
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
                if ((wordClass & WordClass.Mission) != WordClass.None || (i > first && (wordClass & WordClass.Function) != WordClass.None))
                    break;
                if (here is { Kind: NameKind.Country or NameKind.Organisation or NameKind.Place or NameKind.Office } && (here.Length > 1 || (wordClass & WordClass.AnyHead) == WordClass.None))
                {
                    if (head >= 0 && !TokenAt(i).Is(TokenShape.Joined) && here.Kind != NameKind.Office)
                        break;
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
                i += TokenAt(i + 1).Is(TokenShape.Capitalised) ? 1 : 2;
            else if ((token.Word == _words.Possessive || token.Word == _words.Apostrophe) && i > first && token.Is(TokenShape.Joined) && head < 0 && IsCapitalised(i + 1) && !onlyTableNames)
                i++;
            else if (i > first && head < 0 && joins < 3 && !onlyTableNames && JoinsBeforeHead(i))
            {
                joins++;
                i++;
            }
            else
                break;
        }
        return head;
    }

    private bool JoinsBeforeHead(int i)
    {
        var word = TokenAt(i).Word;
        if (word == 0)
            return false;
        if (word == _words.Comma)
            return IsCapitalised(i + 1) && (ClassAt(i + 1) & WordClass.Function) == WordClass.None && ListReachesAnd(i + 1);
        return (_words.IsAnd(word) || word == _words.In || word == _words.For || word == _words.Of) && IsCapitalised(i + 1) && (!_words.IsAnd(word) || Match(i + 1) is null);
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
            return end > head + 1 && (wordClass & (WordClass.Weak | WordClass.Place)) == WordClass.None || end > head + 1 && (wordClass & WordClass.PlaceFirst) != WordClass.None;
        }
        // "Joint Statement" opens many headings: the name needs more than a form of the event.
        return !(_isTitleCase && (wordClass & WordClass.Weak) != WordClass.None && head - first == 1 && TokenAt(first).Is(TokenShape.StartsSentence));
    }

    private int EndOfPlace(int first, int head)
    {
        var end = head + 1;
        if (head != first || WordAt(end) != _words.Of)
            return end;
        return IsCapitalised(end + 1) ? EndOfCapitals(end + 1) : end;
    }

    // What follows the head: "of Mutual Cooperation and Security between Japan and the United States".
    private int EndOfTail(int end, NameKind kind)
    {
        var isBetween = false;
        var begun = false;
        while (end < _sentenceEnd && !_mentions.IsTaken(end))
        {
            var word = TokenAt(end).Word;
            var next = end + 1;
            if ((_words[word] & WordClass.Joint) != WordClass.None)
            {
                if (!Joins(word, kind, begun))
                    break;
                next = AfterArticles(next);
                if (!IsCapitalised(next) || (ClassAt(next) & (WordClass.Function | WordClass.Calendar)) != WordClass.None)
                    break;
                var entry = Match(next);
                if (entry is { Kind: NameKind.Office } && kind != NameKind.Agreement)
                    break;
                if (entry is { Kind: NameKind.Country or NameKind.Place } && (word == _words.For || word == _words.On || word == _words.In || word == _words.To && !begun))
                {
                    var after = next + entry.Length;
                    if (!IsCapitalised(after) && !_words.IsHyphen(WordAt(after)))
                        break;
                }
                isBetween |= word == _words.Between || word == _words.Among;
            }
            else if (begun && (_words.IsAnd(word) || word == _words.Comma))
            {
                if (word == _words.Comma && _words.IsAnd(WordAt(next)))
                    next++;
                else if (word == _words.Comma && !ListReachesAnd(next) && !isBetween)
                    break;
                if (WordAt(next) == _words.The && isBetween)
                    next++;
                if (!IsCapitalised(next) || (ClassAt(next) & (WordClass.Function | WordClass.Calendar)) != WordClass.None)
                    break;
                var entry = Match(next);
                if (entry is { Kind: NameKind.Office } || (entry is { Kind: NameKind.Country or NameKind.Organisation or NameKind.Place } && !isBetween))
                    break;
                if (entry is null && (isBetween || FindHead(next, null) >= 0))
                    break;
            }
            else
                break;
            end = EndOfCapitals(next);
            begun = true;
        }
        return end;
    }

    private bool Joins(int word, NameKind kind, bool begun)
    {
        if (word == _words.Of || word == _words.For || word == _words.On || word == _words.Against)
            return true;
        if (kind == NameKind.Agreement)
            return word != _words.With && (word != _words.In || begun);
        return begun && (word == _words.In || word == _words.To);
    }

    private int AfterArticles(int i)
    {
        for (var skipped = 0; skipped < 2 && i < _sentenceEnd; skipped++, i++)
        {
            var word = TokenAt(i).Word;
            if (word == 0 || (word != _words.The && word != _words.To))
                break;
        }
        return i;
    }

    private int EndOfCapitals(int i)
    {
        while (i < _sentenceEnd)
        {
            if (IsCapitalised(i))
            {
                if ((ClassAt(i) & (WordClass.Function | WordClass.Calendar | WordClass.Mission)) != WordClass.None)
                    break;
                var entry = Match(i);
                if (entry is { Kind: NameKind.Office })
                    break;
                i += entry?.Length ?? 1;
            }
            else if (_words.IsHyphen(TokenAt(i).Word) && IsJoined(i))
                i += 2;
            else
                break;
        }
        return Math.Min(i, _sentenceEnd);
    }

    /// <summary>The index after a bracket that gives the acronym of the name before it, or <paramref name="end"/> where there is none.</summary>
    private int EndOfBracket(int end, string? acronym, out string? found)
    {
        found = acronym;
        if (WordAt(end) != _words.Open)
            return end;
        var i = end + 1;
        var last = Math.Min(_sentenceEnd, end + 8);
        var first = -1;
        var after = -1;
        for (; i < last; i++)
        {
            ref var token = ref TokenAt(i);
            if (token.Word == _words.Close)
                break;
            if (token.Is(TokenShape.Punctuation) && !_words.IsHyphen(token.Word))
            {
                var sign = _reading.Text[token.Start];
                if (sign is not ('“' or '”' or '"' or '‘' or '’' or '+' or '&' or '\''))
                    return end;
                continue;
            }
            if (first < 0)
                first = i;
            after = i + 1;
        }
        if (i >= last || first < 0 || !IsAcronym(first, after))
            return end;
        found = Words(first, after);
        return i + 1;
    }

    private bool IsAcronym(int first, int end)
    {
        if (end - first > 3 || !TokenAt(first).Is(TokenShape.Capitalised))
            return false;
        var capitals = 0;
        foreach (var c in _reading.Chars(first))
            capitals += char.IsUpper(c) ? 1 : 0;
        return capitals >= 2;
    }

    private void AddRun(int first, int end, int head, NameKind kind, string? acronym)
    {
        string? country = null;
        _parties.Clear();
        for (var i = first; i < end;)
        {
            var entry = (ClassAt(i) & WordClass.Begins) != WordClass.None ? Match(i) : null;
            if (entry is null || entry.Kind is NameKind.Office || i + entry.Length > end || entry.Length == end - first)
            {
                i++;
                continue;
            }
            if (entry.Kind is NameKind.Country or NameKind.Organisation && !_parties.Contains(entry.Id))
                _parties.Add(entry.Id);
            if (entry.Kind == NameKind.Country && (i == first || i > head) || entry.Kind == NameKind.Place && kind == NameKind.Place)
                country ??= entry.Kind == NameKind.Country ? entry.Id : entry.Country;
            _mentions.AddInner(new NameMention
            {
                First = i,
                End = i + entry.Length,
                Kind = entry.Kind,
                Id = entry.Id,
                IsAdjective = entry.IsAdjective,
                Country = entry.Country,
            });
            i += entry.Length;
        }
        var named = acronym is null ? end : EndBeforeBracket(end);
        var isGovernment = TokenAt(head).Word == _words.Government || TokenAt(head).Word == _words.Governments;
        var id = isGovernment && _parties.Count == 1 && country is not null ? GovernmentOf(country) : Words(first, named);
        var name = Add(new NameMention
        {
            First = first,
            End = end,
            Kind = kind,
            Id = id,
            Acronym = acronym,
            Parties = _parties.Count == 0 ? [] : _parties.ToArray(),
            Country = kind is NameKind.Institution or NameKind.Place && _parties.Count <= 1 ? country ?? CountryBefore(first) : null,
        });
        if (acronym is not null)
            _known.Add(acronym, name);
        if (kind == NameKind.Agreement)
            _known.AddAgreement(name);
    }

    private int EndBeforeBracket(int end)
    {
        while (TokenAt(end - 1).Word != _words.Open)
            end--;
        return end - 1;
    }

    private static string GovernmentOf(string country) => "Government of " + (Countries.WithCode(country)?.Name ?? country);

    // "Japanese government", "U.S. Government", "the government of" is read from its own first word.
    private int ReadGovernment(int first, int end, NameEntry country)
    {
        var head = end;
        if (WordAt(head) != _words.Government || _words.IsHyphen(WordAt(head + 1)) && IsJoined(head + 1))
            return 0;
        _mentions.AddInner(new NameMention { First = first, End = end, Kind = NameKind.Country, Id = country.Id, IsAdjective = country.IsAdjective });
        Add(new NameMention
        {
            First = first,
            End = head + 1,
            Kind = NameKind.Institution,
            Id = GovernmentOf(country.Id),
            Country = country.Id,
            Parties = [country.Id],
        });
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
