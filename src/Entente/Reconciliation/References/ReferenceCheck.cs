using Entente.Facts;
using Entente.Facts.Kinds;

namespace Entente.Reconciliation.References;

/// <summary>Holds facts against references.</summary>
/// <remarks>A false difference is worse than one that is missed: where it is not sure that both speak of the same, none is told.</remarks>
/// <param name="files">What the references say.</param>
public sealed class ReferenceCheck(IReadOnlyList<ReferenceFile> files)
{
    /// <summary>Compares a fact with all references that speak of such a thing.</summary>
    public FactCheck Check(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        var check = fact.Body switch
        {
            Contact contact => Of(ReferenceTopic.Missions, f => MissionComparison.Check(fact, contact, f)),
            Membership membership => Of(ReferenceTopic.Memberships, f => MembershipComparison.Check(fact, membership, f)),
            Office office => Of(ReferenceTopic.Holders, f => HolderComparison.Check(fact, office, f)),
            Event { Type: "independence" } happened => Of(ReferenceTopic.Independence, f => ActComparison.Check(fact, happened, f)),
            Event { Type: "recognise" or "establish_relations" or "sever_relations" or "resume_relations" } happened => Of(
                ReferenceTopic.Relations,
                f => ActComparison.Check(fact, happened, f)
            ),
            _ => FactCheck.Without(LeftOut.OtherKind),
        };
        // What speaks against a weak reading may be the reading.
        if (fact.Confidence == Confidence.Check && check.LeftOut is null)
        {
            var confirmed = check.Results.Where(r => r.Verdict == CheckVerdict.Confirmed).ToList();
            return confirmed.Count == 0 ? FactCheck.Without(LeftOut.WeakReading) : new FactCheck(confirmed, null);
        }
        // What one reference does not have and another does is in the reference.
        return check with
        {
            Results =
            [
                .. check.Results.Where(r =>
                    r.Verdict != CheckVerdict.NotInReference
                    || !check.Results.Any(o => o.What == r.What && o.Verdict != CheckVerdict.NotInReference)
                ),
            ],
        };
    }

    private FactCheck Of(ReferenceTopic topic, Func<IReadOnlyList<ReferenceFile>, FactCheck> check)
    {
        var speaking = files.Where(f => f.Topics.Contains(topic)).ToList();
        return speaking.Count == 0 ? FactCheck.Without(LeftOut.OtherKind) : check(speaking);
    }
}
