using Entente.Facts.Kinds;
using Entente.Reconciliation;
using Entente.Web.Texts;
using Microsoft.Extensions.Localization;

namespace Entente.Web.Shared;

/// <summary>The words of an entry of the timeline: what the fact says, with what becomes of it in the reader's language.</summary>
public static class EntryWords
{
    /// <summary>The words.</summary>
    public static string Of(TimelineEntry entry, IStringLocalizer<InterfaceText> texts)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(texts);
        return entry.Fact.Body switch
        {
            Agreement agreement => texts["{0} ends", agreement.Title],
            Position => texts["Due: {0}", entry.Fact.About],
            _ => entry.What,
        };
    }
}
