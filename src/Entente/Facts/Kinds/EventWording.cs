using Entente.Time;

namespace Entente.Facts.Kinds;

/// <summary>The readable line of an event.</summary>
internal static class EventWording
{
    // What the participants did with the object.
    private static readonly Dictionary<string, string> Acts = new(StringComparer.Ordinal)
    {
        ["sign"] = "signed",
        ["amend"] = "amended",
        ["extend"] = "extended",
        ["terminate"] = "ended",
        ["ratify"] = "ratified",
        ["join"] = "joined",
        ["found"] = "founded",
        ["transfer"] = "transferred",
        ["preside"] = "held",
        ["announce"] = "announced",
        ["release"] = "released",
        ["assist"] = "gave",
        ["deploy"] = "deployed",
        ["impose"] = "imposed",
        ["commemorate"] = "commemorated",
        ["attack"] = "attacked",
        ["occupy"] = "occupied",
    };

    // What they are to do, where it is another word than the type.
    private static readonly Dictionary<string, string> Bases = new(StringComparer.Ordinal)
    {
        ["terminate"] = "end",
        ["preside"] = "hold",
        ["assist"] = "give",
    };

    // What happened to the object, where it is not said of whom.
    private static readonly Dictionary<string, string> Happenings = new(StringComparer.Ordinal)
    {
        ["open_mission"] = "opened",
        ["close_mission"] = "closed",
        ["elevate_mission"] = "elevated",
        ["dissolve"] = "dissolved",
        ["elect"] = "elected",
        ["appoint"] = "appointed",
    };

    /// <summary>"Japan and the United States signed the U.S.-Japan Trade Agreement, October 2019".</summary>
    /// <param name="body">The event.</param>
    /// <param name="when">When it happened or is to happen.</param>
    /// <param name="stated">The document's date: "to meet" is what lies behind it.</param>
    public static string Line(Event body, Edtf when, Edtf? stated) =>
        $"{Wording.Sentence(Words(body, stated?.Latest is { } day && when.IsAfter(day)))}, {TimeWording.Of(when)}";

    private static readonly string[] Gatherings =
    [
        "meeting",
        "discussion",
        "summit",
        "talks",
        "call",
        "dialogue",
        "conversation",
        "session",
        "conference",
    ];

    private static bool IsGathering(string? thing) =>
        thing is not null && Array.Exists(Gatherings, g => thing.Contains(g, StringComparison.OrdinalIgnoreCase));

    private static bool IsAttackNoun(string? thing) =>
        thing is null
        || thing.Contains("invasion", StringComparison.Ordinal)
        || thing.Contains("attack", StringComparison.Ordinal)
        || !thing.Contains(' ', StringComparison.Ordinal);

    private static string WithoutWork(string mission) =>
        mission.EndsWith(" operations", StringComparison.OrdinalIgnoreCase) ? mission[..^" operations".Length] : mission;

    private static string Words(Event body, bool isPlanned)
    {
        var who = Wording.Parties(body.Participants);
        var place =
            body.Place is null || body.Place == body.Object || body.Object?.Contains(body.Place, StringComparison.Ordinal) == true
                ? ""
                : " in " + body.Place;
        var first = body.Participants.Count > 0 ? Wording.Party(body.Participants[0]) : "";
        var second = body.Participants.Count == 2 ? Wording.Party(body.Participants[1]) : null;
        switch (body.Type)
        {
            case "recognise":
                return second is null ? $"recognition: {who}" : $"{first} recognized {second}";
            case "establish_relations":
                return $"{who} established diplomatic relations";
            case "sever_relations" when body.Object is not null:
                return $"{who}: work of the {WithoutWork(body.Object)} suspended";
            case "resume_relations" when body.Object is not null:
                return $"{who}: {body.Object} reopened";
            case "sever_relations":
                return $"{who} severed diplomatic relations";
            case "resume_relations":
                return $"{who} resumed diplomatic relations";
            case "enter_into_force":
                return $"entry into force of {(body.Object is null ? "an agreement" : Wording.WithArticle(body.Object))}";
            case "visit":
                return $"visit to {body.Object ?? body.Place ?? "an unnamed place"}{(who.Length == 0 ? "" : ": " + who)}";
            case "meet":
                return body.Participants.Count > 1 ? $"{who} {(isPlanned ? "to meet" : "met")}{place}"
                    : IsGathering(body.Object) ? $"{(who.Length == 0 ? "" : who + ": ")}{body.Object}{place}"
                    : $"{(who.Length == 0 ? "" : who + ": ")}meeting{(body.Object is null ? "" : " of " + body.Object)}{place}";
            case "independence":
                return $"{(first.Length == 0 ? "an unnamed state" : first)} became independent";
            case "declare_war":
                return second is null ? $"war declared: {who}" : $"{first} declared war on {second}";
            case "attack" when second is not null && IsAttackNoun(body.Object):
                return $"{first} attacked {second}{place}";
            case "surrender":
                return $"{first} surrendered{place}";
        }
        if (body.Type == "appoint" && body.Object?.Contains("credentials", StringComparison.Ordinal) == true)
            return $"{who}: {body.Object} presented{place}";
        if (Happenings.TryGetValue(body.Type, out var happened))
            return $"{(who.Length == 0 ? "" : who + ": ")}{body.Object ?? "mission"} {happened}{place}";
        var act = Acts.GetValueOrDefault(body.Type, body.Type);
        if (isPlanned && who.Length > 0)
            act = "to " + Bases.GetValueOrDefault(body.Type, body.Type);
        if (body.Object is null)
            return $"{who}: {act}{place}";
        return who.Length == 0 ? $"{body.Object}: {act}{place}" : $"{who} {act} {Wording.WithArticle(body.Object)}{place}";
    }
}
