using Entente.Language;

namespace Entente.Patterns;

/// <summary>The words that lists, gaps, articles and superlatives are made of.</summary>
internal sealed class RunnerWords
{
    private readonly int _the,
        _a,
        _an,
        _comma,
        _and,
        _or,
        _ampersand,
        _as,
        _well,
        _also,
        _both;
    private readonly WordNumbers _stopGap,
        _stopWords,
        _stopList,
        _superlatives,
        _leads,
        _atPlace;

    public RunnerWords(Vocabulary vocabulary)
    {
        (_the, _a, _an) = (vocabulary.Add("the"), vocabulary.Add("a"), vocabulary.Add("an"));
        (_comma, _and, _or, _ampersand) = (vocabulary.Add(","), vocabulary.Add("and"), vocabulary.Add("or"), vocabulary.Add("&"));
        (_as, _well, _also, _both) = (vocabulary.Add("as"), vocabulary.Add("well"), vocabulary.Add("also"), vocabulary.Add("both"));
        (Open, Close) = (vocabulary.Add("("), vocabulary.Add(")"));
        _stopGap = new WordNumbers(vocabulary, "; . ! ? not no never neither nor cannot without");
        _stopList = new WordNumbers(vocabulary, "; . ! ? ( )");
        _stopWords = new WordNumbers(vocabulary, "; . ! ? ( ) , :");
        _atPlace = new WordNumbers(vocabulary, "in at near on");
        _superlatives = new WordNumbers(vocabulary, string.Join(' ', Superlatives.Words));
        _leads = new WordNumbers(vocabulary, string.Join(' ', Superlatives.Leads));
    }

    /// <summary>The articles as bits of a <see cref="StartSet"/>.</summary>
    public ulong ArticleBits => StartSet.BitOf(_the) | StartSet.BitOf(_a) | StartSet.BitOf(_an);

    /// <summary>What parts the members of a list, as bits of a <see cref="StartSet"/>.</summary>
    public ulong SeparatorBits =>
        StartSet.BitOf(_comma)
        | StartSet.BitOf(_and)
        | StartSet.BitOf(_or)
        | StartSet.BitOf(_ampersand)
        | StartSet.BitOf(_as)
        | StartSet.BitOf(Open)
        | StartSet.BitOf(Close);

    public int Open { get; }

    public int Close { get; }

    public bool IsArticle(int word) => word != 0 && (word == _the || word == _a || word == _an);

    /// <summary>Whether a gap may not run over the word: a sign between sentences or a denial.</summary>
    public bool StopsGap(int word) => _stopGap.Contains(word);

    /// <summary>Whether a slot for any words ends before the word.</summary>
    public bool StopsWords(int word, bool isList) => (isList ? _stopList : _stopWords).Contains(word);

    /// <summary>Whether a place may stand after the preposition.</summary>
    public bool IsAtPlace(int preposition) => _atPlace.Contains(preposition);

    public bool IsSuperlative(int word) => _superlatives.Contains(word);

    /// <summary>"most", "least".</summary>
    public bool IsSuperlativeLead(int word) => _leads.Contains(word);

    /// <summary>The token after what parts two members of a list, in the direction of the step; the same token where nothing does.</summary>
    public int SkipSeparator(TokenList tokens, int at, int step, int first, int end)
    {
        int Word(int i) => i >= first && i < end ? tokens[i].Word : 0;
        var next = at;
        if (step > 0)
        {
            if (Word(next) == _comma)
                next++;
            if (Word(next) == _and || Word(next) == _or || Word(next) == _ampersand)
                next++;
            else if (Word(next) == _as && Word(next + 1) == _well && Word(next + 2) == _as)
                next += 3;
            if (next > at && (Word(next) == _also || Word(next) == _both))
                next++;
            return next;
        }
        if (Word(next) == _and || Word(next) == _or || Word(next) == _ampersand)
            next--;
        else if (Word(next) == _as && Word(next - 1) == _well && Word(next - 2) == _as)
            next -= 3;
        if (Word(next) == _comma)
            next--;
        return next;
    }
}
