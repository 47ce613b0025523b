namespace Entente.Reconciliation;

/// <summary>What a figure counts or measures, taken apart.</summary>
/// <param name="Core">What is counted: "American alumni of the JET program".</param>
/// <param name="Acts">What is done to it or what it does: "supported", "employed".</param>
/// <param name="Limits">What limits it further: by whom, with what; parties among them.</param>
/// <param name="Places">Names in the limits that are no parties: "Ohio", "Okinawa".</param>
/// <param name="Whose">Countries and organisations in the limits: "in the United States".</param>
/// <param name="Nouns">How many words of the core are no parties.</param>
/// <param name="Noun">The core as it is written.</param>
/// <param name="ActWords">The acts as they are written: "employed or supported".</param>
/// <param name="Head">The noun itself: the last word of the core before any "of".</param>
public sealed record Measure(
    IReadOnlySet<string> Core,
    IReadOnlySet<string> Acts,
    IReadOnlySet<string> Limits,
    IReadOnlySet<string> Places,
    IReadOnlySet<string> Whose,
    int Nouns,
    string Noun,
    string ActWords,
    string Head
)
{
    /// <summary>Takes the words of a measure apart: the core ends at the first preposition but "of", or at a participle.</summary>
    public static Measure Of(IReadOnlyList<SubjectWord> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var (core, acts, limits, places, whose) = (Set(), Set(), Set(), Set(), Set());
        var nouns = 0;
        var (inCore, behindOf, head) = (true, false, "");
        var (noun, done) = (new List<string>(), new List<string>());
        foreach (var word in words)
            switch (word.Role)
            {
                case SubjectWordRole.Of:
                    behindOf = true;
                    break;
                case SubjectWordRole.Link:
                    inCore = core.Count == 0;
                    break;
                case SubjectWordRole.Act when core.Count > 0:
                    acts.Add(word.Stem);
                    done.Add(word.Text);
                    inCore = false;
                    break;
                case SubjectWordRole.Ground when !inCore:
                    break;
                default:
                    (inCore ? core : limits).Add(word.Stem);
                    if (inCore)
                    {
                        noun.Add(word.Text);
                        nouns += word.IsParty ? 0 : 1;
                    }
                    else if (word.IsParty)
                        whose.Add(word.Stem);
                    if (inCore && !behindOf && !word.IsParty)
                        head = word.Stem;
                    if (!inCore && word is { IsName: true, IsParty: false })
                        places.Add(word.Stem);
                    break;
            }
        return new Measure(core, acts, limits, places, whose, nouns, string.Join(' ', noun), string.Join(" or ", done), head);
    }

    private static HashSet<string> Set() => new(StringComparer.Ordinal);
}
