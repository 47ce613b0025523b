namespace Entente.Patterns;

/// <summary>A rule of a <c>.rules</c> file.</summary>
/// <param name="Name">Its name, unique over all files; every fact carries it.</param>
/// <param name="File">The file that it stands in, without folder.</param>
/// <param name="Line">Its first line there.</param>
/// <param name="Gives">What it gives, in order.</param>
/// <param name="Examples">Its examples, each of them a test.</param>
public sealed record Rule(string Name, string File, int Line, IReadOnlyList<RuleGives> Gives, IReadOnlyList<RuleExample> Examples)
{
    /// <summary>Why the file marks the rule as weak ("held" is said of talks and of views), or null where it does not.</summary>
    public string? Weakness { get; init; }

    /// <summary>The rule as it stands in its file, without the spaces in front of it.</summary>
    public string Text { get; init; } = "";
}

/// <summary>A fact that a rule gives: its kind and what the rule itself fixes ("event sign" gives kind <c>event</c>, value <c>sign</c>).</summary>
/// <param name="Kind">The kind of fact.</param>
/// <param name="Value">The word behind the kind, or empty.</param>
public sealed record RuleGives(string Kind, string Value);

/// <summary>An example of a rule.</summary>
/// <param name="Fits">Whether the rule must fit it (<c>yes</c>) or must not (<c>no</c>).</param>
/// <param name="Text">The sentence, the marks of the slots taken out.</param>
/// <param name="Slots">The marked slots: name and words.</param>
/// <param name="Line">Its line in the file.</param>
public sealed record RuleExample(bool Fits, string Text, IReadOnlyList<(string Name, string Words)> Slots, int Line);
