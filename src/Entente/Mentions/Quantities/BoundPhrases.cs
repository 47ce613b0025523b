using Entente.Language;

namespace Entente.Mentions.Quantities;

/// <summary>The words that say on which side of a number the truth lies.</summary>
internal sealed class BoundPhrases
{
    private const string Over =
        "more than|over|at least|exceeding|exceeds|in excess of|upwards of|upward of|greater than|no less than|no fewer than|not less than|not fewer than|"
        + "a minimum of|surpassing|surpasses|surpassed|exceeded|above|higher than|larger than|topping|beyond|better than";
    private const string Under =
        "less than|under|fewer than|at most|up to|no more than|not more than|below|a maximum of|as many as|as much as|not exceeding|lower than|smaller than|no greater than|no larger than|shy of|short of";
    private const string Nearly = "nearly|almost|close to|approaching|virtually|nearing|just short of|just shy of";
    private const string About =
        "about|approximately|around|some|roughly|an estimated|estimated|estimated at|circa|ca|ca.|approx|approx.|~|≈|on the order of|of the order of|in the region of|in the order of|somewhere around";

    private readonly WordTable<Phrases> _byLast;
    private readonly WordTable<bool> _modifiers;
    private readonly WordTable<Bound> _after;
    private readonly int _or;

    private struct Phrases
    {
        public List<(int[] Words, Bound Bound)>? List;
    }

    public BoundPhrases(Vocabulary vocabulary)
    {
        _byLast = new WordTable<Phrases>(vocabulary);
        _modifiers = new WordTable<bool>(vocabulary);
        _after = new WordTable<Bound>(vocabulary);
        Add(vocabulary, Over, Bound.Over);
        Add(vocabulary, Under, Bound.Under);
        Add(vocabulary, Nearly, Bound.Nearly);
        Add(vocabulary, About, Bound.About);
        foreach (var word in "well just slightly far significantly considerably substantially much little only".Split(' '))
            _modifiers.At(word) = true;
        _or = vocabulary.Add("or");
        _after.At("more") = Bound.Over;
        _after.At("greater") = Bound.Over;
        _after.At("above") = Bound.Over;
        _after.At("less") = Bound.Under;
        _after.At("fewer") = Bound.Under;
        _after.At("under") = Bound.Under;
        _after.At("so") = Bound.About;
        _after.At("plus") = Bound.Over;
        _after.At("+") = Bound.Over;
    }

    /// <summary>The bound whose words end just before a token; <paramref name="start"/> is then its first word.</summary>
    public Bound Before(Reading reading, int token, int first, out int start)
    {
        start = token;
        if (token <= first)
            return Bound.Exact;
        var candidates = _byLast[reading.Tokens[token - 1].Word].List;
        if (candidates is null)
            return Bound.Exact;
        foreach (var (words, bound) in candidates)
        {
            var at = token - words.Length;
            if (at < first || !Matches(reading, at, words))
                continue;
            start = at;
            while (start > first && _modifiers[reading.Tokens[start - 1].Word] && !reading.Tokens[start - 1].Is(TokenShape.Punctuation))
                start--;
            return bound;
        }
        return Bound.Exact;
    }

    /// <summary>The bound whose words follow from a token on ("or more", "-plus", "+"); <paramref name="end"/> is then after them.</summary>
    public Bound After(Reading reading, int token, int last, out int end)
    {
        end = token;
        if (token >= last)
            return Bound.Exact;
        ref var next = ref reading.Tokens[token];
        var word = next.Word;
        if (
            word == _or
            && token + 1 < last
            && _after[reading.Tokens[token + 1].Word] is not Bound.Exact and var bound
            && !reading.Tokens[token + 1].Is(TokenShape.Punctuation)
        )
        {
            end = token + 2;
            return bound;
        }
        var joined = next.Is(TokenShape.Joined);
        if (joined && NumberReader.IsHyphen(reading, token, last) && token + 1 < last)
            (token, word) = (token + 1, reading.Tokens[token + 1].Word);
        var isPlus =
            reading.Chars(token) is "+" or "plus"
            && joined
            && !(token + 1 < last && reading.Tokens[token + 1].Is(TokenShape.Joined | TokenShape.Digits));
        if (!isPlus)
            return Bound.Exact;
        end = token + 1;
        return _after[word];
    }

    private static bool Matches(Reading reading, int at, int[] words)
    {
        for (var i = 0; i < words.Length; i++)
            if (reading.Tokens[at + i].Word != words[i])
                return false;
        return true;
    }

    private void Add(Vocabulary vocabulary, string phrases, Bound bound)
    {
        foreach (var phrase in phrases.Split('|'))
        {
            var words = phrase.Split(' ');
            var numbers = new int[words.Length];
            for (var i = 0; i < words.Length; i++)
                numbers[i] = vocabulary.Add(words[i]);
            ref var at = ref _byLast.At(words[^1]);
            at.List ??= [];
            var place = 0;
            while (place < at.List.Count && at.List[place].Words.Length >= numbers.Length)
                place++;
            at.List.Insert(place, (numbers, bound));
        }
    }
}
