namespace Entente.Ledger;

/// <summary>A ledger that cannot be opened, read or added to. The message says what was wrong, where, and what to do.</summary>
public sealed class LedgerException : Exception
{
    /// <summary>With a message for the user.</summary>
    public LedgerException(string message)
        : base(message) { }

    /// <summary>With a message about one document, which alone is at fault.</summary>
    public LedgerException(string message, string document)
        : base(message) => Document = document;

    /// <summary>With a message for the user and what lies behind it.</summary>
    public LedgerException(string message, Exception inner)
        : base(message, inner) { }

    /// <summary>The document that could not be added although the ledger is well; null where the ledger itself is at fault.</summary>
    public string? Document { get; }
}
