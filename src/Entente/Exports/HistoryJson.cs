using System.Globalization;
using Entente.Ledger;

namespace Entente.Exports;

/// <summary>What readings and reviews made of a fact, as a JSON line.</summary>
public static class HistoryJson
{
    /// <summary>One line.</summary>
    public static string Line(FactHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return JsonLine.Of(json =>
        {
            json.WriteString("state", NameOf(history.State));
            json.Fact("fact", history.Fact);
            json.Fact("as_read", history.AsRead);
            json.Fact("corrected", history.Corrected);
            json.WriteStartObject("found_by");
            DocumentJson.Fields(json, history.FoundBy);
            json.WriteEndObject();
            json.WriteString("gone", history.Gone?.ToString("O", CultureInfo.InvariantCulture));
            json.WriteStartArray("reviews");
            foreach (var review in history.Reviews)
            {
                json.WriteStartObject();
                ReviewJson.Fields(json, review);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        });
    }

    /// <summary>The name of a state.</summary>
    public static string NameOf(FactState state) =>
        state == FactState.NoLongerFound ? "no_longer_found" : state.ToString().ToLowerInvariant();
}
