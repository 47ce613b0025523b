using Entente.Facts.Kinds;
using Entente.Reconciliation;

namespace Entente.Answers;

/// <summary>The entries of a timeline that are asked for.</summary>
public static class TimelineAsked
{
    /// <summary>Those of a kind of fact and a type of event; without either, all.</summary>
    public static IReadOnlyList<TimelineEntry> Of(IReadOnlyList<TimelineEntry> entries, string? kind, string? type)
    {
        ArgumentNullException.ThrowIfNull(entries);
        if (string.IsNullOrEmpty(kind) && string.IsNullOrEmpty(type))
            return entries;
        return
        [
            .. entries.Where(e =>
                (string.IsNullOrEmpty(kind) || e.Fact.Kind == kind)
                && (string.IsNullOrEmpty(type) || e.Fact.Body is Event happened && happened.Type == type)
            ),
        ];
    }
}
