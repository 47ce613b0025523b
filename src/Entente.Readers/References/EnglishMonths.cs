namespace Entente.Readers.References;

/// <summary>Names of months.</summary>
internal static class EnglishMonths
{
    private static readonly string[] Names =
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];

    /// <summary>1 to 12, or 0 where it is no month.</summary>
    public static int NumberOf(ReadOnlySpan<char> name)
    {
        for (var i = 0; i < Names.Length; i++)
            if (name.SequenceEqual(Names[i]))
                return i + 1;
        return 0;
    }
}
