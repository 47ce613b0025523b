using Entente.Clauses;
using Entente.Mentions;
using Entente.Patterns;

namespace Entente.Facts.Kinds;

/// <summary>
/// Consultations that bear no name: "the United States consults with Japan and the Republic of Korea on …", told as what is
/// usual between three parties or more. Where the sentence names the dialogue in which it is done, that name is the fact.
/// </summary>
internal static class StandingConsultations
{
    private const int FewestParties = 3;

    private static readonly HashSet<string> InsideOf = new(StringComparer.OrdinalIgnoreCase) { "under", "through", "via", "within" };

    /// <summary>Adds the mechanism that a clause tells of.</summary>
    public static void Add(FactContext context, RuleMatch match, FactSink sink)
    {
        if (match.Clause is not { Form: VerbForm.Finite, IsPast: false, IsNegative: false, Modality: Modality.Stated } clause)
            return;
        if (IsInsideOfOne(context, clause))
            return;
        var parties = new List<string>();
        var names = new List<string>();
        foreach (var slot in match.Slots)
        {
            if (
                slot.Name is not ("member" or "partner")
                || slot.Mention is not NameMention { Kind: NameKind.Country, IsAdjective: false } country
            )
                continue;
            if (parties.Contains(country.Id))
                continue;
            PartyReader.AddName(country, parties);
            names.Add(Wording.WithoutArticle(context.Words(country.First, country.End)));
        }
        if (parties.Count < FewestParties)
            return;
        var what = NounOf(context, clause);
        var body = new Mechanism($"{string.Join('-', names)} {what}{Topic(context, clause)}", "dialogue", null);
        sink.Add(context, context.EvidenceOf(match.Sentence), body, null, parties, $"{body.Title} ({string.Join(", ", parties)})", match);
    }

    /// <summary>Adds what is named by its parties alone: "the Japan-U.S.-ROK trilateral partnership".</summary>
    public static void AddOfParties(FactContext context, RuleMatch match, FactSink sink)
    {
        var first = match.First;
        var parties = new List<string>();
        while (first > 0 && context.Mentions.At(first - 1) is NameMention { Kind: NameKind.Country } country)
        {
            if (!parties.Contains(country.Id))
                parties.Insert(0, country.Id);
            first = country.First;
            if (first > 0 && context.Reading.Chars(first - 1) is "-" or "‑" or "–")
                first--;
        }
        if (parties.Count < FewestParties || first < context.Reading.Sentences[match.Sentence].FirstToken)
            return;
        var kind = context.Reading.Chars(match.End - 1) is "partnership" ? "partnership" : "dialogue";
        var body = new Mechanism(context.Words(first, match.End), kind, null);
        sink.Add(context, context.EvidenceOf(match.Sentence), body, null, parties, $"{body.Title} ({string.Join(", ", parties)})", match);
    }

    private static string NounOf(FactContext context, Clause clause) =>
        context.Reading.Chars(clause.Verb).StartsWith("coord", StringComparison.OrdinalIgnoreCase) ? "coordination" : "consultations";

    private static bool IsInsideOfOne(FactContext context, Clause clause)
    {
        foreach (var adjunct in clause.Adjuncts)
            if (InsideOf.Contains(context.Reading.Chars(adjunct.First).ToString()))
                return true;
        return false;
    }

    private static string Topic(FactContext context, Clause clause)
    {
        foreach (var adjunct in clause.Adjuncts)
            if (context.Reading.Chars(adjunct.First) is "on")
                return " " + context.Words(adjunct.First, adjunct.End);
        return "";
    }
}
