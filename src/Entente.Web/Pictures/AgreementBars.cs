using Entente.Answers;
using Entente.Reconciliation;
using Entente.Time;
using Entente.Web.Asking;
using Entente.Web.Texts;
using Microsoft.Extensions.Localization;

namespace Entente.Web.Pictures;

/// <summary>Agreements as rows of bars: the day of signature as a point, the term as a bar.</summary>
public static class AgreementBars
{
    /// <summary>The rows of agreements, and the axis that takes in all of them and the day asked for.</summary>
    public static (TimeAxis Axis, IReadOnlyList<BarRow> Rows) Of(
        IReadOnlyList<AgreementStanding> agreements,
        Asked asked,
        IStringLocalizer<InterfaceText> texts
    )
    {
        ArgumentNullException.ThrowIfNull(agreements);
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(texts);
        var days = agreements.SelectMany(a => Days(a.Signed).Concat(Days(a.InForce)).Concat(Days(a.Terms.End)).Concat(Days(Known(a))));
        var axis = BarChart.Axis(days.Append(asked.Day));
        return (axis, [.. agreements.Select(a => new BarRow(a.Title, asked.ToFact(a.Topic.Latest), [.. Bars(a, axis, texts)]))]);
    }

    private static IEnumerable<Bar> Bars(AgreementStanding agreement, TimeAxis axis, IStringLocalizer<InterfaceText> texts)
    {
        var standing = agreement.Standing is { } s ? Standing.NameOf(s.Kind) : "none";
        var (start, end) = (agreement.Terms.Start, agreement.Terms.End);
        // Of an agreement without any date it is known only that documents speak of it.
        if (start is null && end is null)
        {
            if (Known(agreement) is { } spoken && TimeShape.Of(spoken, axis) is { } line)
                yield return new Bar(line, "spoken", texts["spoken of"], IsThin: true);
        }
        else if (TimeShape.Of(Edtf.Between(start?.Start, end?.End), axis, LastStated(agreement)) is { } term)
            yield return new Bar(
                term,
                standing,
                texts[agreement.Standing is { } t ? StandingWords.Of(t.Kind) : "says nothing about that day"]
            );
        if (agreement.Signed is { } signed && TimeShape.Of(signed, axis) is { } point)
            yield return new Bar(point, "signed", texts["day of signature"]);
    }

    private static Edtf? Known(AgreementStanding agreement)
    {
        var dated = agreement.Topic.Facts.Select(f => f.Stated).OfType<Edtf>().ToList();
        return dated.Count == 0 ? null
            : dated.Count == 1 ? dated[0]
            : Edtf.Between(dated[0].Start, dated[^1].End);
    }

    private static DateOnly? LastStated(AgreementStanding agreement) => agreement.Topic.Facts.Select(f => f.Stated?.Latest).Max();

    private static IEnumerable<DateOnly> Days(Edtf? time) => new[] { time?.Earliest, time?.Latest }.OfType<DateOnly>();
}
