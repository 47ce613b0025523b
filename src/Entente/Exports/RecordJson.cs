using Entente.Facts;
using Entente.Reconciliation;

namespace Entente.Exports;

/// <summary>What the record answers, as JSON lines.</summary>
public static class RecordJson
{
    /// <summary>A change: its relation, the difference in words, and the facts on both sides.</summary>
    public static string Line(Change change) =>
        JsonLine.Of(json =>
        {
            json.WriteString("relation", Change.NameOf(change.Relation));
            json.WriteString("kind", (change.Earlier ?? change.Later!).Kind);
            json.WriteString("difference", change.Difference);
            json.Fact("earlier", change.Earlier);
            json.Fact("later", change.Later);
            if (change.NamedAgain is { } named)
            {
                json.WriteStartObject("named_again");
                json.WriteNumber("start", named.Span.Start);
                json.WriteNumber("end", named.Span.End);
                json.WriteString("quote", named.Quote);
                json.WriteEndObject();
            }
            json.WriteStartArray("beside");
            foreach (var neighbour in change.Beside)
            {
                json.WriteStartObject();
                json.WriteString("reason", neighbour.Reason);
                json.Fact("fact", neighbour.Fact);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        });

    /// <summary>A disagreement.</summary>
    public static string Line(Disagreement disagreement) =>
        JsonLine.Of(json =>
        {
            json.WriteString("topic", disagreement.Topic.Id);
            json.WriteString("kind", disagreement.Topic.Kind);
            json.WriteString("why", disagreement.Why);
            json.Fact("first", disagreement.First);
            json.Fact("second", disagreement.Second);
            json.Facts("others", disagreement.Others);
        });

    /// <summary>An end, a deadline or a fixed date.</summary>
    public static string Line(DueItem item) =>
        JsonLine.Of(json =>
        {
            json.WriteString("on", item.On.ToString());
            json.WriteString("due", item.Kind.ToString().ToLowerInvariant());
            json.WriteString("what", item.What);
            json.WriteString("rests_on", item.RestsOn);
            json.WriteBoolean("past", item.IsPast);
            json.WriteBoolean("past_when_stated", item.WasPastWhenStated);
            json.Fact("fact", item.Fact);
            json.Fact("later", item.Later);
        });

    /// <summary>An entry of the timeline.</summary>
    public static string Line(TimelineEntry entry) =>
        JsonLine.Of(json =>
        {
            json.WriteString("on", entry.On.ToString());
            json.WriteString("what", entry.What);
            json.Fact("fact", entry.Fact);
            json.Facts("others", entry.Others);
        });

    /// <summary>A measure with its values.</summary>
    public static string Line(Vintage vintage) =>
        JsonLine.Of(json =>
        {
            json.WriteString("topic", vintage.Topic.Id);
            json.WriteString("measure", vintage.Measure);
            json.Facts("values", vintage.Values.Select(v => v.Fact));
        });

    /// <summary>A topic.</summary>
    public static string Line(Topic topic) =>
        JsonLine.Of(json =>
        {
            json.WriteString("topic", topic.Id);
            json.WriteString("kind", topic.Kind);
            json.Facts("facts", topic.Facts);
            json.WriteStartArray("joins");
            foreach (var join in topic.Joins)
            {
                json.WriteStartObject();
                json.WriteString("first", join.First.Id);
                json.WriteString("second", join.Second.Id);
                json.WriteString("reason", join.Reason);
                json.WriteBoolean("by_person", join.ByPerson);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteStartArray("beside");
            foreach (var neighbour in topic.Neighbours)
            {
                json.WriteStartObject();
                json.WriteString("topic", neighbour.Topic);
                json.WriteString("reason", neighbour.Reason);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        });

    /// <summary>A fact with its standing: the fact's own line, and how it stands behind it.</summary>
    public static string Line(StandingFact standing) =>
        JsonLine.Of(json =>
        {
            FactJson.WriteFields(json, standing.Fact);
            json.WriteString("standing", Standing.NameOf(standing.Standing.Kind));
            json.WriteBoolean("standing_certain", standing.Standing.IsCertain);
            json.WriteString("standing_why", standing.Standing.Why);
            json.WriteString("superseded_by", standing.Standing.By?.Id);
            json.WriteString("topic", standing.Topic.Id);
        });
}
