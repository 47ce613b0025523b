namespace Entente.Patterns;

/// <summary>All messages of the rule language: what is wrong, and what to do.</summary>
public static class RuleMessages
{
#pragma warning disable CS1591 // The messages say themselves what they are for.
    public static string UnknownLine(string word) =>
        $"A line cannot begin with \"{word}\": begin it with set, verb, rule, match, clause, gives, yes or no, or with # for a comment.";

    public static string OutsideRule(string word) => $"\"{word}\" belongs to a rule: write a line \"rule NAME\" above it.";

    public static string NameMissing(string what) => $"The {what} has no name: write \"{what} NAME\".";

    public static string BadName(string name) => $"\"{name}\" is no name: use lower-case letters, digits and hyphens.";

    public static string DuplicateRule(string name, string file, int line) =>
        $"There is a rule \"{name}\" already, in {file} line {line}: give this one another name.";

    public static string DuplicateSet(string name, string file, int line) =>
        $"There is a set \"{name}\" already, in {file} line {line}: give this one another name.";

    public static string DuplicateVerb(string name) =>
        $"The verb \"{name}\" has other forms elsewhere: write the same forms, or declare it once.";

    public static string EqualsMissing(string name) => $"The set \"{name}\" has no members: write \"set {name} = one | another\".";

    public static string VerbForms =>
        "A verb has five forms: base, third person, past, participle and -ing (\"verb take = take takes took taken taking\"), or none where they are regular.";

    public static string VerbInWords =>
        "A verb is one word: declare the verb alone (\"verb enter\") and write the rest into the clause (\"clause enter into (force)\").";

    public static string UnknownSet(string name) =>
        $"There is no set or verb \"{name}\" in this file or in shared.rules: declare it with \"set {name} = …\".";

    public static string SetInItself(string path) => $"The set contains itself ({path}): take the circle out.";

    public static string NotInSet(string what) => $"A set holds words only: take the {what} out, or write it into the rule's match line.";

    public static string UnknownSlot(string type) => $"There is no slot type \"{type}\": use one of {string.Join(", ", SlotTypes.Names)}.";

    public static string SlotForm => "A slot is written {type} or {type name}.";

    public static string NotClosed(char open, char close) => $"The \"{open}\" is not closed: write the \"{close}\" that belongs to it.";

    public static string QuoteNotClosed => "The quotation mark is not closed: quote signs as in \",\" or \"(\".";

    public static string Unexpected(string sign) =>
        $"\"{sign}\" has no meaning here: quote it (\"\\\"{sign}\\\"\" without the slashes) to mean the sign itself.";

    public static string EmptyPattern => "There is nothing to match here: write words, sets or slots.";

    public static string EmptyBranch => "One side of the \"|\" is empty: write words there, or use [ ] for what may be missing.";

    public static string PlusWithoutSlot => "\"+\" (a list) stands behind a slot: {party}+.";

    public static string NoAnchor => "The pattern has no word and no named slot that it always needs: add one that stands outside of [ ].";

    public static string GapAtEdge => "A gap stands between two things: take it away from the pattern's edge.";

    public static string NoMatch(string rule) => $"The rule \"{rule}\" has no match or clause line: say what it fits.";

    public static string NoGives(string rule) => $"The rule \"{rule}\" has no gives line: say which kinds of fact it gives.";

    public static string NoYes(string rule) => $"The rule \"{rule}\" has no example that it fits: add a \"yes\" line.";

    public static string NoNo(string rule) => $"The rule \"{rule}\" has no example that it must not fit: add a \"no\" line.";

    public static string EmptyExample => "The example is empty: write a sentence.";

    public static string GivesForm =>
        "A gives line lists kinds of fact, each with at most one word behind it: \"gives event sign, agreement signed\".";

    public static string ClauseVerb => "A clause line begins with its verb: \"clause <sign> …\" or \"clause sign|conclude …\".";

    public static string UnknownVerb(string verb) => $"The verb \"{verb}\" is not known: declare it with a line \"verb {verb}\".";

    public static string VerbSetMember(string name) =>
        $"The set \"{name}\" stands for a verb, so each of its members must be one word, a verb's base form.";

    public static string ClausePatternMissing(string role) =>
        $"After \"{role}\" a pattern is missing: write a slot, a set, *, one word, or several words in parentheses.";

    public static string ClauseCondition(string condition, string choices) => $"After \"{condition}\" stands {choices}.";

    public static string ClauseRole =>
        "Here stands subject, object, when, where, then, form, voice, modality, negative, infinitive, governed, or a preposition.";
#pragma warning restore CS1591
}
