using System.Globalization;
using System.Text.Json;
using Entente.Facts;
using Entente.Ledger;

namespace Entente.Exports;

/// <summary>What people said of the facts, as JSON lines.</summary>
public static class ReviewJson
{
    /// <summary>One line, with <c>fact_now</c>: the id under which the ledger has its fact today.</summary>
    public static string Line(CarriedReview carried)
    {
        ArgumentNullException.ThrowIfNull(carried);
        return JsonLine.Of(json => Fields(json, carried.Review, carried));
    }

    /// <summary>Writes the fields of a review into an object that has begun; with what it is about today where that is known.</summary>
    public static void Fields(Utf8JsonWriter json, Review review, CarriedReview? carried = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(review);
        json.WriteNumber("number", review.Number);
        json.WriteString("at", review.At.ToString("O", CultureInfo.InvariantCulture));
        json.WriteString("by", review.By);
        json.WriteString("act", ReviewActs.NameOf(review.Act));
        json.WriteString("reason", review.Reason);
        Reference(json, "fact", review.Fact);
        if (carried is not null)
            json.WriteString("fact_now", carried.Fact?.Id);
        Reference(json, "other", review.Other);
        if (carried is not null)
            json.WriteString("other_now", carried.Other?.Id);
        json.WritePropertyName("fields");
        if (review.Fields.Count == 0)
            json.WriteNullValue();
        else
            json.WriteRawValue(FieldJson.Write(review.Fields));
        Number(json, "undoes", review.Undoes);
        if (carried is null)
            return;
        Number(json, "undone_by", carried.UndoneBy);
        json.WriteBoolean("without_fact", carried.IsWithoutFact);
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
}
