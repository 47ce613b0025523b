using Entente.Patterns;
using Entente.Time;

namespace Entente.Facts;

/// <summary>Takes the facts of a document; the same fact found twice is kept once.</summary>
/// <param name="origins">Where given: takes for each fact what it was made of, for those who ask why.</param>
public sealed class FactSink(ICollection<FactOrigin>? origins = null)
{
    private readonly List<Fact> _facts = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly GroundReader _grounds = new();

    /// <summary>Adds a fact that a rule found, unless the same is there: the rule that came first keeps it.</summary>
    public void Add(
        FactContext context,
        Evidence evidence,
        FactBody body,
        Edtf? when,
        IReadOnlyList<string> parties,
        string about,
        RuleMatch match
    )
    {
        ArgumentNullException.ThrowIfNull(match);
        Add(context, evidence, body, when, parties, about, match.Rule.Name, match);
    }

    /// <summary>Adds a fact that no rule of a file found, under the name of what did.</summary>
    public void Add(
        FactContext context,
        Evidence evidence,
        FactBody body,
        Edtf? when,
        IReadOnlyList<string> parties,
        string about,
        string rule
    ) => Add(context, evidence, body, when, parties, about, rule, null);

    private void Add(
        FactContext context,
        Evidence evidence,
        FactBody body,
        Edtf? when,
        IReadOnlyList<string> parties,
        string about,
        string rule,
        RuleMatch? match
    )
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(body);
        var id = FactId.Of(context.Document.Id, evidence, body, when, parties);
        if (!_ids.Add(id))
            return;
        var grounds = _grounds.Read(context, evidence, body, when, parties, match);
        var fact = new Fact
        {
            Id = id,
            Document = context.Document.Id,
            Evidence = evidence,
            Stated = context.Stated,
            When = when,
            Parties = parties,
            About = about,
            Body = body,
            Confidence = GroundReader.Weakest(grounds),
            Rule = rule,
        };
        _facts.Add(fact);
        origins?.Add(new FactOrigin(fact, match, [.. grounds]));
    }

    /// <summary>The facts in document order: by evidence, then by the order of the kinds, then as they were found.</summary>
    public IReadOnlyList<Fact> InDocumentOrder()
    {
        var places = new (int Start, int End, int Kind, int Found)[_facts.Count];
        for (var f = 0; f < places.Length; f++)
        {
            var span = _facts[f].Evidence.Span;
            places[f] = (span.Start, span.End, FactKinds.IndexOf(_facts[f].Kind), f);
        }
        Fact[] facts = [.. _facts];
        Array.Sort(places, facts);
        return facts;
    }
}

/// <summary>What a fact was made of.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Match">Where its rule fits, or null where no rule of a file found it.</param>
/// <param name="Grounds">What its parts rest on.</param>
public sealed record FactOrigin(Fact Fact, RuleMatch? Match, IReadOnlyList<Ground> Grounds);
