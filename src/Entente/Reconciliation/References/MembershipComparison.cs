using Entente.Facts;
using Entente.Facts.Kinds;
using Entente.Time;

namespace Entente.Reconciliation.References;

/// <summary>Parts in organisations.</summary>
internal static class MembershipComparison
{
    public static FactCheck Check(Fact fact, Membership membership, IReadOnlyList<ReferenceFile> files)
    {
        // Who chairs is no matter of a list of members.
        if (membership.Role == "chair")
            return FactCheck.Without(LeftOut.OtherKind);
        var own = files.Where(f => f.Country == membership.Member).ToList();
        if (own.Count == 0)
            return FactCheck.Without(LeftOut.OtherParty);
        var key = OrganisationKey.Of(membership.Acronym, membership.Organisation);
        return new FactCheck([.. own.Select(f => Check(fact, membership, key, f))], null);
    }

    private static CheckResult Check(Fact fact, Membership membership, string key, ReferenceFile file)
    {
        var entries = file.Entries.OfType<PartEntry>().Where(e => e.Member == membership.Member && e.Organisation == key).ToList();
        var what = $"role in {membership.Acronym ?? membership.Organisation}";
        var found = new CheckResult(fact, what, membership.Role, CheckVerdict.NotInReference, file.Source, null, null);
        if (entries.Count == 0)
            return found;
        var entry = entries.Find(e => e.Role == RoleOf(membership.Role)) ?? entries[0];
        found = found with { Entry = entry, ReferenceSays = entry.Role };
        if (entry.Role == RoleOf(membership.Role))
            return found with
            {
                Verdict = CheckVerdict.Confirmed,
                Note = membership.Role == "founder" ? "the reference tells of members, not of founders" : null,
            };
        var why = WhyNotComparable(fact, membership.Role, entry.Role);
        return why is null ? found with { Verdict = CheckVerdict.Differs } : found with { Note = why };
    }

    // Founders are members.
    private static string RoleOf(string role) => role == "founder" ? "member" : role;

    private static string? WhyNotComparable(Fact fact, string role, string there)
    {
        if (role == "partner" && there == "member")
            return "a member may be called a partner";
        if (role is "partner" or "observer" or "candidate" && there == "associate")
            return "who is associated may be called so";
        // "In 1998 it was an observer" is no claim about the day of the reference.
        if (fact.When is { } when && !IsOpen(when))
            return "the document says it of an earlier time";
        return null;
    }

    private static bool IsOpen(Edtf when) => when is { IsInterval: true, End: null };
}
