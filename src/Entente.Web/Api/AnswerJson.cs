using System.Globalization;
using Entente.Answers;
using Entente.Exports;
using Entente.Reconciliation;

namespace Entente.Web.Api;

/// <summary>What the pages of the record show, as JSON.</summary>
internal static class AnswerJson
{
    /// <summary>An agreement, and how it stands.</summary>
    public static string Line(AgreementStanding agreement) =>
        JsonLine.Of(json =>
        {
            json.WriteString("topic", agreement.Topic.Id);
            json.WriteString("title", agreement.Title);
            json.WriteString("agreement_kind", agreement.AgreementKind);
            json.WriteStartArray("parties");
            foreach (var party in agreement.Parties)
                json.WriteStringValue(party);
            json.WriteEndArray();
            json.WriteString("signed", agreement.Signed?.ToString());
            json.WriteString("in_force", agreement.InForce?.ToString());
            json.WriteString("starts", agreement.Terms.Start?.ToString());
            json.WriteString("ends", agreement.Terms.End?.ToString());
            json.WriteString("rests_on", agreement.Terms.RestsOn);
            json.WriteString("standing", agreement.Standing is { } standing ? Standing.NameOf(standing.Kind) : null);
            if (agreement.Standing is null)
                json.WriteNull("standing_certain");
            else
                json.WriteBoolean("standing_certain", agreement.Standing.IsCertain);
            json.WriteString("standing_why", agreement.Standing?.Why);
            json.Facts("facts", agreement.Topic.Facts);
        });

    /// <summary>An office and its holders.</summary>
    public static string Line(OfficeLine office) =>
        JsonLine.Of(json =>
        {
            json.WriteString("of", office.Of);
            json.WriteString("title", office.Title);
            json.WriteStartArray("holders");
            foreach (var holder in office.Holders)
            {
                json.WriteStartObject();
                json.WriteString("person", holder.Person);
                json.WriteString("first", Day(holder.First));
                json.WriteString("last", Day(holder.Last));
                json.Facts("facts", holder.Facts);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        });

    /// <summary>A thing that documents speak of.</summary>
    public static string Line(Spoken spoken) =>
        JsonLine.Of(json =>
        {
            json.WriteString("topic", spoken.Topic.Id);
            json.WriteString("about", spoken.Latest.About);
            json.WriteString("first", spoken.First?.ToString());
            json.WriteString("last", spoken.Last?.ToString());
            json.WriteString("since", spoken.Since?.ToString());
            json.WriteNumber("documents", spoken.Documents);
            json.Facts("facts", spoken.Topic.Facts);
        });

    /// <summary>A day as ISO has it.</summary>
    internal static string? Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);
}
