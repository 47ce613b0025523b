using Entente.Differences;
using Entente.Documents;
using Spectre.Console;

namespace Entente.Cli.Output;

/// <summary>The difference of two texts: words left out as [-…-] and in red, words put in as {+…+} and in green.</summary>
internal static class TextDifferenceOutput
{
    /// <summary>Writes the passages that differ and tells how many they are.</summary>
    public static int Write(CommandHost host, DocumentText earlier, DocumentText later)
    {
        var passages = TextDifference.Between(earlier, later);
        foreach (var passage in passages)
        {
            host.Out.WriteLine();
            var words = new Paragraph();
            foreach (var (kind, text) in passage.Pieces)
                _ = kind switch
                {
                    DifferenceKind.Removed => words.Append($"[-{OneLine(text)}-]", new Style(Color.Red)),
                    DifferenceKind.Added => words.Append($"{{+{OneLine(text)}+}}", new Style(Color.Green)),
                    _ => words.Append(OneLine(text)),
                };
            TextLines.Write(host, words);
        }
        return passages.Count;
    }

    // Line ends stay, control characters do not.
    private static string OneLine(string text) => new([.. text.Select(c => c != '\n' && char.IsControl(c) ? ' ' : c)]);
}
