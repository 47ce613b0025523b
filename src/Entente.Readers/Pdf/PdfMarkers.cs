using Entente.Documents;

namespace Entente.Readers.Pdf;

/// <summary>Puts bullets and numbers that stand alone, since the space behind them is wide, before the line that they mark.</summary>
internal static class PdfMarkers
{
    private const int LongestMarker = 6;
    private const double WidestGap = 5;
    private const double Step = 8;

    public static void Join(PdfPage page)
    {
        var markers = page.Lines.Where(IsMarker).ToList();
        if (markers.Count == 0)
            return;
        var places = page
            .Lines.Select((line, index) => (Line: line, Index: index))
            .Where(l => !IsMarker(l.Line))
            .ToLookup(l => Place(l.Line));
        var marked = new Dictionary<int, PdfLine>();
        var joined = new HashSet<PdfLine>(ReferenceEqualityComparer.Instance);
        foreach (var marker in markers)
        {
            var beside = Enumerable
                .Range(Place(marker) - 2, 5)
                .SelectMany(place => places[place].Take(MostBeside))
                .Where(l =>
                    l.Line.IsBeside(marker) && l.Line.Left >= marker.Right && l.Line.Left - marker.Right < WidestGap * marker.Height
                )
                .OrderBy(l => l.Line.Left)
                .FirstOrDefault();
            if (beside.Line is { } line && marked.TryAdd(beside.Index, marker))
                joined.Add(marker);
        }
        foreach (var (index, marker) in marked)
        {
            var line = page.Lines[index];
            var moved = marker.Text.Length + 1;
            page.Lines[index] = line with
            {
                Text = $"{marker.Text} {line.Text}",
                Left = marker.Left,
                Marks = [.. line.Marks.Select(m => new CharRange(m.Start + moved, m.End + moved))],
            };
        }
        page.Lines.RemoveAll(joined.Contains);
    }

    // Lines of one height beside each other: columns, and not more.
    private const int MostBeside = 40;

    private static bool IsMarker(PdfLine line) =>
        line.Text.Length <= LongestMarker && ListMarker.At(line.Text) is { Length: > 0 } marker && marker.Length == line.Text.Length;

    private static int Place(PdfLine line) => (int)Math.Clamp(line.Top / Step, -100_000, 100_000);
}
