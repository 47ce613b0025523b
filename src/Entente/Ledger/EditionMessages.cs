using System.Globalization;

namespace Entente.Ledger;

/// <summary>Every message about editions of works, in one place; tests refer to them here.</summary>
public static class EditionMessages
{
    /// <summary>Nobody is named.</summary>
    public static string NoName() => "Who says so must be named: --by NAME.";

    /// <summary>What is said lacks a part.</summary>
    public static string Incomplete(EditionAct act) =>
        act == EditionAct.Undo ? "To undo takes the number of what was said." : $"To {NameOf(act)} takes two documents.";

    /// <summary>Two documents that are one.</summary>
    public static string SameDocument(EditionAct act, string document) =>
        $"To {NameOf(act)} takes two documents; {document} was named twice.";

    /// <summary>No document of that id.</summary>
    public static string NoDocument(string document) => $"The ledger has no document {document}.";

    /// <summary>Nothing of that number.</summary>
    public static string NoReview(int number) => Text($"Nothing was said of editions under the number {number}.");

    /// <summary>Undone before.</summary>
    public static string UndoneBefore(int number) => Text($"Number {number} was undone before.");

    /// <summary>The name of an act.</summary>
    public static string NameOf(EditionAct act) =>
        act switch
        {
            EditionAct.Join => "join",
            EditionAct.Part => "part",
            _ => "undo",
        };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
