using Entente.Clauses;
using Entente.Language;
using Entente.Mentions;
using Entente.Patterns;

namespace Entente.Facts.Kinds;

/// <summary>What one party keeps in the country of another: one fact for each thing and host in a sentence.</summary>
public sealed class PresenceFacts : IFactBuilder
{
    private readonly HashSet<(int Sentence, string Host, string What)> _told = [];

    /// <inheritdoc/>
    public string Kind => Presence.Name;

    /// <inheritdoc/>
    public void Begin(FactContext context) => _told.Clear();

    /// <inheritdoc/>
    public void Build(FactContext context, RuleMatch match, string value, FactSink sink)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(match);
        ArgumentNullException.ThrowIfNull(sink);
        if (match.Clause is { } clause ? !Holds(clause) : !Holders.IsStated(context, match.Sentence, match.First))
            return;
        switch (value)
        {
            case "hosts" when HostOf(match) is { } host:
                foreach (var group in match.Clause!.Object)
                    AddGroup(context, match, group.First, group.CoreEnd, group.End, host, null, sink);
                break;
            case "stands" when HostOf(match) is { } host:
                AddStanding(context, match, host, sink);
                break;
            case "provides" when HostOf(match) is { } host:
                AddUsers(context, match, host, sink);
                break;
            case "named" when IsWar(context, match.Sentence):
                break;
            case "forces" or "named" when HostOf(match) is { } host && match["of"]?.Mention is NameMention of:
                var what = match["what"]!.Value;
                Add(context, match, context.Words(of.First, what.End), host, PartyOf(of), sink);
                break;
            case "mission" when match["of"]?.Mention is NameMention owner:
                AddMissions(context, match, PartyOf(owner), sink);
                break;
            default:
                break;
        }
    }

    // "attacks on U.S. forces in …", "Russian troops in …": words of war do not tell of a host.
    private static bool IsWar(FactContext context, int sentence)
    {
        var range = context.Reading.Sentences[sentence];
        for (var i = range.FirstToken; i < range.EndToken; i++)
            if (PresenceWords.IsOfWar(context.Reading.Chars(i).ToString()))
                return true;
        return false;
    }

    private static bool Holds(Clause clause) => !clause.IsNegative && clause.Modality is Modality.Stated && !IsPastAct(clause);

    // "deployed aircraft to … in 2016" is an act of that time; what has stood there since then still does.
    private static bool IsPastAct(Clause clause)
    {
        if (!clause.IsPast || clause.IsPassive)
            return false;
        foreach (var time in clause.Times)
            if (FactContext.IsDate(time) && time.Relation != TimeRelation.Since)
                return true;
        return false;
    }

    private static string? HostOf(RuleMatch match) => match["host"]?.Mention is NameMention name ? PartyOf(name) : null;

    private static string? PartyOf(NameMention name) =>
        name.Kind == NameKind.Country ? name.Id : name.Country ?? (name.Parties.Count == 1 ? name.Parties[0] : null);

    private void AddStanding(FactContext context, RuleMatch match, string host, FactSink sink)
    {
        var clause = match.Clause!;
        string? of = null;
        var subject = new List<string>();
        Holders.AddSubject(context, clause, subject);
        if (subject.Count == 1)
            of = subject[0];
        foreach (var group in clause.Object)
            AddGroup(context, match, group.First, group.CoreEnd, group.End, host, of, sink);
        // "…, including the X and the Y": each by its name.
        var range = context.Reading.Sentences[match.Sentence];
        for (var i = clause.VerbEnd; i < range.EndToken; i++)
            if (context.Reading.Chars(i) is "including")
                AddNamed(
                    context,
                    match,
                    i + 1,
                    range.EndToken,
                    host,
                    of ?? OwnerIn(context, range.FirstToken, clause.VerbFirst, host),
                    sink
                );
    }

    // Ships and aircraft bear names of which no more is known than that they are names.
    private void AddNamed(FactContext context, RuleMatch match, int first, int end, string host, string? of, FactSink sink)
    {
        if (of is null)
            return;
        for (var i = first; i < end; i++)
        {
            if (context.Reading.Chars(i) is "." or ";" or "(")
                return;
            var start = i;
            while (
                i < end
                && (
                    context.Reading.Tokens[i].Is(TokenShape.Capitalised)
                    || (i > start && context.Reading.Tokens[i].Is(TokenShape.Joined) && context.Reading.Chars(i) is not ("," or "."))
                )
            )
                i++;
            if (i > start)
                Add(context, match, context.Words(start, i), host, of, sink);
            else if (context.Reading.Chars(i) is not ("the" or "and" or "," or "a" or "an"))
                return;
            else
                continue;
            i--;
        }
    }

    // "provides bases … to U.S. forces": who uses them.
    private void AddUsers(FactContext context, RuleMatch match, string host, FactSink sink)
    {
        var end = match.Clause!.End;
        for (var i = match.Clause.VerbEnd; i < end; i++)
        {
            if (context.Reading.Chars(i) is not ("to" or "for"))
                continue;
            var start = i + 1;
            var last = start;
            while (
                last < end && !context.Reading.Tokens[last].Is(TokenShape.Punctuation | TokenShape.Joined)
                || (last < end && context.Reading.Chars(last) is "-" or "‑")
            )
            {
                if (PresenceWords.IsForce(context.Reading.Chars(last).ToString()))
                {
                    AddGroup(context, match, start, last + 1, last + 1, host, null, sink);
                    return;
                }
                last++;
            }
        }
    }

    private void AddMissions(FactContext context, RuleMatch match, string? of, FactSink sink)
    {
        if (of is null)
            return;
        var clause = match.Clause!;
        foreach (var group in clause.Object)
        {
            var what = Wording.WithoutArticle(context.Words(group.First, group.CoreEnd));
            var head = context.Reading.Chars(group.Head).ToString();
            if (PresenceWords.IsMission(head) || PresenceWords.IsForce(head))
                AddHosts(context, match, group, what, of, sink);
        }
    }

    // "in Djibouti and Gabon", "in Tartus, Syria": the countries behind the thing, up to the next thing.
    private void AddHosts(FactContext context, RuleMatch match, NounGroup group, string what, string of, FactSink sink)
    {
        var isIn = false;
        for (var i = group.CoreEnd; i < match.Clause!.End; i++)
        {
            var word = context.Reading.Chars(i);
            if (!isIn)
            {
                isIn = word is "in" or "at" or "on" or "across";
                if (context.Reading.Tokens[i].Is(TokenShape.Punctuation))
                    return;
                continue;
            }
            if (context.Mentions.At(i) is NameMention { Kind: NameKind.Country or NameKind.Place, IsAdjective: false } place)
            {
                if (PartyOf(place) is { } host)
                    Add(context, match, what, host, of, sink);
                i = place.End - 1;
            }
            else if (word is "a" or "an" && MissionAfter(context, i + 1, match.Clause.End) is var next && next > i)
            {
                what = context.Words(i + 1, next);
                (i, isIn) = (next - 1, false);
            }
            else if (!context.Reading.Tokens[i].Is(TokenShape.Capitalised) && word is not ("," or "and" or "the" or "both"))
            {
                return;
            }
        }
    }

    // "an embassy in Tokyo and | a consulate general in Osaka": the end of the next mission, or 0.
    private static int MissionAfter(FactContext context, int first, int end)
    {
        var found = 0;
        for (var i = first; i < end && i < first + 3; i++)
            if (PresenceWords.IsMission(context.Reading.Chars(i).ToString()))
                found = i + 1;
        return found;
    }

    private void AddGroup(FactContext context, RuleMatch match, int first, int coreEnd, int end, string host, string? of, FactSink sink)
    {
        if (coreEnd <= first || !PresenceWords.IsForce(context.Reading.Chars(coreEnd - 1).ToString()))
        {
            // "service members": the head is the second of two words.
            if (
                coreEnd - first < 2
                || context.Reading.Chars(coreEnd - 1) is not "members"
                || context.Reading.Chars(coreEnd - 2) is not "service"
            )
                return;
        }
        of ??= OwnerIn(context, first, end, host);
        if (of is not null)
            Add(context, match, Wording.WithoutArticle(context.Words(first, coreEnd)), host, of, sink);
    }

    private static string? OwnerIn(FactContext context, int first, int end, string host)
    {
        var parties = new List<string>();
        context.Parties.Add(first, end, parties);
        foreach (var party in parties)
            if (party != host)
                return party;
        return null;
    }

    private void Add(FactContext context, RuleMatch match, string what, string host, string? of, FactSink sink)
    {
        if (of is null || host == of || !_told.Add((match.Sentence, host, what)))
            return;
        var body = new Presence(what, host, of);
        sink.Add(
            context,
            context.EvidenceOf(match.Sentence),
            body,
            null,
            [of, host],
            Wording.Sentence($"{what} of {Wording.Party(of)} in {Wording.Party(host)}"),
            match.Rule.Name
        );
    }
}
