using Entente.Patterns;

namespace Entente.Facts;

/// <summary>Turns what rules found into facts of one kind.</summary>
public interface IFactBuilder
{
    /// <summary>The kind in the rules' "gives" that the builder answers for.</summary>
    string Kind { get; }

    /// <summary>Begins a document and forgets the one before.</summary>
    void Begin(FactContext context) { }

    /// <summary>Adds the facts of one match. Called for the matches of a document in text order.</summary>
    void Build(FactContext context, RuleMatch match, string value, FactSink sink);

    /// <summary>Adds what only the whole document tells; called once, after its matches.</summary>
    void Finish(FactContext context, FactSink sink) { }
}
