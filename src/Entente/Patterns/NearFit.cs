namespace Entente.Patterns;

/// <summary>A rule that looks for a clause's verb and does not fit the clause.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Verb">Index of the token of the verb.</param>
/// <param name="Why">The first thing that kept it from fitting, in words.</param>
public sealed record NearFit(Rule Rule, int Verb, string Why);
