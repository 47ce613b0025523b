using System.Globalization;
using Entente.Language;
using Entente.Mentions;
using Entente.Patterns;

namespace Entente.Facts.Kinds;

/// <summary>Figures from the quantities of the text, with the words that say what they measure.</summary>
public sealed class FigureFacts : IFactBuilder
{
    // Below this a number in words counts the speakers, not the world ("the two sides", "three priorities").
    private const decimal LeastInWords = 11;

    /// <inheritdoc/>
    public string Kind => Figure.Name;

    /// <inheritdoc/>
    public void Build(FactContext context, RuleMatch match, string value, FactSink sink)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(match);
        ArgumentNullException.ThrowIfNull(sink);
        foreach (var slot in match.Slots)
            if (slot.Mention is QuantityMention quantity && IsFigure(context, quantity, match.Sentence))
                Add(context, match, quantity, sink);
    }

    private static bool IsFigure(FactContext context, QuantityMention quantity, int sentence)
    {
        if (quantity.Form == QuantityForm.Ordinal)
            return false;
        if (quantity.Form != QuantityForm.Number)
            return true;
        if (quantity.InWords && quantity.Bound == Bound.Exact && quantity.Value < LeastInWords)
            return false;
        var range = context.Reading.Sentences[sentence];
        if (quantity.End >= range.EndToken)
            return quantity.Bound != Bound.Exact;
        ref var next = ref context.Reading.Tokens[quantity.End];
        return !next.Is(TokenShape.Punctuation) || quantity.Bound != Bound.Exact;
    }

    private static void Add(FactContext context, RuleMatch match, QuantityMention quantity, FactSink sink)
    {
        var clause = context.ClauseAt(match.Sentence, quantity.First);
        var when = clause is null ? null : ActTimes.Of(clause);
        var measure = MeasureWords.Of(context, clause, quantity, match.Sentence);
        var body = new Figure(quantity.Value, quantity.Upper, quantity.Bound, quantity.Unit, measure);
        var parties = context.PartiesOf(match.Sentence).Where(p => p.Length == 3).ToList();
        if (parties.Count == 0)
            parties.AddRange(context.Parties.Principals);
        sink.Add(context, context.EvidenceOf(match.Sentence), body, when, parties, Line(body), match.Rule.Name);
    }

    private static string Line(Figure figure)
    {
        var number = figure.Value.ToString("#,##0.##", CultureInfo.InvariantCulture);
        if (figure.Upper is { } upper)
            number += $" to {upper.ToString("#,##0.##", CultureInfo.InvariantCulture)}";
        var bound = figure.Bound == Bound.Exact ? "" : Figure.NameOf(figure.Bound) + " ";
        var unit =
            figure.Unit == "count" ? ""
            : figure.Unit == "percent" ? " percent"
            : " " + figure.Unit;
        return figure.Measure.Length == 0 ? $"{bound}{number}{unit}" : $"{bound}{number}{unit}: {figure.Measure}";
    }
}
