using Entente.Facts.Kinds;
using Entente.Patterns;

namespace Entente.Facts;

/// <summary>The builders of facts. A new kind's builder is a line in <see cref="All"/>.</summary>
public sealed class FactBuilders
{
    private readonly IFactBuilder[] _all;
    private readonly Dictionary<string, IFactBuilder[]> _byKind;

    /// <summary>One builder of each kind, for one extractor.</summary>
    public FactBuilders()
    {
        _all = [.. All.Select(make => make())];
        _byKind = _all.GroupBy(b => b.Kind).ToDictionary(g => g.Key, g => g.ToArray());
    }

    private static readonly IReadOnlyList<Func<IFactBuilder>> All =
    [
        // First, since who holds which office tells the others for whom a person speaks.
        () => new OfficeFacts(),
        () => new FigureFacts(),
        () => new EventFacts(),
        () => new VisitTables(),
        () => new AgreementFacts(),
        () => new RankFacts(),
        () => new MembershipFacts(),
        () => new MechanismFacts(),
        () => new PresenceFacts(),
        () => new PositionFacts(),
        () => new ContactFacts(),
        () => new ReferenceFacts(),
        () => new QuotationFacts(),
    ];

    /// <summary>The facts of a document from its matches, in document order.</summary>
    /// <param name="context">The document.</param>
    /// <param name="matches">Where rules fit it.</param>
    /// <param name="origins">Where given: takes for each fact what it was made of.</param>
    public IReadOnlyList<Fact> Build(FactContext context, IReadOnlyList<RuleMatch> matches, ICollection<FactOrigin>? origins = null)
    {
        ArgumentNullException.ThrowIfNull(matches);
        var sink = new FactSink(origins);
        foreach (var builder in _all)
            builder.Begin(context);
        for (var m = 0; m < matches.Count; m++)
            Build(context, matches[m], sink);
        foreach (var builder in _all)
            builder.Finish(context, sink);
        return sink.InDocumentOrder();
    }

    private void Build(FactContext context, RuleMatch match, FactSink sink)
    {
        var gives = match.Rule.Gives;
        for (var g = 0; g < gives.Count; g++)
            if (_byKind.TryGetValue(gives[g].Kind, out var builders))
                foreach (var builder in builders)
                    builder.Build(context, match, gives[g].Value, sink);
    }
}
