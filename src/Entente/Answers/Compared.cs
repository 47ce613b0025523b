using Entente.Ledger;
using Entente.Time;

namespace Entente.Answers;

/// <summary>Why two things cannot be compared.</summary>
public enum ComparedProblem
{
    /// <summary>Both are the same document.</summary>
    SameDocument,

    /// <summary>Both are the same day.</summary>
    SameDay,

    /// <summary>One is no document and no date.</summary>
    NotThere,

    /// <summary>What was named alone is no work and no document.</summary>
    NoWork,

    /// <summary>What was named alone has one edition only.</summary>
    OneEdition,
}

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
    /// <summary>Which problem it is; null where there is none.</summary>
    public ComparedProblem? Reason { get; private init; }

    /// <summary>What the problem is about, as the person named it.</summary>
    public string Named { get; private init; } = "";

    /// <summary>
    /// What a person names: two dates, two documents, or one work or name of which the last two editions are meant. The earlier one is put
    /// first whatever the order.
    /// </summary>
    public static Compared Of(ILedgerView ledger, string first, string? second)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return Of(ledger.FindDocument, name => Works.Of(ledger).Named(name), first, second);
    }

    /// <summary>The same, of the documents of a record.</summary>
    public static Compared Of(Record record, string first, string? second)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Of(record.FindDocument, record.EditionsNamed, first, second);
    }

    private static Compared Of(
        Func<string, LedgerDocument?> find,
        Func<string, IReadOnlyList<LedgerDocument>> named,
        string first,
        string? second
    )
    {
        ArgumentNullException.ThrowIfNull(first);
        if (second is null)
            return LastTwo(named(first), first);
        if (find(first) is { } a && find(second) is { } b)
        {
            if (a.Id == b.Id)
                return Wrong(ComparedProblem.SameDocument, first, $"{first} and {second} are the same document.");
            return Edtf.Compare(a.Metadata.Date, b.Metadata.Date) <= 0
                ? new Compared((a, b), null, null)
                : new Compared((b, a), null, null);
        }
        if (Edtf.TryParse(first, out var one) && Edtf.TryParse(second, out var other))
        {
            var (x, y) = (DayRange.Of(one).Last, DayRange.Of(other).Last);
            return x == y
                ? Wrong(ComparedProblem.SameDay, first, $"{first} and {second} are the same day.")
                : new Compared(null, x < y ? (x, y) : (y, x), null);
        }
        var missing = find(first) is null && !Edtf.TryParse(first, out _) ? first : second;
        return Wrong(ComparedProblem.NotThere, missing, $"The ledger has no document \"{missing}\", and it is no date.");
    }

    private static Compared LastTwo(IReadOnlyList<LedgerDocument> editions, string name) =>
        editions.Count switch
        {
            0 => Wrong(ComparedProblem.NoWork, name, $"The ledger has no work and no document \"{name}\"."),
            1 => Wrong(
                ComparedProblem.OneEdition,
                name,
                $"The ledger has one edition of {name} only; name another document or date beside it."
            ),
            _ => new Compared((editions[^2], editions[^1]), null, null),
        };

    private static Compared Wrong(ComparedProblem reason, string named, string problem) =>
        new(null, null, problem) { Reason = reason, Named = named };
}
