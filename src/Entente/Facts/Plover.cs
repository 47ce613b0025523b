using Entente.Facts.Kinds;

namespace Entente.Facts;

/// <summary>
/// The PLOVER (version 2) event code beside the own type of an event or the act of a position, for researchers who compare with other
/// event data. Null stands where PLOVER has no code that fits in general: the fact's own type stays the finer one.
/// </summary>
public static class Plover
{
    /// <summary>Event types with their codes.</summary>
    public static readonly IReadOnlyDictionary<string, string?> Events = new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["recognise"] = "SUPPORT",
        ["establish_relations"] = "SUPPORT",
        ["sever_relations"] = "SANCTION",
        ["resume_relations"] = "SUPPORT",
        ["open_mission"] = "SUPPORT",
        ["close_mission"] = null,
        ["elevate_mission"] = "SUPPORT",
        ["sign"] = "SUPPORT",
        ["amend"] = "SUPPORT",
        ["extend"] = "SUPPORT",
        ["enter_into_force"] = "SUPPORT",
        ["terminate"] = null,
        ["join"] = "SUPPORT",
        ["found"] = null,
        ["meet"] = "CONSULT",
        ["visit"] = "CONSULT",
        ["independence"] = null,
        ["declare_war"] = "THREATEN",
        ["attack"] = "ASSAULT",
        ["surrender"] = "RETREAT",
        ["occupy"] = "ASSAULT",
        ["dissolve"] = null,
        ["transfer"] = "RETREAT",
        ["preside"] = "CONSULT",
        ["announce"] = null,
        ["release"] = null,
        ["assist"] = "AID",
        ["deploy"] = "MOBILIZE",
        ["elect"] = null,
        ["appoint"] = null,
        ["ratify"] = "SUPPORT",
        ["impose"] = "SANCTION",
        ["commemorate"] = null,
    };

    /// <summary>Acts of positions with their codes.</summary>
    public static readonly IReadOnlyDictionary<string, string?> Acts = new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["affirm"] = null,
        ["commit"] = "AGREE",
        ["intend"] = "AGREE",
        ["agree"] = "AGREE",
        ["support"] = "SUPPORT",
        ["oppose"] = "REJECT",
        ["urge"] = "REQUEST",
        ["condemn"] = "ACCUSE",
        ["welcome"] = "SUPPORT",
        ["cooperate"] = "COOPERATE",
    };

    /// <summary>The codes of version 2.</summary>
    public static readonly IReadOnlyList<string> Codes =
    [
        "AGREE",
        "CONSULT",
        "SUPPORT",
        "CONCEDE",
        "COOPERATE",
        "AID",
        "RETREAT",
        "REQUEST",
        "ACCUSE",
        "REJECT",
        "THREATEN",
        "PROTEST",
        "SANCTION",
        "MOBILIZE",
        "COERCE",
        "ASSAULT",
    ];

    /// <summary>Whether facts of this sort carry a code.</summary>
    public static bool Covers(FactBody body) => body is Event or Position;

    /// <summary>The code of an event or a position; null where none fits.</summary>
    public static string? Of(FactBody body) =>
        body switch
        {
            Event e => Events.GetValueOrDefault(e.Type),
            Position p => Acts.GetValueOrDefault(p.Act),
            _ => null,
        };
}
