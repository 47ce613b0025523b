using System.Globalization;
using System.Text;
using Entente.Documents;
using Entente.Readers;

namespace Entente.Tests.Readers;

/// <summary>Documents as golden files show them: what is known of them, the text, and each passage with its stretches of words.</summary>
internal static class ShownDocument
{
    /// <summary>A document.</summary>
    public static string Of(Document document)
    {
        var shown = new StringBuilder();
        var data = document.Metadata;
        shown.Append(
            CultureInfo.InvariantCulture,
            $"title {data.Title ?? "-"}\npublisher {data.Publisher ?? "-"}\ndate {data.Date?.ToString() ?? "-"}\nlanguage {data.Language ?? "-"}\nurl {data.Url ?? "-"}\n"
        );
        if (data.Work is not null)
            shown.Append(CultureInfo.InvariantCulture, $"work {data.Work}\n");
        shown.Append('\n').Append(Visible(document.Text.Value)).Append('\n');
        foreach (var passage in document.Passages)
        {
            var words = passage.Words.Count == 0 ? [passage.Range] : passage.Words;
            shown.Append(CultureInfo.InvariantCulture, $"{passage.Kind} {passage.Level} under {passage.Heading}: ");
            shown.Append(Visible(string.Join('|', words.Select(range => document.Text.Value[range.Start..range.End]))));
            foreach (var link in passage.Links)
                shown.Append(CultureInfo.InvariantCulture, $" <{link.Url}>");
            foreach (var page in passage.Pages)
                shown.Append(CultureInfo.InvariantCulture, $" [page {page.Page} from {page.At - passage.Range.Start}]");
            shown.Append('\n');
        }
        return shown.ToString();
    }

    /// <summary>What became of the documents of a file.</summary>
    /// <param name="results">The results.</param>
    /// <param name="folder">What is left out of paths.</param>
    public static string Of(IEnumerable<LoadResult> results, string folder)
    {
        var shown = new StringBuilder();
        foreach (var result in results)
        {
            if (result.Refusal is { } refusal)
                shown.Append(CultureInfo.InvariantCulture, $"refused {refusal}\n");
            if (result.Loaded is { } loaded)
            {
                foreach (var warning in loaded.Warnings)
                    shown.Append(CultureInfo.InvariantCulture, $"note {warning}\n");
                shown.Append(
                    CultureInfo.InvariantCulture,
                    $"document {loaded.Document.Id}\nfrom {loaded.Path}\nread as {loaded.Format}\nretrieved {loaded.Retrieved:u}\n{Of(loaded.Document)}\n"
                );
            }
        }
        return shown.Replace(folder, "…").ToString();
    }

    // Signs that cannot be seen, and ends of lines that files of a repository may lose.
    private static string Visible(string text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var c in text)
            visible.Append(
                c switch
                {
                    '\r' => "␍",
                    '\f' => "␌",
                    '\uFEFF' => "[BOM]",
                    '\u00AD' => "[shy]",
                    '\u00A0' => "[nbsp]",
                    '\u200B' => "[zwsp]",
                    _ => c.ToString(),
                }
            );
        return visible.ToString();
    }
}
