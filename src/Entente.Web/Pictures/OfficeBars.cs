using Entente.Answers;
using Entente.Web.Asking;
using Entente.Web.Texts;
using Microsoft.Extensions.Localization;

namespace Entente.Web.Pictures;

/// <summary>Holders of offices as rows of bars under the names of their offices.</summary>
public static class OfficeBars
{
    /// <summary>The rows of holders, in their order, and the axis: of the years asked for, or of all in which any is stated.</summary>
    public static (TimeAxis Axis, IReadOnlyList<BarRow> Rows) Of(
        IReadOnlyList<(OfficeLine Office, OfficeHolder Holder)> holders,
        int? from,
        int? to,
        Asked asked,
        IStringLocalizer<InterfaceText> texts
    )
    {
        ArgumentNullException.ThrowIfNull(holders);
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(texts);
        var days = holders.SelectMany(h => new[] { h.Holder.First, h.Holder.Last }).OfType<DateOnly>();
        var all = BarChart.Axis(days);
        var axis = TimeAxis.OfYears(from ?? all.From.Year, to ?? Math.Max(from ?? 1, all.To.Year), all.Left, all.Right);
        var rows = new List<BarRow>();
        OfficeLine? office = null;
        foreach (var (next, holder) in holders)
        {
            if (next != office)
                rows.Add(new BarRow(next.Of is null ? next.Title : $"{PartyNames.Of(next.Of)}: {next.Title}", null, [], IsHead: true));
            office = next;
            rows.Add(new BarRow(holder.Person, asked.ToFact(holder.Facts[^1]), [.. Bars(holder, axis, texts)]));
        }
        return (axis, rows);
    }

    private static IEnumerable<Bar> Bars(OfficeHolder holder, TimeAxis axis, IStringLocalizer<InterfaceText> texts)
    {
        if (Offices.SpanOf(holder) is { IsInterval: true } span && TimeShape.Of(span, axis) is { } line)
            yield return new Bar(line, "between", texts["from the first to the last statement"], IsThin: true);
        // What would be drawn at the same place is drawn once.
        var places = new HashSet<(int, int)>();
        foreach (var time in holder.Times)
            if (TimeShape.Of(time, axis) is { } shape && places.Add(((int)shape.Start, (int)shape.End)))
                yield return new Bar(
                    shape,
                    "office",
                    time.IsInterval ? texts["a term that a document names"] : texts["stated on this day"]
                );
    }
}
