namespace Entente.Language;

/// <summary>Inflects English verbs: the irregular ones from a table, the others by the rules of spelling.</summary>
public static class VerbInflections
{
    // Base, past, participle; the other two forms are regular unless they stand behind.
    private static readonly Dictionary<string, string[]> Irregular = new[]
    {
        "arise arose arisen",
        "awake awoke awoken",
        "be was been being is",
        "bear bore borne",
        "beat beat beaten",
        "become became become",
        "begin began begun",
        "bend bent bent",
        "bet bet bet",
        "bid bid bid",
        "bind bound bound",
        "bleed bled bled",
        "blow blew blown",
        "break broke broken",
        "breed bred bred",
        "bring brought brought",
        "broadcast broadcast broadcast",
        "build built built",
        "burst burst burst",
        "buy bought bought",
        "cast cast cast",
        "catch caught caught",
        "choose chose chosen",
        "cling clung clung",
        "come came come",
        "cost cost cost",
        "cut cut cut",
        "deal dealt dealt",
        "dig dug dug",
        "do did done doing does",
        "draw drew drawn",
        "drink drank drunk",
        "drive drove driven",
        "eat ate eaten",
        "fall fell fallen",
        "feed fed fed",
        "feel felt felt",
        "fight fought fought",
        "find found found",
        "flee fled fled",
        "fly flew flown",
        "forbid forbade forbidden",
        "forecast forecast forecast",
        "foresee foresaw foreseen",
        "forget forgot forgotten",
        "forgive forgave forgiven",
        "forgo forwent forgone",
        "freeze froze frozen",
        "get got got",
        "give gave given",
        "go went gone going goes",
        "grind ground ground",
        "grow grew grown",
        "hang hung hung",
        "have had had having has",
        "hear heard heard",
        "hide hid hidden",
        "hit hit hit",
        "hold held held",
        "hurt hurt hurt",
        "keep kept kept",
        "know knew known",
        "lay laid laid",
        "lead led led",
        "leave left left",
        "lend lent lent",
        "let let let",
        "lie lay lain lying",
        "lose lost lost",
        "make made made",
        "mean meant meant",
        "meet met met",
        "mislead misled misled",
        "overcome overcame overcome",
        "oversee oversaw overseen",
        "overtake overtook overtaken",
        "overthrow overthrew overthrown",
        "pay paid paid",
        "prove proved proven",
        "put put put",
        "quit quit quit",
        "read read read",
        "rebuild rebuilt rebuilt",
        "repay repaid repaid",
        "rethink rethought rethought",
        "ride rode ridden",
        "ring rang rung",
        "rise rose risen",
        "run ran run",
        "say said said",
        "see saw seen",
        "seek sought sought",
        "sell sold sold",
        "send sent sent",
        "set set set",
        "shake shook shaken",
        "shed shed shed",
        "shine shone shone",
        "shoot shot shot",
        "show showed shown",
        "shrink shrank shrunk",
        "shut shut shut",
        "sing sang sung",
        "sink sank sunk",
        "sit sat sat",
        "sleep slept slept",
        "speak spoke spoken",
        "spend spent spent",
        "split split split",
        "spread spread spread",
        "spring sprang sprung",
        "stand stood stood",
        "steal stole stolen",
        "stick stuck stuck",
        "strike struck struck",
        "strive strove striven",
        "swear swore sworn",
        "sweep swept swept",
        "swim swam swum",
        "take took taken",
        "teach taught taught",
        "tear tore torn",
        "tell told told",
        "think thought thought",
        "throw threw thrown",
        "undergo underwent undergone",
        "understand understood understood",
        "undertake undertook undertaken",
        "undo undid undone undoing undoes",
        "uphold upheld upheld",
        "wake woke woken",
        "wear wore worn",
        "win won won",
        "wind wound wound",
        "withdraw withdrew withdrawn",
        "withhold withheld withheld",
        "withstand withstood withstood",
        "write wrote written",
        "rewrite rewrote rewritten",
        "outgrow outgrew outgrown",
        "upset upset upset",
        "offset offset offset",
        "die died died dying",
        "tie tied tied tying",
    }
        .Select(line => line.Split(' '))
        .ToDictionary(forms => forms[0], StringComparer.Ordinal);

