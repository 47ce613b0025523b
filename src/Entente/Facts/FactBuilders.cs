using Entente.Facts.Kinds;
using Entente.Patterns;

namespace Entente.Facts;

/// <summary>The builders of facts. A new kind's builder is a line in <see cref="All"/>.</summary>
public sealed class FactBuilders
{
    private readonly IFactBuilder[] _all;

    /// <summary>One builder of each kind, for one extractor.</summary>
    public FactBuilders()
    {
        _all = [.. All.Select(make => make())];
    }

    private static readonly IReadOnlyList<Func<IFactBuilder>> All =
    [
        () => new FigureFacts(),
        () => new EventFacts(),
        () => new AgreementFacts(),
        () => new RankFacts(),
        () => new MembershipFacts(),
        () => new MechanismFacts(),
        () => new PresenceFacts(),
        () => new OfficeFacts(),
        () => new PositionFacts(),
        () => new ContactFacts(),
        () => new ReferenceFacts(),
        () => new QuotationFacts(),
    ];

    /// <summary>The facts of a document from its matches, in document order.</summary>
    public IReadOnlyList<Fact> Build(FactContext context, IReadOnlyList<RuleMatch> matches)
    {
        ArgumentNullException.ThrowIfNull(matches);
        var sink = new FactSink();
        foreach (var builder in _all)
            builder.Begin(context);
        foreach (var match in matches)
        foreach (var gives in match.Rule.Gives)
        foreach (var builder in _all)
            if (builder.Kind == gives.Kind)
                builder.Build(context, match, gives.Value, sink);
        foreach (var builder in _all)
            builder.Finish(context, sink);
        return sink.InDocumentOrder();
    }
}
