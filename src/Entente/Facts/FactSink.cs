using Entente.Time;

namespace Entente.Facts;

/// <summary>Takes the facts of a document; the same fact found twice is kept once.</summary>
public sealed class FactSink
{
    private readonly List<Fact> _facts = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>Adds a fact of the document, unless the same is there: the rule that came first keeps it.</summary>
    public void Add(
        FactContext context,
        Evidence evidence,
        FactBody body,
        Edtf? when,
        IReadOnlyList<string> parties,
        string about,
        string rule
    )
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(body);
        var id = FactId.Of(context.Document.Id, evidence, body, when, parties);
        if (!_ids.Add(id))
            return;
        _facts.Add(
            new Fact
            {
                Id = id,
                Document = context.Document.Id,
                Evidence = evidence,
                Stated = context.Stated,
                When = when,
                Parties = parties,
                About = about,
                Body = body,
                Rule = rule,
            }
        );
    }

    /// <summary>The facts in document order: by evidence, then by the order of the kinds, then as they were found.</summary>
    public IReadOnlyList<Fact> InDocumentOrder() =>
        [.. _facts.OrderBy(f => f.Evidence.Span.Start).ThenBy(f => f.Evidence.Span.End).ThenBy(f => FactKinds.IndexOf(f.Kind))];
}
