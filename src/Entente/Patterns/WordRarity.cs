using Entente.Language;

namespace Entente.Patterns;

/// <summary>
/// How often words come in official prose, roughly: a pattern is looked for where its rarest part stands.
/// </summary>
internal sealed class WordRarity
{
    /// <summary>The cost of a slot for a mention.</summary>
    public const int Mention = 25;

    /// <summary>The cost of a slot for any name.</summary>
    public const int AnyName = 60;

    private const int Rare = 1;

    private static readonly (int Cost, string Words)[] Common =
    [
        (100, "the of and to in a , . for"),
        (50, "on with is 's that as by at from its was are an be has have this will it which their our we"),
        (
            20,
            "were been also or not other both more than these all between through can his her they who may one two including under into "
                + "over after during such since while new - ( ) ; : \" “ ” ’ ' /"
        ),
        (
            8,
            "u.s. united states government president minister secretary state states countries country international national "
                + "world global security economic trade cooperation people first year years would most many some any each there where when"
        ),
    ];

    private readonly Dictionary<int, int> _costs = [];

    public WordRarity(Vocabulary vocabulary)
    {
        foreach (var (cost, words) in Common)
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            _costs[vocabulary.Add(word)] = cost;
    }

    /// <summary>What looking for a pattern at each of these words costs.</summary>
    public int CostOf(List<int> words)
    {
        var cost = 0;
        foreach (var word in words)
            cost += _costs.GetValueOrDefault(word, Rare);
        return cost;
    }
}
