using Entente.Mentions;

namespace Entente.Facts.Kinds;

/// <summary>An agreement that a run of words means.</summary>
/// <param name="Title">Its name.</param>
/// <param name="First">Index of the first token of the words that describe it here.</param>
/// <param name="End">Index after the last of them.</param>
internal readonly record struct AgreementName(string Title, int First, int End);

/// <summary>
/// Tells which agreements words mean: those named, those described ("a five-year package of support"), and for "it", "the treaty",
/// "both agreements" those named before. What names none means none.
/// </summary>
internal static class AgreementNames
{
    // How far back a name is looked for, in tokens.
    private const int Reach = 300;

    private static readonly WordSet Heads = new(
        "treaty treaties convention conventions protocol protocols covenant charter guidelines memorandum memoranda arrangement arrangements framework notes roadmap "
            + "statement declaration communique communiqué agreement agreements accord accords pact pacts compact package armistice"
    );
    private static readonly WordSet Treaties = new("treaty treaties convention conventions protocol protocols covenant charter");
    private static readonly WordSet Statements = new("statement declaration communique communiqué");

    // What is signed but is no agreement of its own.
    private static readonly WordSet Parts = new(
        "amendment amendments extension renewal instrument ratification ratifications letter letters book bill law order contract no"
    );

    // What may stand before the noun and is no part of a name.
    private static readonly WordSet Describing = new(
        "a an the this that these those its their our new first second final latest current existing previous present original former latter same said joint historic landmark "
            + "extended amended revised renewed old bilateral trilateral multilateral formal such both two three all major separate and , interim similar aforementioned initial proposed"
    );
    private static readonly WordSet Numbers = new("two three four five six seven eight nine ten several many some various numerous");
    private static readonly WordSet Pronouns = new("it its they them both which this these");

    /// <summary>The agreements that a run of tokens means; empty where it names none.</summary>
    public static List<AgreementName> In(FactContext context, int sentence, int first, int end)
    {
        var found = new List<AgreementName>();
        if (first >= end)
            return found;
        if (Named(context, first, end) is { } named)
        {
            found.Add(new AgreementName(Title(context, named), first, end));
            return found;
        }
        if (end - first == 1 && Phrases.Is(context, first, Pronouns))
        {
            if (context.Reading.Chars(first) is "they" or "They" or "both" or "Both" or "them" or "these" or "These")
                AddBefore(context, first, 2, "", found);
            else if (context.AgreementBefore(sentence, first) is { } meant)
                found.Add(new AgreementName(Title(context, meant), first, end));
            else
                AddBefore(context, first, 1, "", found);
            return found;
        }
        var start = Start(context, first, end);
        var isIndefinite = context.Reading.Chars(first) is "a" or "an" or "A" or "An" or "no" or "No" or "any";
        if (
            start >= end
            || Phrases.Is(context, start, Parts)
            || Phrases.Is(context, first, Parts)
            || Phrases.Is(context, first, Numbers) && !Phrases.Is(context, end - 1, Heads)
        )
            return found;
        if (IsBare(context, start, end))
            AddMeant(context, sentence, first, start, end, isIndefinite, found);
        else if (HeadOf(context, start, end) is var head && head >= 0 && !Phrases.Is(context, first, Numbers))
        {
            var isStatement = Phrases.Is(context, head, Statements);
            if (!isStatement || context.Reading.Tokens[head].Is(Language.TokenShape.Capitalised))
                if (Phrases.Text(context, start, end) is { Length: > 0 } words)
                    found.Add(new AgreementName(words, first, end));
        }
        return found;
    }

    // "the treaty", "both agreements": those named before; "the previous arrangement, a package of support,": what it is said to be.
    private static void AddMeant(
        FactContext context,
        int sentence,
        int first,
        int start,
        int end,
        bool isIndefinite,
        List<AgreementName> found
    )
    {
        var limit = context.Reading.Sentences[sentence].EndToken;
        if (end + 1 < limit && context.Reading.Chars(end) is "," && context.Reading.Chars(end + 1) is "a" or "an")
        {
            var behind = Phrases.End(context, sentence, end + 1);
            var described = Start(context, end + 1, behind);
            if (described < behind && !IsBare(context, described, behind) && HeadOf(context, described, behind) >= 0)
            {
                found.Add(new AgreementName(Phrases.Text(context, described, behind), end + 1, behind));
                return;
            }
        }
        if (isIndefinite)
            return;
        var word = context.Reading.Chars(start);
        var isPlural = word[^1] == 's' && word is not "guidelines" && word is not "notes";
        AddBefore(context, first, isPlural ? 2 : 1, word.ToString(), found);
        if (isPlural && found.Count < 2)
            found.Clear();
    }

    private static void AddBefore(FactContext context, int token, int count, string word, List<AgreementName> found)
    {
        var wantsTreaty = word.Length > 0 && Treaties.Contains(word);
        for (var i = token - 1; i >= 0 && i > token - Reach && found.Count < count; i--)
        {
            if (
                context.Mentions.At(i) is not NameMention { Kind: NameKind.Agreement } name
                || name.End - 1 != i
                || IsBare(context, Start(context, name.First, name.End), name.End)
            )
                continue;
            var title = Title(context, name);
            if ((wantsTreaty && !HasWord(context, name, Treaties)) || found.Exists(f => f.Title == title))
                continue;
            found.Insert(0, new AgreementName(title, token, token));
        }
    }

    private static NameMention? Named(FactContext context, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (
                context.Mentions.At(i) is NameMention { Kind: NameKind.Agreement } agreement
                && !IsBare(context, Start(context, agreement.First, agreement.End), agreement.End)
            )
                return agreement;
        return null;
    }

    private static string Title(FactContext context, NameMention name) => Wording.WithoutArticle(context.Words(name.First, name.End));

    private static int Start(FactContext context, int first, int end)
    {
        var start = first;
        while (start < end - 1)
        {
            if (context.Mentions.At(start) is TimeMention time)
                start = time.End;
            else if (context.Mentions.At(start) is QuantityMention { Form: QuantityForm.Ordinal } ordinal)
                start = ordinal.End;
            else if (Phrases.Is(context, start, Describing))
                start++;
            else
                break;
        }
        return Math.Min(start, end);
    }

    // Nothing but the word for an agreement, whatever is said of it behind.
    private static bool IsBare(FactContext context, int start, int end)
    {
        if (!Phrases.Is(context, start, Heads))
            return false;
        if (end - start == 1)
            return true;
        var next = context.Reading.Chars(start + 1);
        // "memorandum of understanding", "treaty of peace", "package of support" say what it is about.
        return next is not ("of" or "on" or "for" or "concerning" or "regarding" or "to" or "abolishing");
    }

    // The word that says that it is an agreement: the last one before "of" and the like.
    private static int HeadOf(FactContext context, int start, int end)
    {
        for (var i = start; i < end; i++)
            if (Phrases.Is(context, i, Heads))
                return i;
            else if (context.Reading.Chars(i) is "of" or "to" or "for" or "with" or "on" or "in" or "between")
                return -1;
        return -1;
    }

    private static bool HasWord(FactContext context, NameMention name, WordSet words)
    {
        for (var i = name.First; i < name.End; i++)
            if (Phrases.Is(context, i, words))
                return true;
        return false;
    }
}
