using System.Globalization;

namespace Entente.Web.Pictures;

/// <summary>Numbers as pictures write them, whatever the reader's locale.</summary>
public static class Svg
{
    /// <summary>A place or length.</summary>
    public static string N(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
