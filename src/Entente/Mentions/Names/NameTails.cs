using Entente.Language;

namespace Entente.Mentions.Names;

// What follows the head of a name ("of Peace and Amity", "between A and B") and the acronym in brackets.
public sealed partial class NameRecogniser
{
    // What follows the head: "of Mutual Cooperation and Security between Japan and the United States".
    private int EndOfTail(int end, NameKind kind)
    {
        var isBetween = TokenAt(end - 1).Word == _words.Governments;
        var begun = false;
        // "Treaty Restoring Friendly Relations", "Protocol Amending the Convention".
        if (
            kind == NameKind.Agreement
            && IsCapitalised(end)
            && _reading.Chars(end).EndsWith("ing")
            && (ClassAt(end) & WordClass.Joint) == WordClass.None
        )
        {
            end = EndOfCapitals(end);
            begun = true;
        }
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
                // "House of Representatives", "Office of the President".
                if (
                    entry is { Kind: NameKind.Office }
                    && kind == NameKind.Institution
                    && word == _words.Of
                    && !IsCapitalised(next + entry.Length)
                )
                {
                    end = next + entry.Length;
                    begun = true;
                    continue;
                }
                if (entry is { Kind: NameKind.Office } && kind != NameKind.Agreement)
                    break;
                if (entry is { Kind: NameKind.Institution } && _words.IsAnd(word))
                    break;
                if (
                    entry is { Kind: NameKind.Country or NameKind.Place }
                    && (
                        word == _words.For
                        || word == _words.On
                        || (word == _words.In && entry.Country is not null)
                        || (word == _words.To && (!begun || kind == NameKind.Programme))
                    )
                )
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
                if (
                    entry is { Kind: NameKind.Office }
                    || (entry is { Kind: NameKind.Country or NameKind.Organisation or NameKind.Place } && !isBetween)
                )
                    break;
                if (
                    entry is null
                    && (
                        isBetween
                        || (FindHead(next, null, out _) is >= 0 and var other && (ClassAt(other) & WordClass.Weak) == WordClass.None)
                    )
                )
                    break;
            }
            else
                break;
            var reached = EndOfCapitals(next);
            // "Partnership to Support Japan": what follows says what for, and is no part of the name.
            if (word == _words.To && !begun && kind == NameKind.Programme && Match(reached - 1) is not null)
                break;
            end = reached;
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
        return word == _words.To ? begun || kind == NameKind.Programme : begun && word == _words.In;
    }

    // "’s" or "’" right behind its word: "Partnership for Workers’ Rights".
    private bool IsPossessive(int i)
    {
        ref var token = ref TokenAt(i);
        return token.Word != 0 && (token.Word == _words.Possessive || token.Word == _words.Apostrophe) && token.Is(TokenShape.Joined);
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

    private int EndOfCapitals(int first)
    {
        var i = first;
        while (i < _sentenceEnd)
        {
            if (IsCapitalised(i))
            {
                if ((ClassAt(i) & (WordClass.Function | WordClass.Calendar | WordClass.Mission)) != WordClass.None)
                    break;
                var entry = Match(i);
                if (entry is { Kind: NameKind.Office })
                    break;
                if (i > first && entry is null && (ClassAt(i) & WordClass.GivenName) != WordClass.None && IsCapitalised(i + 1))
                    break;
                i += entry?.Length ?? 1;
            }
            else if (_words.IsHyphen(TokenAt(i).Word) && IsJoined(i))
                i += 2;
            else if (i > first && IsPossessive(i) && IsCapitalised(i + 1) && Match(i + 1) is null)
                i++;
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
}
