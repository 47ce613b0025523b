using System.Globalization;
using Entente.Ledger;
using Entente.Time;

namespace Entente.Answers;

/// <summary>What two things to compare may be: documents, or dates.</summary>
/// <param name="Documents">The documents, earlier first; null where dates are meant.</param>
/// <param name="Dates">The dates; null where documents are meant.</param>
/// <param name="Problem">Why neither is meant, for the user; null where one is.</param>
public sealed record Compared(
    (LedgerDocument Earlier, LedgerDocument Later)? Documents,
    (DateOnly Earlier, DateOnly Later)? Dates,
    string? Problem
)
{
    /// <summary>
    /// What a person names: two dates, two documents, or one work or name of which the last two editions are meant. The earlier one is put
    /// first whatever the order.
    /// </summary>
    public static Compared Of(ILedgerView ledger, string first, string? second)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(first);
        if (second is null)
            return LastTwo(ledger, first);
        if (Find(ledger, first) is { } a && Find(ledger, second) is { } b)
        {
            if (a.Id == b.Id)
                return new Compared(null, null, $"{first} and {second} are the same document.");
            return Edtf.Compare(a.Metadata.Date, b.Metadata.Date) <= 0
                ? new Compared((a, b), null, null)
                : new Compared((b, a), null, null);
        }
        if (Edtf.TryParse(first, out var one) && Edtf.TryParse(second, out var other))
        {
            var (x, y) = (DayRange.Of(one).Last, DayRange.Of(other).Last);
            return x == y
                ? new Compared(null, null, $"{first} and {second} are the same day.")
                : new Compared(null, x < y ? (x, y) : (y, x), null);
        }
        var missing = Find(ledger, first) is null && !Edtf.TryParse(first, out _) ? first : second;
        return new Compared(
            null,
            null,
            string.Create(CultureInfo.InvariantCulture, $"The ledger has no document \"{missing}\", and it is no date.")
        );
    }

    private static Compared LastTwo(ILedgerView ledger, string name)
    {
        var editions = Works.Of(ledger).Named(name);
        return editions.Count switch
        {
            0 => new Compared(null, null, $"The ledger has no work and no document \"{name}\"."),
            1 => new Compared(null, null, $"The ledger has one edition of {name} only; name another document or date beside it."),
            _ => new Compared((editions[^2], editions[^1]), null, null),
        };
    }

    private static LedgerDocument? Find(ILedgerView ledger, string id) => ledger.FindDocument(id);
}
