using System.Globalization;
using Entente.Facts;
using Entente.Time;
using Microsoft.Extensions.Localization;

namespace Entente.Web.Texts;

/// <summary>The fields of a fact in words, by what the contract says of each (<see cref="FactContract"/>).</summary>
public static class FieldWords
{
    // The names of the contract as keys of the texts; "of" means another thing in each kind.
    private static readonly Dictionary<string, string> Labels = new(StringComparer.Ordinal)
    {
        ["value"] = "Value",
        ["upper"] = "Upper end",
        ["bound"] = "Bound",
        ["unit"] = "Unit",
        ["measure"] = "Measure",
        ["position"] = "Place in the order",
        ["order"] = "Order",
        ["holder"] = "Holder",
        ["rank of"] = "Among what",
        ["event"] = "Type of event",
        ["participants"] = "Participants",
        ["place"] = "Place",
        ["object"] = "Object",
        ["name"] = "Its name",
        ["agreement_kind"] = "Kind of agreement",
        ["signed"] = "Signed",
        ["in_force"] = "In force",
        ["expires"] = "Ends",
        ["term"] = "Term",
        ["member"] = "Party that is a member",
        ["organisation"] = "Organisation",
        ["acronym"] = "Acronym",
        ["role"] = "Role",
        ["mechanism_kind"] = "Kind of mechanism",
        ["since"] = "Since",
        ["what"] = "What",
        ["host"] = "Host",
        ["of"] = "Of whom",
        ["person"] = "Person",
        ["office"] = "Title of the office",
        ["holders"] = "Holders",
        ["act"] = "Act",
        ["content"] = "Content",
        ["deadline"] = "Deadline",
        ["address"] = "Address",
        ["telephone"] = "Telephone",
        ["title"] = "Title",
        ["url"] = "Web address",
        ["speaker"] = "Speaker",
        ["said_on"] = "Said on",
        ["text"] = "The words said",
        ["when"] = "When",
        ["parties"] = "Parties",
        ["about"] = "What it says",
    };

    /// <summary>All keys of texts that this class asks for, for the test of the translations.</summary>
    internal static IEnumerable<string> Keys =>
        Labels
            .Values.Concat(FactKinds.All.SelectMany(k => FactContract.Of(k.Name)).SelectMany(f => f.Values))
            .Concat(["count", "percent", "{0} years", "{0} months", "{0} weeks", "{0} days"]);

    /// <summary>The name of a field for people.</summary>
    public static string Label(IStringLocalizer<InterfaceText> texts, string kind, string field)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts[Labels.GetValueOrDefault($"{kind} {field}") ?? Labels.GetValueOrDefault(field) ?? field];
    }

    /// <summary>The value of a field for people; empty where it is null.</summary>
    public static string Value(IStringLocalizer<InterfaceText> texts, Said said, string kind, FactField field)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(said);
        var contract = FactContract.Of(kind).Concat(FactContract.Common).FirstOrDefault(f => f.Name == field.Name);
        return (field.Value, contract?.Type) switch
        {
            (null, _) => "",
            (IReadOnlyList<string> parties, FieldType.Parties) => string.Join(", ", parties.Select(Said.Party)),
            (IReadOnlyList<string> list, _) => string.Join(", ", list),
            (decimal number, _) => Said.Number(number),
            (int number, _) => Said.Count(number),
            (string time, FieldType.Time) when Edtf.TryParse(time, out var date) => said.Of(date),
            (string length, FieldType.Duration) => Duration(texts, length),
            (string party, FieldType.Party) => Said.Party(party),
            (string word, FieldType.OneOf) => texts[word].Value.Replace('_', ' '),
            (string unit and ("count" or "percent"), FieldType.Unit) => texts[unit],
            var (value, _) => Raw(value),
        };
    }

    /// <summary>The value of a field as the contract writes it.</summary>
    public static string Raw(object? value) =>
        value switch
        {
            null => "",
            IReadOnlyList<string> list => string.Join(", ", list),
            decimal number => number.ToString("0.############################", CultureInfo.InvariantCulture),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
        };

    private static string Duration(IStringLocalizer<InterfaceText> texts, string iso)
    {
        if (CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" || !IsoDuration.TryParse(iso, out var length))
            return TimeWording.Duration(iso);
        if (length.Hours != 0 || length.Minutes != 0 || length.Seconds != 0)
            return iso;
        var parts = new (int Count, string Text)[]
        {
            (length.Years, "{0} years"),
            (length.Months, "{0} months"),
            (length.Weeks, "{0} weeks"),
            (length.Days, "{0} days"),
        };
        return string.Concat(parts.Where(p => p.Count > 0).Select(p => texts[p.Text, p.Count].Value));
    }
}
