namespace Entente.Web.Pictures;

/// <summary>Numbers laid out from bottom to top, between round ones.</summary>
/// <param name="Low">The lowest number.</param>
/// <param name="High">The highest number.</param>
/// <param name="Step">From one round number to the next.</param>
/// <param name="Top">Where the highest stands.</param>
/// <param name="Bottom">Where the lowest stands.</param>
public sealed record ValueAxis(double Low, double High, double Step, double Top, double Bottom)
{
    private static readonly double[] Steps = [1, 2, 2.5, 5, 10];

    /// <summary>Where a number stands.</summary>
    public double At(double value) => Bottom - (Bottom - Top) * (value - Low) / (High - Low);

    /// <summary>The round numbers, lowest first.</summary>
    public IReadOnlyList<double> Ticks() => [.. Enumerable.Range(0, (int)Math.Round((High - Low) / Step) + 1).Select(i => Low + i * Step)];

    /// <summary>
    /// The axis that takes in all of these numbers with some room above and below. It begins at nought unless the numbers differ by little only,
    /// where their steps could not be seen.
    /// </summary>
    public static ValueAxis Around(IReadOnlyList<double> numbers, double top, double bottom, int mostTicks = 5)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        var (least, greatest) = numbers.Count == 0 ? (0, 1) : (numbers.Min(), numbers.Max());
        if (least > 0 && least < greatest * 0.6 || least == greatest && least > 0)
            least = 0;
        if (greatest <= 0 && least < 0 && greatest > least * 0.6 || least == greatest && least < 0)
            greatest = 0;
        if (least == greatest)
            greatest = least + 1;
        var room = (greatest - least) * 0.08;
        var step = Round((greatest - least + 2 * room) / mostTicks);
        var low = least == 0 ? 0 : Math.Floor((least - room) / step) * step;
        var high = greatest == 0 ? 0 : Math.Ceiling((greatest + room) / step) * step;
        return new ValueAxis(low, high, step, top, bottom);
    }

    private static double Round(double step)
    {
        var unit = Math.Pow(10, Math.Floor(Math.Log10(step)));
        return Steps.First(s => s * unit >= step * 0.999999) * unit;
    }
}
