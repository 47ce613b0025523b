namespace Entente.Facts.Kinds;

/// <summary>The last words of what can stand in a host country.</summary>
internal static class PresenceWords
{
    private static readonly HashSet<string> Forces = Set(
        "force forces base facility facilities troops soldiers servicemembers service-members personnel marines sailors airmen bases battalion battalions brigade brigades battlegroup squadron squadrons fleet carrier carriers destroyer destroyers ship ships vessel vessels aircraft fighters fighter bombers missiles battery batteries regiment detachment contingent garrison garrisons assets units fleet corps command headquarters submarine submarines drones helicopters radar radars cutter cutters installations army navy service-member dependents civilians staff peacekeepers trainers advisers advisors"
    );

    private static readonly HashSet<string> Missions = Set(
        "embassy embassies consulate consulates general mission missions office offices commission"
    );

    /// <summary>Whether the word is the head of military things or their people.</summary>
    public static bool IsForce(string word) => Forces.Contains(word);

    /// <summary>Whether the word is the head of a diplomatic mission.</summary>
    public static bool IsMission(string word) => Missions.Contains(word);

    private static readonly HashSet<string> War = Set(
        "war attack attacks attacked invasion invaded aggression fight fighting killed against withdraw withdrawal withdrawn withdrew defeat defeated occupation occupied captured combat strikes assault landed retreat surrendered surrender"
    );

    /// <summary>Whether the word tells of war or of leaving.</summary>
    public static bool IsOfWar(string word) => War.Contains(word);

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.OrdinalIgnoreCase);
}
