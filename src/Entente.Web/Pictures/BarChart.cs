namespace Entente.Web.Pictures;

/// <summary>A time in a row of bars.</summary>
/// <param name="Shape">The time as it is drawn.</param>
/// <param name="Class">What it is, as a class of the style sheet.</param>
/// <param name="Says">What it is, in words.</param>
/// <param name="IsThin">Whether it is drawn as a line rather than a bar.</param>
public sealed record Bar(TimeShape Shape, string Class, string Says, bool IsThin = false);

/// <summary>A row of bars under one name.</summary>
/// <param name="Name">The name.</param>
/// <param name="Address">Where the name leads to; null where it leads nowhere.</param>
/// <param name="Bars">The bars.</param>
/// <param name="IsHead">Whether the row is the head of those below it.</param>
public sealed record BarRow(string Name, string? Address, IReadOnlyList<Bar> Bars, bool IsHead = false);

/// <summary>Rows of bars over one axis of time, with their names beside them.</summary>
public static class BarChart
{
    /// <summary>The width of the picture.</summary>
    public const double Width = 1000;

    /// <summary>Where the axis begins: before it stand the names.</summary>
    public const double Left = 300;

    /// <summary>Where the axis ends.</summary>
    public const double Right = Width - 16;

    /// <summary>The height of a row.</summary>
    public const double RowHeight = 26;

    /// <summary>The height of the axis above the rows.</summary>
    public const double Head = 30;

    /// <summary>The size of the words.</summary>
    public const double FontSize = 13;

    /// <summary>The axis that takes in all of these days.</summary>
    public static TimeAxis Axis(IEnumerable<DateOnly> days) => TimeAxis.Around(days, Left, Right);

    /// <summary>The height of a picture with so many rows.</summary>
    public static double HeightOf(int rows) => Head + rows * RowHeight + 8;

    /// <summary>The middle of a row.</summary>
    public static double MiddleOf(int row) => Head + row * RowHeight + RowHeight / 2;

    /// <summary>As much of a name as has room beside the axis.</summary>
    public static string FitName(string name) => Label.Fit(name, Left - 20, FontSize);
}
