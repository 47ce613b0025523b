using Entente.Documents;

namespace Entente.Readers.Pdf;

/// <summary>A line of a page with its place, in points from the upper left corner.</summary>
/// <param name="Text">Its words with single blanks between them.</param>
/// <param name="Page">The page, from 1.</param>
/// <param name="Block">The number of its block in the document.</param>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Top">Its upper edge.</param>
/// <param name="Bottom">Its lower edge.</param>
/// <param name="FirstWord">The width of its first word.</param>
internal sealed record PdfLine(string Text, int Page, int Block, double Left, double Right, double Top, double Bottom, double FirstWord)
{
    /// <summary>Where in the text the marks of notes stand, which are set high behind words and are no words.</summary>
    public IReadOnlyList<CharRange> Marks { get; init; } = [];

    /// <summary>The text without the marks of notes.</summary>
    public string Words
    {
        get
        {
            var words = Text;
            for (var i = Marks.Count - 1; i >= 0; i--)
                words = words.Remove(Marks[i].Start, Marks[i].Length);
            return words;
        }
    }

    /// <summary>The height of its letters, which stands for the size of the type.</summary>
    public double Height => Bottom - Top;

    /// <summary>Whether the two stand side by side.</summary>
    public bool IsBeside(PdfLine other) =>
        Page == other.Page && Math.Min(Bottom, other.Bottom) - Math.Max(Top, other.Top) > Math.Min(Height, other.Height) / 2;
}

/// <summary>A page with its lines in the order in which they are read.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Width">In points.</param>
/// <param name="Height">In points.</param>
/// <param name="Lines">The lines.</param>
internal sealed record PdfPage(int Number, double Width, double Height, List<PdfLine> Lines);

/// <summary>What stands on the pages of a file, and what the file says of itself.</summary>
/// <param name="Pages">The pages.</param>
/// <param name="Title">The title that the file gives, or null.</param>
internal sealed record PdfLayout(List<PdfPage> Pages, string? Title);
