using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Entente.Time;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Entente.Web.Asking;

/// <summary>
/// What every page is asked with, as it stands in the address: the relationship, the date for which the answer holds, and the date by which
/// documents had to be out. Links between pages carry it along.
/// </summary>
/// <param name="Between">The parties of the relationship: <c>USA</c>, <c>JPN</c>; empty for the whole ledger.</param>
/// <param name="AsOf">The date asked for; null for today.</param>
/// <param name="KnownOn">Only what documents out by then say; null for all documents.</param>
/// <param name="Today">The day that is today.</param>
public sealed record Asked(IReadOnlyList<string> Between, DateOnly? AsOf, Edtf? KnownOn, DateOnly Today)
{
    /// <summary>The name of the parties in an address.</summary>
    public const string BetweenName = "between";

    /// <summary>The name of the date asked for in an address.</summary>
    public const string AsOfName = "as-of";

    /// <summary>The name of the date by which documents had to be out in an address.</summary>
    public const string KnownOnName = "known-on";

    /// <summary>The names that every page knows.</summary>
    public static readonly IReadOnlyList<string> Names = [BetweenName, AsOfName, KnownOnName];

    /// <summary>What in the address could not be understood: the name and what stood there.</summary>
    public IReadOnlyList<(string Name, string Value)> NotUnderstood { get; init; } = [];

    /// <summary>The day for which the answer holds.</summary>
    public DateOnly Day => AsOf ?? Today;

    /// <summary>Reads the address.</summary>
    public static Asked Of(IQueryCollection query, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(query);
        var wrong = new List<(string, string)>();
        Edtf? Date(string name)
        {
            var text = query[name].ToString().Trim();
            if (text.Length == 0)
                return null;
            if (Edtf.TryParse(text, out var date))
                return date;
            wrong.Add((name, text));
            return null;
        }
        // "between=USA,JPN", as links have it, and "between=USA&between=JPN", as a form sends it.
        var between = query[BetweenName]
            .SelectMany(v => (v ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return new Asked(between, Date(AsOfName)?.Latest, Date(KnownOnName), today) { NotUnderstood = wrong };
    }

    /// <summary>The address of a page with all that is asked, and what the page itself takes; nulls are left out.</summary>
    public string To(string path, params ReadOnlySpan<(string Name, string? Value)> parameters)
    {
        ArgumentNullException.ThrowIfNull(path);
        var address = new StringBuilder(path);
        var sign = '?';
        void Add(string name, string? value)
        {
            if (string.IsNullOrEmpty(value))
                return;
            address.Append(sign).Append(UrlEncoder.Default.Encode(name)).Append('=').Append(UrlEncoder.Default.Encode(value));
            sign = '&';
        }
        foreach (var (name, value) in parameters)
            Add(name, value);
        Add(BetweenName, string.Join(',', Between));
        Add(AsOfName, AsOf?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add(KnownOnName, KnownOn?.ToString());
        return address.ToString();
    }

    /// <summary>The address of a document.</summary>
    public string ToDocument(string document) => To("/documents/" + Uri.EscapeDataString(document));

    /// <summary>The address of a fact.</summary>
    public string ToFact(Facts.Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return To($"/facts/{Uri.EscapeDataString(fact.Document)}/{Uri.EscapeDataString(fact.Id)}");
    }

    /// <summary>The address of a fact's sentence in the text of its document.</summary>
    public string ToEvidence(Facts.Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        // A long text is shown in parts: the server must know the sentence, too.
        return $"{To("/documents/" + Uri.EscapeDataString(fact.Document), ("fact", fact.Id))}#f-{Uri.EscapeDataString(fact.Id)}";
    }

    /// <summary>An address with one of its parameters set anew, or taken out where the value is null.</summary>
    public static string With(string address, string name, string? value)
    {
        ArgumentNullException.ThrowIfNull(address);
        var mark = address.IndexOf('?', StringComparison.Ordinal);
        var path = mark < 0 ? address : address[..mark];
        var query = QueryHelpers.ParseQuery(mark < 0 ? "" : address[mark..]);
        query.Remove(name);
        if (!string.IsNullOrEmpty(value))
            query[name] = value;
        return QueryHelpers.AddQueryString(path, query.SelectMany(p => p.Value, (p, v) => KeyValuePair.Create(p.Key, v)));
    }
}
