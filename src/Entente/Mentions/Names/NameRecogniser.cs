using System.Text;
using Entente.Language;

namespace Entente.Mentions.Names;

/// <summary>Finds names of countries, organisations, offices, persons, agreements, programmes and places.</summary>
/// <remarks>
/// Names of the tables are found by their words; all others by their shape: a run of capitalised words with a word that says
/// what is named (NameRuns), a title with the name of its holder (Persons), a treaty in lower case (TreatiesInWords).
/// Only words that begin a name of the tables, capitalised words and the words for treaties cost more than one look.
/// </remarks>
public sealed partial class NameRecogniser
{
    private const WordClass Interesting = WordClass.Begins | WordClass.Agreement;

    private readonly NameTrie _trie;
    private readonly NameWords _words;
    private readonly WordNumbers _starts;
    private readonly KnownNames _known = new();
    private Reading _reading = null!;
    private MentionList _mentions = null!;
    private int _sentenceFirst;
    private int _sentenceEnd;
    private bool _isTitleCase;
    private bool _isAllCapitals;

    /// <summary>Registers its words.</summary>
    public NameRecogniser(Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        _trie = new NameLexicon(vocabulary).Trie;
        _words = new NameWords(vocabulary, _trie);
        _starts = new WordNumbers(vocabulary, word => (_words[word] & Interesting) != WordClass.None);
    }

