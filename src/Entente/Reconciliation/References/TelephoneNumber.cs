namespace Entente.Reconciliation.References;

/// <summary>Telephone numbers, the same however they are written: "202-238-6700" is "[1] (202) 238-6700".</summary>
internal static class TelephoneNumber
{
    // A number without its area code still has so many digits.
    private const int Fewest = 6;

    /// <summary>Whether a number is the one that a reference writes, in which the calling code may stand in square brackets.</summary>
    public static bool AreSame(string number, string reference)
    {
        var open = reference.IndexOf('[', StringComparison.Ordinal);
        var close = reference.IndexOf(']', StringComparison.Ordinal);
        var code = open >= 0 && close > open ? Digits(reference[open..close]) : "";
        // What stands before the code is the way out of one's own country: (011).
        var national = WithoutTrunk(Digits(code.Length > 0 ? reference[(close + 1)..] : WithoutPrefix(reference)));
        var said = WithoutPrefix(number);
        var digits = Digits(said);
        if (national.Length < Fewest || digits.Length < Fewest)
            return false;
        return Fits(WithoutTrunk(digits), national)
            || code.Length > 0 && digits.StartsWith(code, StringComparison.Ordinal) && Fits(WithoutTrunk(digits[code.Length..]), national)
            || national.Length > Fewest && digits.Length >= Fewest && national.EndsWith(digits, StringComparison.Ordinal)
            || code.Length == 0 && national.EndsWith(WithoutTrunk(digits), StringComparison.Ordinal);
    }

    // Behind the number an extension or the last digits of a second number may stand.
    private static bool Fits(string digits, string national) => digits.StartsWith(national, StringComparison.Ordinal);

    private static string WithoutPrefix(string number)
    {
        var rest = number.TrimStart(' ', '(', '+');
        foreach (var prefix in (ReadOnlySpan<string>)["011", "00"])
            if (rest.StartsWith(prefix, StringComparison.Ordinal))
                return rest[prefix.Length..];
        return rest;
    }

    private static string WithoutTrunk(string digits) => digits.TrimStart('0');

    private static string Digits(string text) => new([.. text.Where(char.IsAsciiDigit)]);
}
