namespace Entente.Facts.Kinds;

/// <summary>Something that happened, or is fixed to happen, at a stated time.</summary>
/// <param name="Type">One of <see cref="EventTypes"/>.</param>
/// <param name="Participants">The parties that act or are acted on.</param>
/// <param name="Place">Where, as words, or null.</param>
/// <param name="Object">What was signed, visited, returned …, as words, or null.</param>
public sealed record Event(string Type, IReadOnlyList<string> Participants, string? Place, string? Object) : FactBody
{
    /// <summary>The name of the kind.</summary>
    public const string Name = "event";

    /// <inheritdoc/>
    public override string Kind => Name;

    /// <inheritdoc/>
    public override IEnumerable<FactField> Fields =>
        [new("event", Type), new("participants", Participants), new("place", Place), new("object", Object)];

    /// <summary>Whether the words for what it was done to are missing, though such an act is done to something.</summary>
    public bool LacksObject =>
        string.IsNullOrEmpty(Object)
        && Type
            is "sign"
                or "amend"
                or "extend"
                or "enter_into_force"
                or "terminate"
                or "join"
                or "found"
                or "announce"
                or "release"
                or "ratify"
                or "transfer";

    internal static FactBody From(FieldReader fields) =>
        new Event(fields.Required("event"), fields.List("participants"), fields.Text("place"), fields.Text("object"));
}

/// <summary>The types of event.</summary>
public static class EventTypes
{
    /// <summary>All types, by their names in the contract.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        "recognise",
        "establish_relations",
        "sever_relations",
        "resume_relations",
        "open_mission",
        "close_mission",
        "elevate_mission",
        "sign",
        "amend",
        "extend",
        "enter_into_force",
        "terminate",
        "join",
        "found",
        "meet",
        "visit",
        "independence",
        "declare_war",
        "attack",
        "surrender",
        "occupy",
        "dissolve",
        "transfer",
        "preside",
        "announce",
        "release",
        "assist",
        "deploy",
        "elect",
        "appoint",
        "ratify",
        "impose",
        "commemorate",
    ];
}
