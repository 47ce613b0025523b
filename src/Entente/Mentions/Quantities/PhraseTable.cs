using Entente.Language;

namespace Entente.Mentions.Quantities;

/// <summary>Short phrases (units, signs of money) that stand before or after a number, each with what it stands for.</summary>
/// <param name="vocabulary">The vocabulary that the words are added to.</param>
/// <param name="backwards">Whether the phrases stand before the number, so that they are found by their last word.</param>
internal sealed class PhraseTable(Vocabulary vocabulary, bool backwards)
{
    private const int LongestExactWord = 3;

    private readonly WordTable<Entry> _byWord = new(vocabulary);

    private struct Entry
    {
        public List<Phrase>? Phrases;
    }

    private sealed record Phrase(int[] Words, string[] Forms, string Meaning);

    /// <summary>Adds a phrase; short words in it ("MW", "km") are then found only in the case in which they are given.</summary>
    public void Add(string phrase, string meaning)
    {
        var forms = Split(phrase).ToArray();
        ref var entry = ref _byWord.At(backwards ? forms[^1] : forms[0]);
        entry.Phrases ??= [];
        var place = 0;
        while (place < entry.Phrases.Count && entry.Phrases[place].Words.Length >= forms.Length)
            place++;
        entry.Phrases.Insert(place, new Phrase(Array.ConvertAll(forms, vocabulary.Add), forms, meaning));
    }

    /// <summary>The longest phrase that begins at a token (or, backwards, ends before it); <paramref name="border"/> is its other end.</summary>
    public string? Match(Reading reading, int token, int limit, out int border)
    {
        border = token;
        if (backwards ? token <= limit : token >= limit)
            return null;
        var phrases = _byWord[reading.Tokens[backwards ? token - 1 : token].Word].Phrases;
        if (phrases is null)
            return null;
        foreach (var phrase in phrases)
        {
            var first = backwards ? token - phrase.Words.Length : token;
            if (backwards ? first < limit : first + phrase.Words.Length > limit)
                continue;
            if (!Matches(reading, first, phrase))
                continue;
            border = backwards ? first : first + phrase.Words.Length;
            return phrase.Meaning;
        }
        return null;
    }

    /// <summary>What a single word stands for, where it is written onto a number ("km" in "500km").</summary>
    public string? MatchWord(ReadOnlySpan<char> word)
    {
        var phrases = _byWord[vocabulary.Find(word)].Phrases;
        if (phrases is not null)
            foreach (var phrase in phrases)
                if (phrase.Forms.Length == 1 && (word.Length > LongestExactWord || word.SequenceEqual(phrase.Forms[0])))
                    return phrase.Meaning;
        return null;
    }

    private bool Matches(Reading reading, int first, Phrase phrase)
    {
        for (var i = 0; i < phrase.Words.Length; i++)
        {
            ref var token = ref reading.Tokens[first + i];
            if (token.Word != phrase.Words[i])
                return false;
            var form = phrase.Forms[i];
            if (form.Length <= LongestExactWord && !reading.Chars(first + i).StartsWith(form, StringComparison.Ordinal))
                return false;
            // The sign of "A$" is written onto its letters.
            if (i > 0 && backwards && !token.Is(TokenShape.Joined))
                return false;
        }
        return true;
    }

    // As the tokenizer parts them: runs of letters and digits, and signs one by one; "U.S." stays whole.
    private static IEnumerable<string> Split(string phrase)
    {
        foreach (var part in phrase.Split(' '))
        {
            var i = 0;
            while (i < part.Length)
            {
                var start = i++;
                if (part.AsSpan(start).StartsWith("U.S.", StringComparison.Ordinal))
                    i = start + 4;
                else if (char.IsLetterOrDigit(part[start]) && part[start] != '²' && part[start] != '³')
                    while (i < part.Length && char.IsLetterOrDigit(part[i]) && part[i] != '²' && part[i] != '³')
                        i++;
                yield return part[start..i];
            }
        }
    }
}
