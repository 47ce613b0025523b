using Entente.Clauses;
using Entente.Patterns;
using Entente.Time;

namespace Entente.Facts.Kinds;

/// <summary>An event before the whole document is read: what a rule found, and when it was.</summary>
/// <param name="Match">Where the rule fits.</param>
/// <param name="Type">The event's type; or, until <see cref="RelationsTold"/> has settled it, what the rule leaves open.</param>
/// <param name="About">What it was done to, or null.</param>
/// <param name="When">When.</param>
internal sealed record EventDraft(RuleMatch Match, string Type, NounGroup? About, Edtf When)
{
    // Acts by which states begin, change and end their relations.
    private static readonly HashSet<string> Diplomatic = new(StringComparer.Ordinal)
    {
        "recognise",
        "establish_relations",
        "resume_relations",
        "sever_relations",
        "open_mission",
        "close_mission",
        "elevate_mission",
    };

    /// <summary>Whether the event is an act by which states begin, change or end their relations.</summary>
    public bool IsDiplomatic => Diplomatic.Contains(Type);
}
