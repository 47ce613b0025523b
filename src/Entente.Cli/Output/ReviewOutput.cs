using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Answers;
using Entente.Facts;
using Entente.Ledger;

namespace Entente.Cli.Output;

/// <summary>Reviews in words, as JSON lines and as rows.</summary>
internal static class ReviewOutput
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The headings of <see cref="Row"/>.</summary>
    public static readonly IReadOnlyList<string> Headings =
    [
        "number",
        "at",
        "by",
        "act",
        "reason",
        "document",
        "fact",
        "kind",
        "start",
        "end",
        "quote",
        "fact_now",
        "other_document",
        "other_fact",
        "other_fact_now",
        "fields",
        "undoes",
        "undone_by",
        "without_fact",
    ];

    /// <summary>The act with what it sets: "correct value=490000000000".</summary>
    public static string Act(Review review) =>
        review.Undoes is { } number ? Line($"undo {number}")
        : review.Fields.Count > 0 ? $"correct {Fields(review.Fields)}"
        : review.Other is { } other ? $"{ReviewActs.NameOf(review.Act)} {other.Id}"
        : ReviewActs.NameOf(review.Act);

    /// <summary>What it says, for the end of a sentence.</summary>
    public static string Says(Review review) =>
        review.Act switch
        {
            ReviewAct.Accept => $"fact {review.Fact!.Id} accepted",
            ReviewAct.Reject => $"fact {review.Fact!.Id} rejected",
            ReviewAct.Correct => $"fact {review.Fact!.Id} corrected ({Fields(review.Fields)})",
            ReviewAct.Join => $"facts {review.Fact!.Id} and {review.Other!.Id} are of one topic",
            ReviewAct.Part => $"facts {review.Fact!.Id} and {review.Other!.Id} are of different topics",
            _ => Line($"review {review.Undoes} undone"),
        };

    /// <summary>When, who, what and why.</summary>
    public static string Whole(Review review) =>
        Line(
            $"{review.At:yyyy-MM-dd HH:mm}, {review.By}: {Says(review)}{(review.Reason is null ? "" : $"; {TextTable.OneLine(review.Reason)}")}"
        );

    /// <summary>What became of a fact: "77c1… is listed in place of 3f9a…: over $490 billion".</summary>
    public static string Standing(FactHistory history)
    {
        var says = TextTable.OneLine(FactLine.Of(history.Fact).Says);
        return history.State switch
        {
            FactState.Rejected => $"{history.Fact.Id} is left out of all answers: {says}",
            FactState.Replaced when history.Corrected is null =>
                $"{history.Fact.Id} is not listed, since another fact of the document says what it was corrected to: {says}",
            FactState.Replaced => $"{history.Corrected?.Id} is listed in place of {history.Fact.Id}: {says}",
            FactState.NoLongerFound => $"{history.Fact.Id} is no longer found: {says}",
            _ when history.AsRead is { } read => $"{history.Fact.Id} is listed in place of {read.Id}: {says}",
            _ => $"{history.Fact.Id} is listed: {says}",
        };
    }

    /// <summary>The line of a fact; where there is none any more, its words.</summary>
    public static string FactSays(ILedgerView ledger, FactReference reference) =>
        ledger.FactsById(reference.Id, 1).FirstOrDefault(f => f.Document == reference.Document) is { } fact
            ? FactLine.Of(fact).Says
            : $"“{TextTable.OneLine(reference.Quote)}”";

    /// <summary>The values for <see cref="Headings"/>.</summary>
    public static IEnumerable<object?> Row(CarriedReview carried)
    {
        var review = carried.Review;
        return
        [
            review.Number,
            At(review),
            review.By,
            ReviewActs.NameOf(review.Act),
            review.Reason,
            review.Fact?.Document,
            review.Fact?.Id,
            review.Fact?.Kind,
            review.Fact?.Span.Start,
            review.Fact?.Span.End,
            review.Fact?.Quote,
            carried.Fact?.Id,
            review.Other?.Document,
            review.Other?.Id,
            carried.Other?.Id,
            review.Fields.Count == 0 ? null : FieldJson.Write(review.Fields),
            review.Undoes,
            carried.UndoneBy,
            carried.IsWithoutFact ? "true" : "false",
        ];
    }

    /// <summary>One line, with <c>fact_now</c>: the id under which the ledger has its fact today.</summary>
    public static string Json(CarriedReview carried)
    {
        var review = carried.Review;
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("number", review.Number);
            json.WriteString("at", At(review));
            json.WriteString("by", review.By);
            json.WriteString("act", ReviewActs.NameOf(review.Act));
            json.WriteString("reason", review.Reason);
            Reference(json, "fact", review.Fact);
            json.WriteString("fact_now", carried.Fact?.Id);
            Reference(json, "other", review.Other);
            json.WriteString("other_now", carried.Other?.Id);
            json.WritePropertyName("fields");
            if (review.Fields.Count == 0)
                json.WriteNullValue();
            else
                json.WriteRawValue(FieldJson.Write(review.Fields));
            Number(json, "undoes", review.Undoes);
            Number(json, "undone_by", carried.UndoneBy);
            json.WriteBoolean("without_fact", carried.IsWithoutFact);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private static void Reference(Utf8JsonWriter json, string name, FactReference? reference)
    {
        if (reference is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteString("id", reference.Id);
        json.WriteString("kind", reference.Kind);
        json.WriteString("document", reference.Document);
        json.WriteNumber("start", reference.Span.Start);
        json.WriteNumber("end", reference.Span.End);
        json.WriteString("quote", reference.Quote);
        json.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }

    private static string Fields(IReadOnlyList<FactField> fields) =>
        string.Join(", ", fields.Select(f => $"{f.Name}={FactCorrection.TextOf(f.Value)}"));

    private static string At(Review review) => review.At.ToString("O", CultureInfo.InvariantCulture);

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
