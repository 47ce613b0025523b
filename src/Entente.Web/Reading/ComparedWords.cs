using Entente.Differences;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Entente.Web.Reading;

/// <summary>One side of two texts: what is left out stands in <c>del</c> on the earlier one, what is put in stands in <c>ins</c> on the later one.</summary>
public sealed class ComparedWords : ComponentBase
{
    /// <summary>The words as both texts have them.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<DifferencePiece> Pieces { get; set; } = [];

    /// <summary>Whether it is the earlier text.</summary>
    [Parameter, EditorRequired]
    public bool IsEarlier { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var own = IsEarlier ? DifferenceKind.Removed : DifferenceKind.Added;
        foreach (var piece in Pieces)
            if (piece.Kind == DifferenceKind.Same)
                builder.AddContent(0, piece.Words);
            else if (piece.Kind == own)
            {
                builder.OpenElement(1, IsEarlier ? "del" : "ins");
                builder.AddContent(2, piece.Words);
                builder.CloseElement();
            }
    }
}
