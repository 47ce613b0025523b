using Entente.Mentions;
using Entente.Patterns;

namespace Entente.Facts.Kinds;

/// <summary>Mechanisms that have no name but those of their parties: "the Japan-U.S.-ROK trilateral partnership".</summary>
internal static class MechanismsOfParties
{
    private const int FewestParties = 3;

    /// <summary>Adds the mechanism whose parties stand before the words that the rule took.</summary>
    public static void Add(FactContext context, RuleMatch match, FactSink sink)
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
}
