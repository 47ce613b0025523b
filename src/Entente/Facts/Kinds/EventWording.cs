using Entente.Time;

namespace Entente.Facts.Kinds;

/// <summary>The readable line of an event.</summary>
internal static class EventWording
{
    private static readonly Dictionary<string, string> Verbs = new(StringComparer.Ordinal)
    {
        ["recognise"] = "recognition",
        ["establish_relations"] = "diplomatic relations established",
        ["sever_relations"] = "relations severed",
        ["resume_relations"] = "relations resumed",
        ["open_mission"] = "mission opened",
        ["close_mission"] = "mission closed",
        ["elevate_mission"] = "mission elevated",
        ["sign"] = "signed",
        ["amend"] = "amended",
        ["extend"] = "extended",
        ["enter_into_force"] = "in force",
        ["terminate"] = "ended",
        ["join"] = "joined",
        ["found"] = "founded",
        ["meet"] = "meeting",
        ["visit"] = "visit",
        ["independence"] = "independence",
        ["declare_war"] = "war declared",
        ["attack"] = "attack",
        ["surrender"] = "surrender",
        ["occupy"] = "occupation",
        ["dissolve"] = "dissolved",
        ["transfer"] = "transferred",
        ["preside"] = "presided",
        ["announce"] = "announced",
        ["release"] = "released",
        ["assist"] = "assistance",
        ["deploy"] = "deployed",
        ["elect"] = "elected",
        ["appoint"] = "appointed",
        ["ratify"] = "ratified",
        ["impose"] = "imposed",
        ["commemorate"] = "commemorated",
    };

    /// <summary>"USA, JPN: signed, 2019-10: U.S.-Japan Trade Agreement".</summary>
    public static string Line(Event body, Edtf when)
    {
        var line = $"{string.Join(", ", body.Participants)}: {Verbs.GetValueOrDefault(body.Type, body.Type)}, {when}";
        if (body.Object is not null)
            line += $": {body.Object}";
        return body.Place is null || body.Place == body.Object ? line : $"{line} ({body.Place})";
    }
}
