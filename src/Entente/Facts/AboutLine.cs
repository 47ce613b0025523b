using Entente.Facts.Kinds;
using Entente.Time;

namespace Entente.Facts;

/// <summary>The readable line that follows from the fields of a fact, for facts that no rule found.</summary>
public static class AboutLine
{
    /// <summary>The line of a fact with these fields; null where the kind has none of its own.</summary>
    /// <param name="body">The fact's own fields.</param>
    /// <param name="when">When it holds or happened.</param>
    /// <param name="parties">Whom it is about.</param>
    /// <param name="stated">The date of its document: what lies behind it is told as planned.</param>
    public static string? Of(FactBody body, Edtf? when, IReadOnlyList<string> parties, Edtf? stated = null) =>
        body switch
        {
            Figure figure => FigureFacts.Line(figure),
            Rank rank => RankFacts.Line(rank),
            Event happened => when is null ? null : EventWording.Line(happened, when, stated),
            Agreement agreement => AgreementFacts.Line(agreement),
            Membership membership => MembershipFacts.Line(membership),
            Mechanism m => $"{m.Title} ({Wording.Parties(parties)}){(m.Since is null ? "" : $", since {TimeWording.Of(m.Since)}")}",
            Presence { Of: { } of } p => Wording.Sentence($"{p.What} of {Wording.Party(of)} in {Wording.Party(p.Host)}"),
            Office office => OfficeFacts.Line(office, when),
            Position position => PositionFacts.Line(position),
            Contact c => c.Office + (c.Address is null ? "" : ": " + c.Address) + (c.Telephone is null ? "" : $", tel. {c.Telephone}"),
            Reference reference => $"Further source: {reference.Title}",
            Quotation quotation => QuotationFacts.Line(quotation),
            _ => null,
        };
}