    /// <summary>Adds the names of the whole document to the mentions.</summary>
    public void Read(Reading reading, MentionList mentions)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(mentions);
        _reading = reading;
        _mentions = mentions;
        _known.Clear();
        var tokens = reading.Tokens.Span;
        foreach (var sentence in reading.Sentences)
        {
            _sentenceFirst = sentence.FirstToken;
            _sentenceEnd = sentence.EndToken;
            _isTitleCase = IsTitleCase();
            for (var i = _sentenceFirst; i < _sentenceEnd; i++)
            {
                ref readonly var token = ref tokens[i];
                if ((token.Shape & TokenShape.Capitalised) == TokenShape.None)
                {
                    if (_starts.Contains(token.Word))
                        i = ReadLower(i) - 1;
                    else if (token.Is(TokenShape.Digits) && token.Word != 0 && _trie.Begins(token.Word))
                        i = ReadLower(i) - 1;
                }
                else
                    i = ReadCapitalised(i) - 1;
            }
        }
    }

    private ref Token TokenAt(int i) => ref _reading.Tokens[i];

    private WordClass ClassAt(int i) => _words[_reading.Tokens[i].Word];

    private int WordAt(int i) => i < _sentenceEnd ? _reading.Tokens[i].Word : 0;

    private bool IsCapitalised(int i) => i < _sentenceEnd && _reading.Tokens[i].Is(TokenShape.Capitalised) && !_mentions.IsTaken(i);

    private NameEntry? Match(int i)
    {
        if (!_trie.Begins(_reading.Tokens[i].Word))
            return null;
        var entry = _trie.Match(_reading, i, _sentenceEnd);
        if (entry is null || (_isAllCapitals && entry.Length == 1 && (ClassAt(i) & WordClass.CapsWord) != WordClass.None))
            return null;
        return IsFreeFor(entry, i) ? entry : null;
    }

    // A number inside of a name ("Two Sicilies", "Group of Seven", "First Secretary") belongs to the name; one that reaches out does not.
    private bool IsFreeFor(NameEntry entry, int first)
    {
        var end = first + entry.Length;
        for (var i = first; i < end; i++)
            if (_mentions.At(i) is { } taken)
            {
                if (taken is not QuantityMention || taken.First < first || taken.End > end || taken.Length == entry.Length)
                    return false;
                i = taken.End - 1;
            }
        return true;
    }

    private void Release(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (_mentions.At(i) is { } taken)
                _mentions.Remove(taken);
    }

    private NameMention Add(NameMention name)
    {
        Release(name.First, name.End);
        _mentions.Add(name);
        return name;
    }

    private int ReadLower(int i)
    {
        if (_mentions.IsTaken(i) && _mentions.At(i) is not QuantityMention)
            return i + 1;
        if (Match(i) is { } entry)
            return entry.Kind == NameKind.Office ? ReadOffice(i, entry) : ReadTableName(i, entry);
        if (_mentions.IsTaken(i))
            return i + 1;
        var end = (ClassAt(i) & WordClass.Agreement) != WordClass.None ? ReadTreatyInWords(i) : 0;
        return end > i ? end : i + 1;
    }

    private int ReadCapitalised(int i)
    {
        if (_mentions.IsTaken(i) && _mentions.At(i) is not QuantityMention)
            return i + 1;
        var entry = Match(i);
        if (entry is null && _mentions.IsTaken(i))
            return i + 1;
        var known = _known.Find(_reading.Chars(i));
        if (known is not null && entry is not { Kind: NameKind.Office } && IsAcronymOf(known))
            return ReadKnown(i, known);
        var end = entry is { Kind: NameKind.Office } && !BeginsRun(i, entry) ? 0 : ReadRun(i, entry);
        if (end > i)
            return end;
        if (entry is { Kind: NameKind.Office })
            return ReadOffice(i, entry);
        end = ReadPortfolioTitle(i);
        if (end > i)
            return end;
        if (entry is not null && !(entry.Kind == NameKind.Place && IsPersonThere(i, entry)))
            return ReadTableName(i, entry);
        end = ReadPerson(i);
        if (end > i)
            return end;
        if ((ClassAt(i) & WordClass.Agreement) != WordClass.None)
            end = ReadTreatyInWords(i);
        return end > i ? end : ReadOther(i);
    }

    private int ReadTableName(int i, NameEntry entry)
    {
        var end = i + entry.Length;
        if (entry.Kind == NameKind.Country && ReadGovernment(i, end, entry) is var after && after > end)
            return after;
        if (entry.Kind is NameKind.Organisation || entry is { Kind: NameKind.Institution, Acronym: not null })
            end = EndOfBracket(end, entry.Acronym, out _);
        if (entry is { Kind: NameKind.Country, Id: "GEO", IsAdjective: false } && IsInTheUnitedStates(i))
        {
            Add(
                new NameMention
                {
                    First = i,
                    End = end,
                    Kind = NameKind.Place,
                    Id = "Georgia",
                    Country = "USA",
                }
            );
            return end;
        }
        if (entry is { Kind: NameKind.Country, IsAdjective: false })
            end = EndOfCountryBracket(end, entry.Id);
        Add(
            new NameMention
            {
                First = i,
                End = end,
                Kind = entry.Kind,
                Id = entry.Id,
                IsAdjective = entry.IsAdjective,
                Country = entry.Country,
                Acronym = entry.Acronym,
                Parties = entry is { Kind: NameKind.Institution, Country: { } country } ? [country] : [],
            }
        );
        return end;
    }

    // "Atlanta, Georgia": the state.
    private bool IsInTheUnitedStates(int i) =>
        i - 2 >= _sentenceFirst
        && TokenAt(i - 1).Word == _words.Comma
        && _mentions.At(i - 2) is NameMention { Kind: NameKind.Place, Country: "USA" };

    // "Republic of Korea (ROK)": the bracket says the same.
    private int EndOfCountryBracket(int end, string id)
    {
        if (WordAt(end) != _words.Open || end + 1 >= _sentenceEnd)
            return end;
        var inside = Match(end + 1);
        if (inside is not { Kind: NameKind.Country } || inside.Id != id || WordAt(end + 1 + inside.Length) != _words.Close)
            return end;
        return end + 2 + inside.Length;
    }

    private int ReadOther(int i)
    {
        var first = i;
        ref var token = ref TokenAt(i);
        if ((ClassAt(i) & (WordClass.Function | WordClass.Calendar | WordClass.Mission)) != WordClass.None || token.Length == 1)
            return i + 1;
        var end = i + 1;
        while (end < _sentenceEnd)
        {
            if (_words.IsHyphen(WordAt(end)) && IsJoined(end))
                end += 2;
            else if (
                IsCapitalised(end)
                && (ClassAt(end) & (WordClass.Function | WordClass.Calendar | WordClass.Mission)) == WordClass.None
                && Match(end) is null
            )
                end++;
            else
                break;
        }
        end = Math.Min(end, _sentenceEnd);
        if (_isTitleCase || _mentions.IsTaken(first, end))
            return i + 1;
        if (token.Is(TokenShape.StartsSentence) && end - first == 1 && !token.Is(TokenShape.AllCapitals))
            return end;
        if (end - first == 1 && AliasOf(first) is { } body)
        {
            Add(
                new NameMention
                {
                    First = first,
                    End = end,
                    Kind = body.Kind,
                    Id = body.Id,
                    Country = body.Country,
                    Acronym = body.Acronym,
                    Parties = body.Parties,
                }
            );
            return end;
        }
        var kind = end - first > 1 && token.Word == _words.Operation ? NameKind.Programme : NameKind.Other;
        Add(
            new NameMention
            {
                First = first,
                End = end,
                Kind = kind,
                Id = Words(first, end),
            }
        );
        return end;
    }

    // "the Department", "the Alliance": the one of that head that was named last.
    private NameMention? AliasOf(int i) =>
        (ClassAt(i) & (WordClass.Institution | WordClass.Programme)) != WordClass.None
        && i > _sentenceFirst
        && (ClassAt(i - 1) & WordClass.Determiner) != WordClass.None
            ? _known.LastBody(_reading.Chars(i))
            : null;

    // A hyphen without white space on either side.
    private bool IsJoined(int hyphen) =>
        hyphen + 1 < _sentenceEnd
        && TokenAt(hyphen).Is(TokenShape.Joined)
        && TokenAt(hyphen + 1).Is(TokenShape.Joined)
        && !TokenAt(hyphen + 1).Is(TokenShape.Punctuation)
        && !_mentions.IsTaken(hyphen, hyphen + 2);

    // In a heading all words are capitalised, so that a capital says nothing.
    private bool IsTitleCase()
    {
        var capitals = 0;
        _isAllCapitals = false;
        var allCapitals = true;
        foreach (ref readonly var token in _reading.Tokens.Span[_sentenceFirst.._sentenceEnd])
        {
            var shape = token.Shape;
            if ((shape & TokenShape.Capitalised) != TokenShape.None)
            {
                capitals++;
                allCapitals &= (shape & TokenShape.AllCapitals) != TokenShape.None || token.Length == 1;
            }
            else if ((shape & (TokenShape.Punctuation | TokenShape.Digits)) == TokenShape.None && token.Length > 4)
                return false;
        }
        _isAllCapitals = allCapitals && capitals > 1;
        return capitals > 3;
    }

    /// <summary>The words of a range with single spaces where white space stands.</summary>
    private string Words(int first, int end)
    {
        var text = new StringBuilder();
        for (var i = first; i < end; i++)
        {
            if (i > first && !TokenAt(i).Is(TokenShape.Joined))
                text.Append(' ');
            text.Append(_reading.Chars(i));
        }
        return text.ToString();
    }
}
