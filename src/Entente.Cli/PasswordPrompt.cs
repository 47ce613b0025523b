using System.Text;

namespace Entente.Cli;

/// <summary>Passwords from a person who types them unseen, or from standard input.</summary>
internal static class PasswordPrompt
{
    /// <summary>Asks twice at the terminal; null where both differ or nothing was typed.</summary>
    public static string? AtTerminal(string what)
    {
        var first = Typed(what + ": ");
        return first.Length > 0 && Typed("Again: ") == first ? first : null;
    }

    /// <summary>The first line; null where there is none.</summary>
    public static string? Line(Stream input)
    {
        using var reader = new StreamReader(input, Encoding.UTF8, leaveOpen: true);
        return reader.ReadLine() is { Length: > 0 } line ? line : null;
    }

    private static string Typed(string prompt)
    {
        Console.Error.Write(prompt);
        var typed = new StringBuilder();
        while (Console.ReadKey(intercept: true) is { Key: not ConsoleKey.Enter } key)
            if (key.Key == ConsoleKey.Backspace)
                typed.Length = Math.Max(0, typed.Length - 1);
            else if (!char.IsControl(key.KeyChar))
                typed.Append(key.KeyChar);
        Console.Error.WriteLine();
        return typed.ToString();
    }
}
