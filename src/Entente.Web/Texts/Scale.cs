using System.Globalization;

namespace Entente.Web.Texts;

/// <summary>Round numbers beside the axis of a picture, with their noughts as the reader's language says them. The numbers of facts stand in full.</summary>
public static class Scale
{
    private static readonly (decimal From, string Word)[] English =
    [
        (1_000_000_000_000, " trillion"),
        (1_000_000_000, " billion"),
        (1_000_000, " million"),
    ];

    private static readonly (decimal From, string Word)[] Japanese = [(1_000_000_000_000, "兆"), (100_000_000, "億"), (10_000, "万")];

    /// <summary>The number with its scale in words.</summary>
    public static string Of(decimal number)
    {
        var scales = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "ja" ? Japanese : English;
        var (from, word) = scales.FirstOrDefault(s => Math.Abs(number) >= s.From, (1, ""));
        return Said.Number(number / from) + word;
    }
}
