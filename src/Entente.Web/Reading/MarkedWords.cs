using System.Globalization;
using Entente.Answers;
using Entente.Facts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Entente.Web.Reading;

/// <summary>
/// The words of a block, each stretch of evidence in a <c>mark</c>. What is written is the text of the block and nothing else: numbers and
/// ids are attributes.
/// </summary>
/// <param name="text">The document's text.</param>
/// <param name="numbers">The numbers under which the facts are told beside the text.</param>
/// <param name="sought">Id of the fact that the reader came for, or null.</param>
public sealed class MarkedWords(string text, IReadOnlyDictionary<string, int> numbers, string? sought)
{
    // The facts whose anchors are written already.
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);

    /// <summary>The anchor of a fact's first words.</summary>
    public static string AnchorOf(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return "f-" + fact.Id;
    }

    /// <summary>The words of a block.</summary>
    public RenderFragment Of(MarkedBlock block)
    {
        ArgumentNullException.ThrowIfNull(block);
        return builder =>
        {
            foreach (var segment in block.Segments)
                Add(builder, segment, block.Begins);
        };
    }

    private void Add(RenderTreeBuilder builder, MarkedSegment segment, IReadOnlyList<Fact> begins)
    {
        var words = text[segment.Range.Start..segment.Range.End];
        if (segment.Facts.Count > 0)
            AddMark(builder, segment, begins, words);
        else if (segment.IsWords || string.IsNullOrWhiteSpace(words))
            builder.AddContent(0, words);
        else
        {
            builder.OpenElement(1, "span");
            builder.AddAttribute(2, "class", "sign");
            builder.AddContent(3, words);
            builder.CloseElement();
        }
    }

    private void AddMark(RenderTreeBuilder builder, MarkedSegment segment, IReadOnlyList<Fact> begins, string words)
    {
        // A fact's id is given where its words begin, and once: those that go on from another block have theirs there.
        var anchors = segment
            .Facts.Where(f => !_given.Contains(f.Id) && begins.Any(b => b.Id == f.Id))
            .Select(f => f.Id)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        _given.UnionWith(anchors);
        var step = segment.Facts.Max(f => f.Confidence);
        var classes = "marked " + ConfidenceSteps.NameOf(step);
        if (sought is not null && segment.Facts.Any(f => f.Id == sought))
            classes += " sought";
        if (!segment.IsWords)
            classes += " sign";
        builder.OpenElement(4, "mark");
        builder.AddAttribute(5, "class", classes);
        builder.AddAttribute(6, "data-facts", string.Join(' ', segment.Facts.Select(f => f.Id)));
        if (anchors.Count > 0)
        {
            builder.AddAttribute(7, "id", "f-" + anchors[0]);
            builder.AddAttribute(
                8,
                "data-numbers",
                string.Join(
                    ' ',
                    anchors.Select(a => numbers.GetValueOrDefault(a)).Order().Select(n => n.ToString(CultureInfo.InvariantCulture))
                )
            );
        }
        foreach (var anchor in anchors.Skip(1))
        {
            builder.OpenElement(9, "span");
            builder.AddAttribute(10, "id", "f-" + anchor);
        }
        builder.AddContent(11, words);
        for (var i = 1; i < anchors.Count; i++)
            builder.CloseElement();
        builder.CloseElement();
    }
}
