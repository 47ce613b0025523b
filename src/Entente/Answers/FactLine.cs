using Entente.Facts;
using Entente.Facts.Kinds;

namespace Entente.Answers;

/// <summary>A fact as one line of a list: what it says, when it holds, and who says so.</summary>
/// <param name="Kind">The kind's name.</param>
/// <param name="Says">What it says; a figure begins with the number, an agreement tells its dates.</param>
/// <param name="When">When it holds or happened, in words; empty where the document does not say.</param>
/// <param name="Source">The document and the date that it bears.</param>
/// <param name="Id">The fact's id.</param>
public sealed record FactLine(string Kind, string Says, string When, string Source, string Id)
{
    /// <summary>The line of a fact.</summary>
    public static FactLine Of(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return new(fact.Kind, SaysOf(fact), fact.When is null ? "" : Wording.Of(fact.When), SourceOf(fact), fact.Id);
    }

    /// <summary>The document and its date: "us-japan-relations (January 2020)".</summary>
    public static string SourceOf(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return fact.Stated is null ? $"{fact.Document} (undated)" : $"{fact.Document} ({Wording.Of(fact.Stated)})";
    }

    private static string SaysOf(Fact fact) =>
        fact.Body switch
        {
            Figure figure => $"{Wording.Of(figure)}{Of(figure)}",
            _ => fact.About,
        };

    // The measure as the rule gives it; where there is none, what the fact is about.
    private static string Of(Figure figure) =>
        figure.Measure.Length == 0 ? ""
        : figure.Unit == "count" ? $" {figure.Measure}"
        : $": {figure.Measure}";
}
