namespace Entente.Reconciliation.Comparing;

/// <summary>A name by what tells it from others, read once for all comparisons.</summary>
/// <param name="Acronym">The acronym in brackets at its end, or null.</param>
/// <param name="Initials">The capitals with which its words begin, or null.</param>
/// <param name="Telling">Its words without those that only say what sort of thing it names.</param>
internal sealed record SubjectName(string? Acronym, string? Initials, IReadOnlySet<string> Telling)
{
    /// <summary>The name of a subject.</summary>
    public static SubjectName Of(Subject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var words = Subject.WordsOf(subject.Fact.Body);
        return new(NameLikeness.AcronymOf(words), NameLikeness.InitialsOf(words), NameLikeness.Telling(subject.Content));
    }

    /// <summary>
    /// The keys under which whatever names the same thing is found (<see cref="NameLikeness.Of"/>): a telling word, or where there are none
    /// any word, and what one may shorten and the other spell out.
    /// </summary>
    public IEnumerable<string> Keys(Subject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        foreach (var word in Telling.Count > 0 ? Telling : subject.Content)
            yield return word;
        // No word has two signs before it.
        if (Acronym is not null)
            yield return "()" + Acronym;
        if (Initials is not null)
            yield return "()" + Initials;
    }
}
