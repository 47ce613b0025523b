namespace Entente.Language;

/// <summary>The verbs of ordinary official prose (Language/Data/verbs.tsv), beside those that rules name.</summary>
public sealed class OrdinaryVerbs
{
    private readonly bool[] _alsoNoun;

    /// <summary>Adds the verbs to a lexicon and remembers which are as often nouns.</summary>
    public OrdinaryVerbs(VerbLexicon verbs, Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(verbs);
        ArgumentNullException.ThrowIfNull(vocabulary);
        var nouns = new List<string>();
        foreach (var row in EmbeddedTable.Read("data/verbs.tsv"))
        {
            verbs.Add(row[0]);
            if (row.Length > 1 && row[1] == "noun")
                nouns.Add(row[0]);
        }
        _alsoNoun = new bool[vocabulary.Count];
        foreach (var noun in nouns)
        {
            _alsoNoun[vocabulary.Find(noun)] = true;
            _alsoNoun[vocabulary.Find(VerbInflections.Of(noun).Third)] = true;
        }
    }

    /// <summary>Whether a word that may be a verb is as often a noun or an adjective.</summary>
    public bool IsAlsoNoun(int word) => word < _alsoNoun.Length && _alsoNoun[word];
}
