using Entente.Facts.Kinds;
using Entente.Time;

namespace Entente.Answers;

/// <summary>Figures, dates and lengths of time in the words that a person would use. Nothing is rounded.</summary>
public static class Wording
{
    /// <summary>A figure with its bound and unit: "over $480 billion", "about 55,000", "nearly 20 %", "5 to 7 %".</summary>
    public static string Of(Figure figure) => FigureWording.Of(figure);

    /// <summary>A time as precise as it was stated: "14 March 2021", "October 2019", "since 1952", "15–17 March 2021", "about 1990".</summary>
    public static string Of(Edtf time) => TimeWording.Of(time);

    /// <summary>A partial date: "14 March 2021", "March 2021", "2021", "about 1990", "perhaps 1990".</summary>
    public static string Of(PartialDate date) => TimeWording.Of(date);

    /// <summary>An ISO 8601 duration: <c>P5Y</c> is "5 years", <c>P1Y6M</c> "1 year 6 months"; anything else stays as it is.</summary>
    public static string Duration(string iso) => TimeWording.Duration(iso);

    /// <summary>The number with its scale in words where that says it exactly: 7200000000 is "7.2 billion", 55000 is "55,000".</summary>
    public static string Number(decimal value) => FigureWording.Number(value);
}
