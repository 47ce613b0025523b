using Entente.Language;

namespace Entente.Patterns;

/// <summary>The words that put something first in an order: what <c>{superlative}</c> takes.</summary>
public static class Superlatives
{
    /// <summary>Superlatives of one word.</summary>
    public static readonly IReadOnlyList<string> Words =
    [
        "best",
        "biggest",
        "boldest",
        "brightest",
        "broadest",
        "busiest",
        "cheapest",
        "cleanest",
        "closest",
        "coldest",
        "deadliest",
        "deepest",
        "densest",
        "driest",
        "earliest",
        "easternmost",
        "eldest",
        "fastest",
        "finest",
        "foremost",
        "freest",
        "fullest",
        "furthest",
        "farthest",
        "greatest",
        "happiest",
        "hardest",
        "healthiest",
        "heaviest",
        "highest",
        "hottest",
        "largest",
        "leading",
        "lightest",
        "longest",
        "lowest",
        "nearest",
        "newest",
        "northernmost",
        "oldest",
        "poorest",
        "premier",
        "quickest",
        "richest",
        "safest",
        "shortest",
        "simplest",
        "sharpest",
        "slowest",
        "smallest",
        "southernmost",
        "steepest",
        "strictest",
        "strongest",
        "tallest",
        "thickest",
        "tightest",
        "toughest",
        "top",
        "warmest",
        "weakest",
        "wealthiest",
        "westernmost",
        "widest",
        "worst",
        "youngest",
    ];

    /// <summary>Words that make a superlative with the word after them.</summary>
    public static readonly IReadOnlyList<string> Leads = ["most", "least"];

    internal static List<int> Register(Vocabulary vocabulary, IReadOnlyList<string> words) => [.. words.Select(vocabulary.Add)];
}
