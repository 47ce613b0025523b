using Entente.Documents;

namespace Entente.Language;

/// <summary>
/// Finds where sentences end inside a passage: at a full stop, question or exclamation mark with what closes it,
/// unless the stop belongs to an abbreviation or initial, or the sentence goes on in lower case.
/// </summary>
public sealed class Sentences
{
    private static readonly string[] Openers =
    [
        "the",
        "a",
        "an",
        "in",
        "on",
        "at",
        "it",
        "he",
        "she",
        "they",
        "we",
        "you",
        "i",
        "this",
        "that",
        "these",
        "those",
        "both",
        "after",
        "before",
        "during",
        "when",
        "while",
        "as",
        "for",
        "from",
        "by",
        "with",
        "since",
        "however",
        "although",
        "though",
        "his",
        "her",
        "its",
        "their",
        "our",
        "there",
        "if",
        "no",
        "not",
        "all",
        "each",
        "some",
        "many",
        "most",
        "such",
        "to",
        "under",
        "upon",
        "following",
        "until",
        "because",
        "despite",
        "through",
        "over",
        "also",
        "and",
        "but",
        "or",
        "what",
        "who",
        "where",
        "how",
        "one",
        "two",
        "three",
        "more",
        "then",
        "today",
    ];

    // Treaties have sentences of a thousand words; what is ten times as long is a list without stops, or made to take for ever.
    private const int MostTokens = 4_000;

    private readonly bool[] _opens;
    private readonly bool[] _isTitle;

    /// <summary>Takes the vocabulary that the tokens were looked up in.</summary>
    public Sentences(Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        foreach (var word in Openers)
            vocabulary.Add(word);
        foreach (var word in Abbreviations.Titles)
            vocabulary.Add(word);
        _opens = new bool[vocabulary.Count];
        _isTitle = new bool[vocabulary.Count];
        foreach (var word in Openers)
            _opens[vocabulary.Find(word)] = true;
        foreach (var word in Abbreviations.Titles)
            _isTitle[vocabulary.Find(word)] = true;
    }

    /// <summary>Appends the sentences of the tokens from <paramref name="first"/> on, which are those of one passage.</summary>
    public void Read(string text, TokenList tokens, int first, int passage, List<Sentence> sentences)
    {
        var start = first;
        for (var i = first; i < tokens.Count; i++)
        {
            if (!MayEnd(text, tokens[i]))
                continue;
            var after = i + 1;
            while (after < tokens.Count && Closes(text, tokens[after], tokens[after - 1]))
                after++;
            if (after >= tokens.Count)
                break;
            if (!Ends(text, tokens, i, after))
                continue;
            Add(text, tokens, start, after, passage, sentences);
            start = after;
            i = after - 1;
        }
        if (start < tokens.Count)
            Add(text, tokens, start, tokens.Count, passage, sentences);
    }

    private static bool MayEnd(string text, in Token token) =>
        token.Is(TokenShape.Abbreviation) || (token.Is(TokenShape.Punctuation) && text[token.Start] is '.' or '!' or '?' or '。');

    private bool Ends(string text, TokenList tokens, int stop, int next)
    {
        ref var token = ref tokens[stop];
        ref var follower = ref tokens[next];
        var capital = follower.Is(TokenShape.Capitalised);
        if (token.Is(TokenShape.Abbreviation))
        {
            // "U.S. The", "Jr. He": only a word that opens sentences ends one after an abbreviation; "J. Blinken" never.
            var isInitial = token.Length == 2;
            var isTitle = token.Word < _isTitle.Length && _isTitle[token.Word];
            return capital
                && !isInitial
                && !isTitle
                && !follower.Is(TokenShape.Joined)
                && follower.Word < _opens.Length
                && _opens[follower.Word];
        }
        if (text[token.Start] == '。')
            return true;
        if (follower.Is(TokenShape.Joined))
            return next == stop + 1 && capital && stop > 0 && EndsInLetters(text, tokens[stop - 1]) && follower.Length > 1;
        return capital
            || follower.Is(TokenShape.Digits)
            || IsOpening(text[follower.Start])
            || !char.IsLower(text[follower.Start]) && !follower.Is(TokenShape.Punctuation);
    }

    private static bool EndsInLetters(string text, in Token token) => token.Length > 1 && char.IsLower(text[token.End - 1]);

    private static bool IsOpening(char c) => c is '“' or '"' or '‘' or '(' or '[' or '«' or '•' or '$' or '€' or '£' or '¥';

    private static bool Closes(string text, in Token token, in Token before) =>
        token.Is(TokenShape.Joined)
        && token.Is(TokenShape.Punctuation)
        && (
            text[token.Start] is '”' or '’' or ')' or ']' or '»' or '.' or '!' or '?'
            || (text[token.Start] is '"' or '\'' && token.Start == before.End)
        );

    private static void Add(string text, TokenList tokens, int first, int end, int passage, List<Sentence> sentences)
    {
        for (; end - first > MostTokens; first += MostTokens)
            AddOne(text, tokens, first, first + MostTokens, passage, sentences);
        AddOne(text, tokens, first, end, passage, sentences);
    }

    private static void AddOne(string text, TokenList tokens, int first, int end, int passage, List<Sentence> sentences)
    {
        tokens[first] = tokens[first] with { Shape = tokens[first].Shape | TokenShape.StartsSentence };
        sentences.Add(new Sentence(first, end, new CharRange(tokens[first].Start, tokens[end - 1].End), passage));
    }
}
