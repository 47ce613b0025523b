using Entente.Documents;
using Entente.Language;
using Entente.Mentions;
using Entente.Patterns;
using Entente.Time;

namespace Entente.Tests.Patterns;

/// <summary>
/// A text whose mentions are marked by hand: "{country Japan} joined {organisation the UN} in {when 1956}". The rules are
/// tested with it apart from the recognisers.
/// </summary>
internal sealed class MarkedText
{
    private readonly Vocabulary _vocabulary = new();

    public MarkedText(string rules)
    {
        Book = RuleBook.Load(_vocabulary, [("test.rules", rules)]);
        Matcher = new RuleMatcher(Book);
    }

    public RuleBook Book { get; }

    public RuleMatcher Matcher { get; }

    public Reading Reading { get; } = new();

    public MentionList Mentions { get; } = new();

    public int Word(string word) => _vocabulary.Find(word);

    /// <summary>The matches, each as "rule: slot=words; slot=words".</summary>
    public IReadOnlyList<string> Match(string marked)
    {
        Read(marked);
        var found = new List<RuleMatch>();
        Matcher.Match(Reading, Mentions, [], found);
        return [.. found.Select(Show)];
    }

    public string Show(RuleMatch match) =>
        $"{match.Rule.Name}: {string.Join("; ", match.Slots.Select(s => $"{s.Name}={Reading.Chars(s.First, s.End)}"))}";

    public void Read(string marked)
    {
        var text = "";
        var marks = new List<(string Type, int Start, int End)>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] != '{')
            {
                text += marked[i];
                continue;
            }
            var space = marked.IndexOf(' ', i);
            var end = marked.IndexOf('}', i);
            marks.Add((marked[(i + 1)..space], text.Length, text.Length + end - space - 1));
            text += marked[(space + 1)..end];
            i = end;
        }
        var tokenizer = new Tokenizer(_vocabulary);
        var sentences = new Sentences(_vocabulary);
        var document = PlainText.Read("test", text);
        Reading.Begin(document);
        for (var p = 0; p < document.Passages.Count; p++)
        {
            var first = Reading.Tokens.Count;
            tokenizer.Read(text, document.Passages[p], Reading.Tokens);
            sentences.Read(text, Reading.Tokens, first, p, Reading.Sentences);
        }
        Mentions.Clear(Reading.Tokens.Count);
        foreach (var (type, start, end) in marks)
            Mentions.Add(Make(type, text[start..end], TokenAt(start), TokenAt(end - 1) + 1));
        Mentions.Sort();
    }

    public int TokenAt(int index)
    {
        for (var i = 0; i < Reading.Tokens.Count; i++)
            if (Reading.Tokens[i].End > index)
                return i;
        throw new ArgumentOutOfRangeException(nameof(index));
    }

    private static Mention Make(string type, string words, int first, int end) =>
        type switch
        {
            "when" => new TimeMention
            {
                First = first,
                End = end,
                Kind = TimeKind.Date,
                Value = Edtf.On(2000),
            },
            "duration" => new TimeMention
            {
                First = first,
                End = end,
                Kind = TimeKind.Duration,
                Duration = "P1Y",
            },
            "ordinal" => new QuantityMention
            {
                First = first,
                End = end,
                Form = QuantityForm.Ordinal,
                Value = 2,
                Unit = "count",
            },
            "number" => new QuantityMention
            {
                First = first,
                End = end,
                Form = QuantityForm.Number,
                Value = 2,
                Unit = "count",
            },
            "adjective" => new NameMention
            {
                First = first,
                End = end,
                Kind = NameKind.Country,
                Id = words,
                IsAdjective = true,
            },
            _ => new NameMention
            {
                First = first,
                End = end,
                Kind = Enum.Parse<NameKind>(type, ignoreCase: true),
                Id = words,
            },
        };
}
