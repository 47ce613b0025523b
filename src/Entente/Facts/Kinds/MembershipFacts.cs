using Entente.Mentions;
using Entente.Patterns;
using Entente.Time;

namespace Entente.Facts.Kinds;

/// <summary>Parts in organisations: one fact for each member and each organisation.</summary>
public sealed class MembershipFacts : IFactBuilder
{
    private static readonly string[] Bodies =
    [
        "organization",
        "organisation",
        "council",
        "union",
        "forum",
        "community",
        "bank",
        "fund",
        "group",
        "conference",
        "association",
        "agency",
        "league",
        "initiative",
        "coalition",
        "compact",
        "commission",
        "alliance",
        "partnership",
        "commonwealth",
        "convention",
        "network",
        "committee",
        "regime",
        "pact",
        "arrangement",
        "cooperation",
        "court",
        "mechanism",
        "task force",
        "corporation",
    ];

    private readonly HashSet<(int Organisation, string Member)> _told = [];

    /// <inheritdoc/>
    public string Kind => Membership.Name;

    /// <inheritdoc/>
    public void Begin(FactContext context) => _told.Clear();

    /// <inheritdoc/>
    public void Build(FactContext context, RuleMatch match, string value, FactSink sink)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(match);
        ArgumentNullException.ThrowIfNull(sink);
        if (match.Clause is null && !Holders.IsStated(context, match.Sentence, match.First))
            return;
        var members = MembersOf(context, match);
        // "the Quad (Japan)" says where it met, or whose it is.
        if (value == "listed" && members.Count < 3)
            return;
        var when = WhenOf(context, match, value);
        var role = value switch
        {
            "joined" or "listed" => "member",
            "welcomed" => RoleIn(context, match),
            _ => value,
        };
        foreach (var slot in match.All("organisation"))
        {
            if (slot.Mention is not NameMention organisation || !IsBody(context, organisation))
                continue;
            foreach (var member in members)
                if (!IsOrganisation(context, member) && _told.Add((organisation.First, member)))
                    Add(context, sink, match, member, organisation, role, when);
        }
    }

    // "as a government partner of", "as the newest member of"
    private static string RoleIn(FactContext context, RuleMatch match)
    {
        for (var i = match.First; i < match.End; i++)
            if (context.Reading.Chars(i) is "partner" or "observer")
                return context.Reading.Chars(i).ToString();
        return "member";
    }

    private static void Add(
        FactContext context,
        FactSink sink,
        RuleMatch match,
        string member,
        NameMention organisation,
        string role,
        Edtf? when
    )
    {
        var name = Wording.WithoutArticle(context.Words(organisation.First, organisation.End));
        var parenthesis = name.IndexOf(" (", StringComparison.Ordinal);
        if (parenthesis > 0)
            name = name[..parenthesis];
        var acronym = organisation.Kind == NameKind.Organisation ? organisation.Acronym ?? organisation.Id : organisation.Acronym;
        var body = new Membership(member, name, acronym, role);
        sink.Add(context, context.EvidenceOf(match.Sentence), body, when, [member, acronym ?? name], Line(body), match);
    }

    private static List<string> MembersOf(FactContext context, RuleMatch match)
    {
        var members = new List<string>();
        foreach (var slot in match.All("member"))
            if (slot.Mention is NameMention { Kind: NameKind.Country or NameKind.Organisation } name)
                PartyReader.AddName(name, members);
        if (match["owner"] is { } owner)
            context.Parties.Add(owner.First, owner.End, members);
        if (members.Count > 0)
            return members;
        if (match.Clause is { } clause)
            Holders.AddSubject(context, clause, members);
        else if (match["organisation"] is { } organisation && IsVerbOf(context, match))
            Holders.AddSubject(context, context.ClauseAt(match.Sentence, organisation.First)!, members);
        else
            members = Holders.Of(context, match.Sentence, match.First + (context.Reading.Chars(match.First) is "as" or "As" ? 1 : 0));
        return members;
    }

    private static bool IsOrganisation(FactContext context, string party) => party != "EU" && context.NamesOrganisation(party);

    // "belong to …", "applied to join …": the rule begins with the verb of a clause.
    private static bool IsVerbOf(FactContext context, RuleMatch match) => context.ClausesOf(match.Sentence).Any(c => c.Verb == match.First);

    // A list may hold names that are no organisations: parts of one government, places.
    private static bool IsBody(FactContext context, NameMention name) =>
        name.Kind switch
        {
            NameKind.Organisation => name.First == 0 || context.Reading.Chars(name.First - 1) is not "-",
            NameKind.Institution or NameKind.Programme or NameKind.Other when name.Country is null => name.Acronym is not null
                || (
                    name.Length > 1 && Bodies.Any(b => context.Words(name.First, name.End).Contains(b, StringComparison.OrdinalIgnoreCase))
                ),
            _ => false,
        };

    // A part taken up at a time lasts from then on; a chair is held in it.
    private static Edtf? WhenOf(FactContext context, RuleMatch match, string value)
    {
        var clause = match.Clause ?? (value == "chair" ? null : context.ClauseAt(match.Sentence, match.First));
        var when =
            match["when"] is { Mention: TimeMention time } ? time.Value
            : clause is not null && match.First >= clause.First ? ActTimes.Of(clause)
            : null;
        var begins = value == "joined" || (clause is not null && context.Words(clause.Verb, clause.Verb + 1) is "became" or "become");
        return begins && when is { IsInterval: false, Start: { } start } ? Edtf.Between(start, null) : when;
    }

    internal static string Line(Membership m) =>
        m.Role switch
        {
            "observer" => $"{Wording.Sentence(Wording.Party(m.Member))} is an observer to {m.Organisation}",
            "partner" => $"{Wording.Sentence(Wording.Party(m.Member))} is a partner of {m.Organisation}",
            "chair" => $"{Wording.Sentence(Wording.Party(m.Member))} chairs {m.Organisation}",
            "candidate" => $"{Wording.Sentence(Wording.Party(m.Member))} is a candidate for {m.Organisation}",
            "founder" => $"{Wording.Sentence(Wording.Party(m.Member))} is a founding member of {m.Organisation}",
            _ => $"{Wording.Sentence(Wording.Party(m.Member))} is a member of {m.Organisation}",
        };
}
