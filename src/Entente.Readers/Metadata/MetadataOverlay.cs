using Entente.Documents;

namespace Entente.Readers.Metadata;

/// <summary>Metadata laid over metadata: what the upper says holds, what it leaves open the lower says.</summary>
public static class MetadataOverlay
{
    /// <summary>The command line over a sidecar, a sidecar over the front matter.</summary>
    public static DocumentMetadata Over(this DocumentMetadata upper, DocumentMetadata lower)
    {
        ArgumentNullException.ThrowIfNull(upper);
        ArgumentNullException.ThrowIfNull(lower);
        return new DocumentMetadata
        {
            Title = upper.Title ?? lower.Title,
            Work = upper.Work ?? lower.Work,
            Publisher = upper.Publisher ?? lower.Publisher,
            Date = upper.Date ?? lower.Date,
            Language = upper.Language ?? lower.Language,
            Url = upper.Url ?? lower.Url,
        };
    }
}
