namespace Entente.Documents;

/// <summary>Gives each passage the heading that governs it.</summary>
public static class Outline
{
    /// <summary>
    /// Sets <see cref="Passage.Heading"/> of all passages: the nearest heading before it, for a heading the nearest one of a
    /// higher rank. Furniture and text that is not prose are governed by none.
    /// </summary>
    public static void Apply(List<Passage> passages)
    {
        ArgumentNullException.ThrowIfNull(passages);
        var open = new List<int>();
        for (var i = 0; i < passages.Count; i++)
        {
            var passage = passages[i];
            if (!passage.IsRead)
                continue;
            if (passage.Kind == PassageKind.Heading)
                while (open.Count > 0 && passages[open[^1]].Level >= passage.Level)
                    open.RemoveAt(open.Count - 1);
            var heading = open.Count > 0 ? open[^1] : -1;
            if (passage.Heading != heading)
                passages[i] = passage with { Heading = heading };
            if (passage.Kind == PassageKind.Heading)
                open.Add(i);
        }
    }
}
