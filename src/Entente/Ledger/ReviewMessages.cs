using System.Globalization;
using Entente.Facts;

namespace Entente.Ledger;

/// <summary>Every message about reviews and further readings, in one place; tests refer to them here.</summary>
public static class ReviewMessages
{
    /// <summary>No document of that id.</summary>
    public static string NoDocument(string document) => $"The ledger has no document {document}.";

    /// <summary>A document of an old ledger without its passages.</summary>
    public static string NoPassages(string document) =>
        $"Document {document} cannot be read again from what is stored: an earlier version of the program did not keep how its text is divided, and its file now gives another text. Its facts stay as they are.";

    /// <summary>Passages that do not fit the text.</summary>
    public static string PassagesOutside(string document) =>
        $"The passages given for document {document} do not lie in its text; nothing was added.";

    /// <summary>Passages that cannot be read back.</summary>
    public static string UnreadablePassages(string place, string document, string reason) =>
        $"The ledger {place} holds the division of document {document} in a way that this program cannot read ({reason.TrimEnd('.')}). Use the program version that wrote it.";

    /// <summary>No fact of that id.</summary>
    public static string NoFact(string fact) => $"The ledger has no fact {fact}.";

    /// <summary>A fact that only earlier readings found.</summary>
    public static string NoLongerFound(string document, string fact) =>
        $"The latest reading of {document} does not find fact {fact} any more, so that there is nothing to review; nothing was added.";

    /// <summary>Nobody is named.</summary>
    public static string NoName() => "A review needs the name of who gives it: --by NAME.";

    /// <summary>A review that lacks a part, or has one that it must not have.</summary>
    public static string Incomplete(ReviewAct act) =>
        act switch
        {
            ReviewAct.Correct => "A correction needs one fact and what is to be set, for example --set value=490000000000.",
            ReviewAct.Join or ReviewAct.Part => $"To {ReviewActs.NameOf(act)} takes two facts.",
            ReviewAct.Undo => "To undo takes the number of a review.",
            _ => $"To {ReviewActs.NameOf(act)} takes one fact.",
        };

    /// <summary>Two facts that are one.</summary>
    public static string SameFact(ReviewAct act, string fact) => $"To {ReviewActs.NameOf(act)} takes two facts; {fact} was named twice.";

    /// <summary>Two facts that can have no topic in common.</summary>
    public static string OtherKind(string fact, string kind, string other, string otherKind) =>
        $"Fact {fact} is of kind {kind} and {other} of kind {otherKind}: facts of different kinds have no topic in common.";

    /// <summary>No review of that number.</summary>
    public static string NoReview(int number) => Text($"The ledger has no review {number}.");

    /// <summary>A review that was undone before.</summary>
    public static string UndoneBefore(int number, int by) =>
        Text($"Review {number} was undone by review {by}; undo {by} to bring it back.");

    /// <summary>A correction that leaves all as it is.</summary>
    public static string ChangesNothing(string fact) => $"Fact {fact} says that already; nothing was added.";

    /// <summary>A correction to what another fact says.</summary>
    public static string SaysAnother(string fact, string other) =>
        $"Fact {other} of the document says that already; nothing was added. Where {fact} is wrong, reject it.";

    /// <summary>Not of the form field=value.</summary>
    public static string NoAssignment(string text) =>
        $"\"{text}\" sets nothing: write --set field=value, or field= for a field that is to be empty.";

    /// <summary>A field set twice.</summary>
    public static string SetTwice(string field) => $"The field {field} is set twice.";

    /// <summary>A part of the evidence.</summary>
    public static string OfEvidence(string field) =>
        $"{field} cannot be set: the evidence of a fact, its document and how it was found stay what they are. A fact whose words are wrong is rejected instead.";

    /// <summary>No field of the kind.</summary>
    public static string NoField(string kind, string field) =>
        $"A fact of kind {kind} has no field \"{field}\". It has: {string.Join(", ", FactContract.Of(kind).Concat(FactContract.Common).Select(f => f.Name))}.";

    /// <summary>A value that the field cannot have.</summary>
    public static string WrongValue(ContractField field, string value)
    {
        ArgumentNullException.ThrowIfNull(field);
        if (value.Length == 0)
            return $"{field.Name} cannot be empty.";
        return $"{field.Name}: "
            + field.Type switch
            {
                FieldType.Number => $"\"{value}\" is no number; write it in full and without separators: 490000000000.",
                FieldType.Place => $"\"{value}\" is no place in an order; write 1, 2, 3 …",
                FieldType.Time => $"\"{value}\" is no date; write 2019, 2019-10, 2019-10-07, or an interval such as 1952/..",
                FieldType.Duration => $"\"{value}\" is no length of time; write P5Y, P6M or P1Y6M.",
                FieldType.Party or FieldType.Parties =>
                    $"\"{value}\" is neither the ISO 3166-1 alpha-3 code of a country nor the acronym of an organisation; write USA, JPN, UN{(field.Type == FieldType.Parties ? ", several with commas" : "")}.",
                FieldType.Unit =>
                    $"\"{value}\" is no unit; write an ISO 4217 code (USD), percent, count, or a unit of measure in the singular (kilometre).",
                FieldType.OneOf => $"\"{value}\" is not one of {string.Join(", ", field.Values)}.",
                _ => $"\"{value}\" cannot stand there.",
            };
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
