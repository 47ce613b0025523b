namespace Entente.Facts.Kinds;

/// <summary>The nouns of verbs whose measure is better told by a noun: "invested in" is an investment in.</summary>
internal static class VerbNouns
{
    // Verb, noun, preposition of what it is done to.
    private static readonly Dictionary<string, (string Noun, string Of)> Table = Read(
        """
        invest investment in
        contribute contributions to
        donate donations of
        export exports of
        import imports of
        collaborate collaboration with
        cooperate cooperation on
        work work on
        partner partnership with
        trade trade in
        spend spending on
        commit commitment of
        reduce reduction of
        decrease decrease in
        lower lowering of
        cut cut in
        shrink decrease in
        decline decline in
        fall fall in
        drop drop in
        increase increase in
        grow growth of
        rise rise in
        raise rise in
        expand expansion of
        improve improvement of
        boost increase in
        double increase in
        exceed exceeding of
        lend lending to
        produce production of
        reside residence in
        """
    );

    private static readonly WordSet Changes = new(
        "reduce decrease lower cut shrink decline fall drop increase grow rise raise expand improve boost double slash climb jump surge soar"
    );

    // The number behind them is what the subject comes to.
    private static readonly WordSet Equating = new(
        "be total amount exceed reach number equal average stand surpass remain come approach cost become be-worth measure weigh top value worth hit"
    );

    private static readonly WordSet Holding = new("have maintain boast enjoy possess own operate");
    private static readonly WordSet Containing = new("include contain feature comprise involve cover encompass");

    /// <summary>The noun of a verb with its preposition, or null.</summary>
    public static (string Noun, string Of)? Of(string lemma) => Table.TryGetValue(lemma, out var noun) ? noun : null;

    /// <summary>Whether the verb tells a change, so that a share is one of what changes.</summary>
    public static bool IsChange(string lemma) => Changes.Contains(lemma);

    /// <summary>Whether the verb equates its subject with the number.</summary>
    public static bool IsEquation(string lemma) => Equating.Contains(lemma);

    /// <summary>Whether the subject has what is counted.</summary>
    public static bool IsHolding(string lemma) => Holding.Contains(lemma);

    /// <summary>Whether what is counted is in the subject.</summary>
    public static bool IsContaining(string lemma) => Containing.Contains(lemma);

    private static Dictionary<string, (string Noun, string Of)> Read(string table)
    {
        var nouns = new Dictionary<string, (string Noun, string Of)>(StringComparer.Ordinal);
        foreach (var line in table.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var words = line.Split(' ');
            nouns.Add(words[0], (words[1], words[2]));
        }
        return nouns;
    }
}
