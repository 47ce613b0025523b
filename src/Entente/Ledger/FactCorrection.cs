using System.Buffers;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Entente.Facts;
using Entente.Language;
using Entente.Mentions.Names;
using Entente.Time;

namespace Entente.Ledger;

/// <summary>What people may set of a fact, and the fact that comes of it.</summary>
public static partial class FactCorrection
{
    /// <summary>The name under which a corrected fact says who found it.</summary>
    public const string Rule = "review";

    private static readonly SearchValues<string> OfEvidence = SearchValues.Create(
        ["id", "kind", "document", "start", "end", "quote", "stated", "plover", "confidence", "rule"],
        StringComparison.Ordinal
    );

    private static readonly Lazy<HashSet<string>> Units = new(() =>
        new(
            EmbeddedTable.Read("data/units.tsv").Concat(EmbeddedTable.Read("data/currencies.tsv")).Select(row => row[0]).Append("count"),
            StringComparer.Ordinal
        )
    );

    /// <summary>Reads "field=value" for a fact of a kind; false with a message that says what would be right.</summary>
    public static bool TryRead(string kind, string assignment, out FactField field, out string message)
    {
        ArgumentNullException.ThrowIfNull(assignment);
        field = default;
        var sign = assignment.IndexOf('=', StringComparison.Ordinal);
        if (sign <= 0)
        {
            message = ReviewMessages.NoAssignment(assignment);
            return false;
        }
        var (name, text) = (assignment[..sign].Trim(), assignment[(sign + 1)..].Trim());
        message = FieldOf(kind, name) switch
        {
            null => OfEvidence.Contains(name) ? ReviewMessages.OfEvidence(name) : ReviewMessages.NoField(kind, name),
            { } contract => TryValue(contract, text, out var value, out var wrong)
                ? Nothing(field = new FactField(name, value))
                : ReviewMessages.WrongValue(contract, wrong),
        };
        return message.Length == 0;
    }

    /// <summary>
    /// The fact with the fields set: its evidence stays, its id follows from what it says now, and its line too unless that is set.
    /// </summary>
    /// <exception cref="FormatException">A field is none of the kind's, or the value cannot stand there; the message says what would be right.</exception>
    public static Fact Apply(Fact fact, IReadOnlyList<FactField> fields)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(fields);
        var line = JsonNode.Parse(FactJson.Write(fact))!.AsObject();
        foreach (var field in fields)
        {
            if (!TryRead(fact.Kind, $"{field.Name}={TextOf(field.Value)}", out var read, out var message))
                throw new FormatException(message);
            line[read.Name] = NodeOf(read.Value);
        }
        var set = FactJson.Read(line.ToJsonString());
        return set with
        {
            Id = FactId.Of(set.Document, set.Evidence, set.Body, set.When, set.Parties),
            About = fields.Any(f => f.Name == "about") ? set.About : LineOf(fact, set, fields),
            Confidence = Confidence.Certain,
            Rule = Rule,
        };
    }

    /// <summary>A value as it is typed behind the sign: lists with commas, nothing for null.</summary>
    public static string TextOf(object? value) =>
        value switch
        {
            null => "",
            IReadOnlyList<string> list => string.Join(",", list),
            decimal number => number.ToString("0.############################", CultureInfo.InvariantCulture),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
        };

    // Where the line of the fact followed from its fields, so does that of the corrected one; otherwise what changed stands behind it.
    private static string LineOf(Fact fact, Fact set, IReadOnlyList<FactField> fields)
    {
        if (
            AboutLine.Of(fact.Body, fact.When, fact.Parties, fact.Stated) == fact.About
            && AboutLine.Of(set.Body, set.When, set.Parties, set.Stated) is { } line
        )
            return line;
        var before = fact.Body.Fields.ToDictionary(f => f.Name, f => TextOf(f.Value), StringComparer.Ordinal);
        before["when"] = TextOf(fact.When?.ToString());
        before["parties"] = TextOf(fact.Parties);
        var changed = fields.Where(f => before[f.Name] != TextOf(f.Value)).Select(f => $"{f.Name} {TextOf(f.Value)}").ToList();
        return changed.Count == 0 ? fact.About : $"{fact.About} (corrected: {string.Join("; ", changed)})";
    }

    private static ContractField? FieldOf(string kind, string name) =>
        FactContract.Of(kind).Concat(FactContract.Common).FirstOrDefault(f => f.Name == name);

    private static bool TryValue(ContractField field, string text, out object? value, out string wrong)
    {
        (value, wrong) = (null, text);
        if (text.Length == 0)
        {
            // No parties at all are an empty list, which says that nobody is named.
            value = field.Type == FieldType.Parties ? Array.Empty<string>() : null;
            return field.MayBeNull || field.Type == FieldType.Parties;
        }
        switch (field.Type)
        {
            case FieldType.Number:
                var isNumber = decimal.TryParse(
                    text,
                    NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                    CultureInfo.InvariantCulture,
                    out var number
                );
                value = number;
                return isNumber;
            case FieldType.Place:
                var isPlace = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place > 0;
                value = place;
                return isPlace;
            case FieldType.Time:
                value = Edtf.TryParse(text, out var time) ? time.ToString() : null;
                return value is not null;
            case FieldType.Duration:
                value = IsoDuration.TryParse(text, out var length) ? length.ToString() : null;
                return value is not null;
            case FieldType.Party:
                value = PartyOf(text);
                return value is not null;
            case FieldType.Parties:
                var parties = new List<string>();
                foreach (var part in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                {
                    if (PartyOf(part) is not { } party)
                    {
                        wrong = part;
                        return false;
                    }
                    if (!parties.Contains(party))
                        parties.Add(party);
                }
                value = parties;
                return parties.Count > 0;
            case FieldType.Unit:
                value = Units.Value.Contains(text) ? text : null;
                return value is not null;
            case FieldType.OneOf:
                value = field.Values.FirstOrDefault(v => string.Equals(v, text, StringComparison.OrdinalIgnoreCase));
                return value is not null;
            default:
                value = text;
                return true;
        }
    }

    // Three letters are a country's code or a known acronym; other acronyms may be such as no table holds.
    private static string? PartyOf(string text)
    {
        var upper = text.ToUpperInvariant();
        return Countries.WithCode(upper) is { } country ? country.Code
            : Organisations.WithId(text) is { } organisation ? organisation.Id
            : Organisations.WithId(upper) is { } known ? known.Id
            : Organisations.Named(text) is { } named ? named.Id
            : text.Length != 3 && Acronym().IsMatch(text) ? text
            : null;
    }

    private static JsonNode? NodeOf(object? value) =>
        value switch
        {
            null => null,
            IReadOnlyList<string> list => new JsonArray([.. list.Select(item => (JsonNode?)JsonValue.Create(item))]),
            decimal number => JsonValue.Create(number),
            int number => JsonValue.Create(number),
            _ => JsonValue.Create((string)value),
        };

    private static string Nothing(FactField _) => "";

    [GeneratedRegex(@"^[A-Z][A-Za-z0-9&-]*[A-Z0-9]$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Acronym();
}
