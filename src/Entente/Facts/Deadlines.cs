using Entente.Clauses;
using Entente.Mentions;
using Entente.Time;

namespace Entente.Facts;

/// <summary>By when something is to be done, and what that rests on where it was worked out.</summary>
/// <param name="By">The last time.</param>
/// <param name="RestsOn">"4 months after entry into force, 1 January 2020"; null where the text gives the time itself.</param>
public sealed record Deadline(Edtf By, string? RestsOn);

/// <summary>
/// Finds deadlines: "by 2030", "no later than 1 May", and lengths of time after something that the document dates: "within four months
/// after the date of entry into force", "within 90 days".
/// </summary>
public static class Deadlines
{
    private static readonly (string Words, string Name, string[] Verbs)[] Events =
    [
        ("entry into force", "entry into force", ["enter", "enters", "entered", "come", "comes", "came"]),
        ("signature", "signature", ["sign", "signs", "signed"]),
        ("signing", "signature", ["sign", "signs", "signed"]),
        ("adoption", "adoption", ["adopt", "adopts", "adopted"]),
    ];

    /// <summary>The first deadline between two tokens of a sentence, or null.</summary>
    public static Deadline? In(FactContext context, int first, int end)
    {
        ArgumentNullException.ThrowIfNull(context);
        for (var i = first; i < end; i++)
        {
            if (context.Mentions.At(i) is not { } mention)
                continue;
            if (mention is TimeMention time && Of(context, time, end) is { } deadline)
                return deadline;
            i = mention.End - 1;
        }
        return null;
    }

    private static Deadline? Of(FactContext context, TimeMention time, int end)
    {
        if (time.Relation == TimeRelation.By && time is { Kind: TimeKind.Date or TimeKind.Interval, Value.End: { } last })
            return new Deadline(Edtf.On(last), null);
        if (time.Relation != TimeRelation.Within || time.Kind != TimeKind.Duration || !IsoDuration.TryParse(time.Duration, out var length))
            return null;
        var behind = context.Words(time.End, Math.Min(end, time.End + 10));
        var words = context.Words(time.First, time.End);
        foreach (var (name, label, verbs) in Events)
        {
            if (!behind.Contains(name, StringComparison.OrdinalIgnoreCase))
                continue;
            return DateOf(context, verbs, name == "entry into force") is { } start ? Later(start, length, $"{words} after {label}") : null;
        }
        // "within 90 days": from the day on which the document says so.
        return
            context.Stated is { IsInterval: false, Start: { Day: > 0 } } stated
            && !behind.StartsWith("of ", StringComparison.OrdinalIgnoreCase)
            && !behind.StartsWith("after ", StringComparison.OrdinalIgnoreCase)
            && !behind.StartsWith("from ", StringComparison.OrdinalIgnoreCase)
            ? Later(stated, length, $"{words} after the document")
            : null;
    }

    private static Deadline? Later(Edtf start, IsoDuration length, string words)
    {
        if (start.End is not { Year: < 9000 })
            return null;
        return new Deadline(start.Plus(length), $"{words}, {TimeWording.Of(start)}");
    }

    // When the document says that it happens: the one date that its clauses give; null where they give several.
    private static Edtf? DateOf(FactContext context, string[] verbs, bool intoForce)
    {
        Edtf? only = null;
        foreach (var clause in context.Clauses)
        {
            if (!verbs.Contains(context.Reading.Chars(clause.Verb).ToString(), StringComparer.OrdinalIgnoreCase))
                continue;
            if (intoForce && !IsIntoForce(context, clause))
                continue;
            if (ActTimes.Of(clause) is not { IsInterval: false, Start.Day: > 0 } date)
                continue;
            if (only is not null && only != date)
                return null;
            only = date;
        }
        return only;
    }

    private static bool IsIntoForce(FactContext context, Clause clause) =>
        clause.VerbEnd + 1 < context.Reading.Tokens.Count
        && context.Reading.Chars(clause.VerbEnd).Equals("into", StringComparison.OrdinalIgnoreCase)
        && (
            context.Reading.Chars(clause.VerbEnd + 1).Equals("force", StringComparison.OrdinalIgnoreCase)
            || context.Reading.Chars(clause.VerbEnd + 1).Equals("effect", StringComparison.OrdinalIgnoreCase)
        );
}
