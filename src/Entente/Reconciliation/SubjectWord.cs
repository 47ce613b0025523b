namespace Entente.Reconciliation;

/// <summary>A word of what a fact is about, in the form in which it is compared.</summary>
/// <param name="Stem">The code of a country or organisation, otherwise the word in lower case without its ending.</param>
/// <param name="IsParty">Whether it is the code of a country or organisation.</param>
/// <param name="IsName">Whether it is written as a name is: with a capital, or as a party.</param>
/// <param name="Text">The word as it is written.</param>
/// <param name="Role">What it does in the phrase.</param>
public readonly record struct SubjectWord(string Stem, bool IsParty, bool IsName, string Text, SubjectWordRole Role);

/// <summary>What a word does in the phrase that names a subject.</summary>
public enum SubjectWordRole
{
    /// <summary>It says something.</summary>
    Content,

    /// <summary>"of", which goes on with the same noun phrase.</summary>
    Of,

    /// <summary>A preposition or relative, behind which only modifiers stand.</summary>
    Link,

    /// <summary>A participle behind the noun: "jobs supported".</summary>
    Act,

    /// <summary>A place in general: "states", "economy", "country", "world"; or a plain number.</summary>
    Ground,
}
