using System.Globalization;

namespace Entente.Ledger;

/// <summary>Every message of the ledger, in one place; tests refer to them here.</summary>
public static class LedgerMessages
{
    /// <summary>A command that reads finds no ledger.</summary>
    public static string Missing(string place) =>
        $"There is no ledger at {place}; read documents first: entente read FOLDER --ledger {place}";

    /// <summary>The file belongs to a program to come.</summary>
    public static string Newer(string place, int version, int known) =>
        Text(
            $"The ledger {place} has version {version}; this program knows versions up to {known}. Use the newer program that wrote it; nothing was changed."
        );

    /// <summary>The ledger has to be brought up to date before it can be asked.</summary>
    public static string Older(string place, int version, int known) =>
        Text(
            $"The ledger {place} has version {version} and must be brought to version {known} first: entente read FOLDER --ledger {place}"
        );

    /// <summary>Other bytes than a ledger's.</summary>
    public static string NotALedger(string place) =>
        $"{place} is not a ledger: it was written by something else or is damaged. Name another file with --ledger; nothing was changed.";

    /// <summary>A folder stands where the ledger should.</summary>
    public static string IsFolder(string place) => $"{place} is a folder, not a ledger. Name a file with --ledger.";

    /// <summary>The folder in which the ledger should be made is not there.</summary>
    public static string NoFolder(string place, string folder) =>
        $"The ledger {place} cannot be made: there is no folder {folder}. Make it first, or name another file with --ledger.";

    /// <summary>The file cannot be opened.</summary>
    public static string NoRights(string place) =>
        $"The ledger {place} cannot be written: the file or its folder is read-only for you. Name a file with --ledger in a folder that you may write to.";

    /// <summary>Another program keeps it locked.</summary>
    public static string Busy(string place) => $"The ledger {place} is being written by another program; try again when it is done.";

    /// <summary>No room is left for it.</summary>
    public static string Full(string place) =>
        $"The ledger {place} cannot grow: its disk is full. Make room, or name a file on another disk with --ledger, and run the command again; what was added before stands.";

    /// <summary>The store failed.</summary>
    public static string Failed(string place, string reason) =>
        $"The ledger {place} failed: {reason.TrimEnd('.')}. What was added before stands; run the command again.";

    /// <summary>A line of a fact that cannot be read back.</summary>
    public static string UnreadableFact(string place, string fact, string reason) =>
        $"The ledger {place} holds the fact {fact} that this program cannot read ({reason.TrimEnd('.')}). Use the program version that wrote it.";

    /// <summary>Evidence that is not what stands in the document.</summary>
    public static string EvidenceDiffers(string document, string fact) =>
        $"The evidence of fact {fact} is not what stands there in document {document}; nothing of the document was added. This is an error of the rule that found it.";

    /// <summary>A fact of another document.</summary>
    public static string OtherDocument(string document, string fact, string named) =>
        $"Fact {fact} names document {named} but was found in {document}; nothing of the document was added.";

    /// <summary>Two facts with one id.</summary>
    public static string SameFactId(string document, string fact) =>
        $"Document {document} has two facts with the id {fact}; nothing of the document was added. This is an error of the program.";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