    // Verbs of several syllables that are stressed on the last: they double its consonant.
    private static readonly HashSet<string> Doubling = new(StringComparer.Ordinal)
    {
        "abet",
        "abhor",
        "acquit",
        "admit",
        "allot",
        "annul",
        "commit",
        "compel",
        "concur",
        "confer",
        "control",
        "defer",
        "deter",
        "dispel",
        "emit",
        "enrol",
        "equip",
        "excel",
        "expel",
        "forget",
        "impel",
        "incur",
        "infer",
        "occur",
        "omit",
        "patrol",
        "permit",
        "prefer",
        "propel",
        "rebut",
        "recur",
        "refer",
        "regret",
        "remit",
        "repel",
        "resubmit",
        "submit",
        "transfer",
        "transmit",
        "upset",
        "wiretap",
        "program",
    };

    // British spelling doubles the l of these, American spelling does not.
    private static readonly HashSet<string> EitherSpelling = new(StringComparer.Ordinal)
    {
        "cancel",
        "channel",
        "counsel",
        "fuel",
        "label",
        "level",
        "marshal",
        "model",
        "quarrel",
        "rival",
        "signal",
        "total",
        "travel",
    };

    /// <summary>The forms of a verb in the other English spelling ("travelled" beside "traveled"), or null.</summary>
    public static VerbForms? OtherSpelling(string verb) =>
        EitherSpelling.Contains(verb) ? new VerbForms(verb, Third(verb), verb + "led", verb + "led", verb + "ling") : null;

    /// <summary>The five forms of a verb.</summary>
    public static VerbForms Of(string verb)
    {
        ArgumentException.ThrowIfNullOrEmpty(verb);
        if (Irregular.TryGetValue(verb, out var forms))
            return new VerbForms(
                verb,
                forms.Length > 4 ? forms[4] : Third(verb),
                forms[1],
                forms[2],
                forms.Length > 3 ? forms[3] : Ing(verb)
            );
        var past = Past(verb);
        return new VerbForms(verb, Third(verb), past, past, Ing(verb));
    }

    private static string Third(string verb) =>
        EndsInConsonantY(verb) ? verb[..^1] + "ies"
        : verb.EndsWith('s') || verb.EndsWith('x') || verb.EndsWith('z') || verb.EndsWith('o') || Ends(verb, "ch") || Ends(verb, "sh")
            ? verb + "es"
        : verb + "s";

    private static string Past(string verb) =>
        verb.EndsWith('e') ? verb + "d"
        : EndsInConsonantY(verb) ? verb[..^1] + "ied"
        : Stem(verb) + "ed";

    private static string Ing(string verb) =>
        verb.EndsWith('e') && !Ends(verb, "ee") && !Ends(verb, "oe") && !Ends(verb, "ye") && verb.Length > 2
            ? verb[..^1] + "ing"
            : Stem(verb) + "ing";

    private static string Stem(string verb) => Doubles(verb) ? verb + verb[^1] : verb;

    private static bool Doubles(string verb)
    {
        if (
            Doubling.Contains(verb)
            || (Irregular.ContainsKey(verb) && IsClosed(verb) && (Vowels(verb) == 1 || verb is "begin" or "forbid" or "forget"))
        )
            return true;
        return Vowels(verb) == 1 && IsClosed(verb);
    }

    // One vowel before one consonant that can double: "plan", not "join", "sign", "show".
    private static bool IsClosed(string verb) =>
        verb.Length > 2
        && !IsVowel(verb[^1])
        && verb[^1] is not ('w' or 'x' or 'y')
        && IsVowel(verb[^2])
        && (!IsVowel(verb[^3]) || Ends(verb, "quit"));

    private static int Vowels(string verb)
    {
        var runs = 0;
        for (var i = 0; i < verb.Length; i++)
            if (IsVowel(verb[i]) && (i == 0 || !IsVowel(verb[i - 1])))
                runs++;
        return runs;
    }

    private static bool EndsInConsonantY(string verb) => verb.Length > 1 && verb[^1] == 'y' && !IsVowel(verb[^2]);

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private static bool Ends(string verb, string end) => verb.EndsWith(end, StringComparison.Ordinal);
}
