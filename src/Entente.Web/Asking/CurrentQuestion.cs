using Entente.Answers;
using Entente.Web.Records;

namespace Entente.Web.Asking;

/// <summary>One request's question: what is asked, and the record that answers it.</summary>
/// <param name="book">The record as it is now.</param>
/// <param name="asked">What is asked.</param>
/// <param name="address">The path and query of the page that is shown.</param>
public sealed class CurrentQuestion(RecordBook book, Asked asked, string address)
{
    private Record? _record;

    /// <summary>What is asked.</summary>
    public Asked Asked => asked;

    /// <summary>The path and query of the page that is shown.</summary>
    public string Address => address;

    /// <summary>The record of what was known by the date, about the relationship; the same one for the whole request.</summary>
    public Record Record => _record ??= book.Of(asked.KnownOn, asked.Between);

    /// <summary>All that the ledger says now, whatever is asked.</summary>
    public Record Whole => book.Whole;
}
