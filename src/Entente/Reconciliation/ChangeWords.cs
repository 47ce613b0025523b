using System.Globalization;
using Entente.Facts.Kinds;
using Entente.Reconciliation.Comparing;
using Entente.Time;

namespace Entente.Reconciliation;

/// <summary>The difference between two comparable facts in the words that a person would use.</summary>
public static class ChangeWords
{
    /// <summary>The difference: "up from over $480 billion to $644.7 billion", "now until 31 March 2022".</summary>
    public static string Of(Subject earlier, Subject later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        return (earlier.Fact.Body, later.Fact.Body) switch
        {
            (Figure one, Figure other) => Of(one, other),
            (Rank one, Rank other) => Of(one, other, earlier, later),
            (Agreement one, Agreement other) => Joined(
                Dates("signed", one.Signed, other.Signed),
                Dates("in force", one.InForce, other.InForce),
                Dates("until", one.Expires, other.Expires),
                one.Term == other.Term || other.Term is null ? null : $"now for {TimeWording.Duration(other.Term)}"
            ),
            (Membership one, Membership other) => $"from {one.Role} to {other.Role}",
            (Office one, Office other) => $"{other.Person} in place of {one.Person}",
            (Mechanism one, Mechanism other) => Joined(Dates("since", one.Since, other.Since)),
            (Contact one, Contact other) => Joined(
                one.Address == other.Address ? null : $"address from {one.Address ?? "none"} to {other.Address ?? "none"}",
                one.Telephone == other.Telephone ? null : $"telephone from {one.Telephone ?? "none"} to {other.Telephone ?? "none"}"
            ),
            (Presence one, Presence other) => $"from “{one.What}” to “{other.What}”",
            (Position one, Position other) => Of(one, other),
            (Event, Event) => Joined(Dates("dated", earlier.Fact.When, later.Fact.When)),
            (Quotation one, Quotation other) => $"said by {other.Speaker}, before by {one.Speaker}",
            (Reference one, Reference other) => $"address from {one.Url ?? "none"} to {other.Url ?? "none"}",
            _ => "",
        };
    }

    private static string Of(Figure one, Figure other)
    {
        var words = $"from {FigureWording.Of(one)} to {FigureWording.Of(other)}";
        if (one.Value == other.Value)
            return words;
        return (other.Value > one.Value ? "up " : "down ") + words;
    }

    private static string Of(Rank one, Rank other, Subject earlier, Subject later)
    {
        if (one.Position != other.Position)
            return $"from {Place(one)} to {Place(other)}";
        return $"from first among “{RankComparer.Among(earlier)}” to first among “{RankComparer.Among(later)}”";
    }

    private static string Place(Rank rank) =>
        rank.Position is { } position ? string.Create(CultureInfo.InvariantCulture, $"place {position}") : $"one of the {rank.Order}";

    private static string Of(Position one, Position other)
    {
        if (one.Deadline is not null || other.Deadline is not null)
            if (!Equals(one.Deadline, other.Deadline))
                return Dates("by", one.Deadline, other.Deadline) ?? "without a deadline now";
        return one.Act == other.Act ? "in other words" : $"from “{one.Act}” to “{other.Act}”, in other words";
    }

    private static string? Dates(string what, Edtf? one, Edtf? other) =>
        (one, other) switch
        {
            (_, null) => null,
            (null, { } now) => $"now {what} {TimeWording.Of(now)}",
            ({ } before, { } now) => before.ToString() == now.ToString()
                ? null
                : $"{what} {TimeWording.Of(now)}, before {TimeWording.Of(before)}",
        };

    private static string Joined(params ReadOnlySpan<string?> parts)
    {
        var said = new List<string>();
        foreach (var part in parts)
            if (part is not null)
                said.Add(part);
        return string.Join("; ", said);
    }
}
