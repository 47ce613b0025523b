namespace Entente.Patterns;

/// <summary>Something wrong in a <c>.rules</c> file.</summary>
/// <param name="File">The file, without folder.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Message">What is wrong, and what to do about it.</param>
public sealed record RuleError(string File, int Line, int Column, string Message)
{
    /// <summary>The error as compilers write it: <c>file(line,column): message</c>.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{File}({Line},{Column}): {Message}");
}

/// <summary>Rules that could not be read; all that is wrong with them is told at once.</summary>
public sealed class RuleException : FormatException
{
    /// <summary>Without errors; for serialisers.</summary>
    public RuleException()
        : this([]) { }

    /// <summary>With one error that has no place.</summary>
    public RuleException(string message)
        : base(message) => Errors = [];

    /// <summary>With one error that has no place.</summary>
    public RuleException(string message, Exception inner)
        : base(message, inner) => Errors = [];

    /// <summary>With all errors found.</summary>
    public RuleException(IReadOnlyList<RuleError> errors)
        : base(string.Join('\n', errors)) => Errors = errors;

    /// <summary>What is wrong, in the order of the files.</summary>
    public IReadOnlyList<RuleError> Errors { get; }
}
