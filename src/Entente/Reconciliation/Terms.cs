using Entente.Facts;
using Entente.Facts.Kinds;
using Entente.Time;

namespace Entente.Reconciliation;

/// <summary>When an agreement begins and ends, from all that the facts of its topic say.</summary>
/// <param name="Start">When it entered or enters into force; where that is not said, when it was signed; or null.</param>
/// <param name="End">When it ends, or null where nothing says that it does.</param>
/// <param name="StartsOn">The fact that says the start, or null.</param>
/// <param name="EndsOn">The fact that says the end, or null.</param>
/// <param name="RestsOn">What the end was worked out from; null where a document says it.</param>
public sealed record Terms(Edtf? Start, Edtf? End, Fact? StartsOn, Fact? EndsOn, string? RestsOn)
{
    /// <summary>The terms that facts about one agreement give together; what was stated last counts.</summary>
    /// <param name="facts">Facts about the agreement, in the order in which they were stated.</param>
    public static Terms Of(IReadOnlyList<Fact> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var inForce = Last(facts, a => a.InForce);
        var signed = Last(facts, a => a.Signed);
        var start = inForce.Fact is null ? signed : inForce;
        for (var i = facts.Count - 1; i >= 0; i--)
        {
            var agreement = (Agreement)facts[i].Body;
            if (agreement.Expires is { } expires)
                return new Terms(start.Time, expires, start.Fact, facts[i], null);
            if (
                IsoDuration.TryParse(agreement.Term, out var term)
                && (agreement.InForce ?? agreement.Signed ?? start.Time) is { Start: not null } from
            )
                return new Terms(start.Time, EndOf(from, term), start.Fact, facts[i], RestsOnTerm(agreement, from, term));
        }
        return new Terms(start.Time, null, start.Fact, null, null);
    }

    /// <summary>The end of one fact about an agreement alone.</summary>
    public static Terms Of(Fact fact) => Of([fact]);

    private static (Edtf? Time, Fact? Fact) Last(IReadOnlyList<Fact> facts, Func<Agreement, Edtf?> field)
    {
        for (var i = facts.Count - 1; i >= 0; i--)
            if (field((Agreement)facts[i].Body) is { } time)
                return (time, facts[i]);
        return (null, null);
    }

    private static Edtf? EndOf(Edtf from, IsoDuration term) => from.Start is { Year: < 9000 } ? Edtf.On(from.Start.Value).Plus(term) : null;

    private static string RestsOnTerm(Agreement agreement, Edtf from, IsoDuration term) =>
        $"{TimeWording.Duration(term.ToString())} from {(agreement.InForce is null ? "signature" : "entry into force")}, {TimeWording.Of(from)}";
}
