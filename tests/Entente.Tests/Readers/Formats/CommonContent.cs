using System.Net;
using System.Text;

namespace Entente.Tests.Readers.Formats;

/// <summary>A part of a page.</summary>
/// <param name="Kind">h1, h2, p or li.</param>
/// <param name="Words">Its words.</param>
internal sealed record ContentPart(string Kind, string Words);

/// <summary>One and the same content, as each format writes it: its facts are to be the same.</summary>
internal static class CommonContent
{
    public const string Title = "Relations of Norway and Chile";

    public static IReadOnlyList<ContentPart> Parts { get; } =
    [
        new("h1", Title),
        new("p", "March 14, 2021"),
        new(
            "p",
            "Norway and Chile established diplomatic relations in 1919. In October 2018, the two governments, after a year of talks, signed "
                + "the Fisheries Cooperation Agreement in Oslo, which entered into force on 1 January 2020."
        ),
        new("h2", "Trade and Investment"),
        new(
            "p",
            "Norwegian companies have invested more than $7.2 billion in Chile. Trade between the two countries reached $480 million in 2019. "
                + "Chile is the second-largest trading partner of Norway in South America."
        ),
        new("p", "Norway and Chile agreed to:"),
        new("li", "expand trade in salmon and other fish by 2025;"),
        new("li", "protect the oceans of the southern hemisphere; and"),
        new("li", "continue their support for the Paris Agreement."),
        new("h2", "Visits"),
        new(
            "p",
            "Prime Minister Erna Solberg visited Santiago on 5 June 2019. Foreign Minister Jan Petersen said: “We have always been good "
                + "friends of Chile.” Norway remains opposed to any unilateral attempts to change the status quo in the Antarctic."
        ),
        new(
            "p",
            "The Norwegian embassy is at 839 Calle San Sebastián, Las Condes, Santiago. Norway joined NATO in 1949 as a founding member."
        ),
    ];

    public static string Text() =>
        string.Join("\n\n", Parts.Select(p => p.Kind == "li" ? $"• {p.Words}" : p.Words))
            .Replace(";\n\n•", ";\n•", StringComparison.Ordinal) + "\n";

    public static string Markdown() =>
        string.Join(
            "\n\n",
            Parts.Select(p =>
                p.Kind switch
                {
                    "h1" => $"# {p.Words}",
                    "h2" => $"## {p.Words}",
                    "li" => $"- {p.Words}",
                    _ => p.Words,
                }
            )
        );

    public static string Html() =>
        $"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{Title}</title></head><body><main>"
        + string.Concat(
                Parts.Select(p =>
                    p.Kind == "li"
                        ? $"<ul><li>{WebUtility.HtmlEncode(p.Words)}</li></ul>"
                        : $"<{p.Kind}>{WebUtility.HtmlEncode(p.Words)}</{p.Kind}>"
                )
            )
            .Replace("</ul><ul>", "", StringComparison.Ordinal)
        + "</main></body></html>";

    public static string Tei()
    {
        var body = new StringBuilder();
        foreach (var part in Parts)
            body.Append(
                part.Kind switch
                {
                    "h1" or "h2" => $"<head>{WebUtility.HtmlEncode(part.Words)}</head>",
                    "li" => $"<list><item>{WebUtility.HtmlEncode(part.Words)}</item></list>",
                    _ => $"<p>{WebUtility.HtmlEncode(part.Words)}</p>",
                }
            );
        var text = body.ToString().Replace("</list><list>", "", StringComparison.Ordinal);
        return $"<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><fileDesc><titleStmt><title>{Title}</title></titleStmt></fileDesc></teiHeader>"
            + $"<text><body><div>{text}</div></body></text></TEI>";
    }

    public static byte[] Docx()
    {
        using var file = new DocxFile();
        foreach (var part in Parts)
            if (part.Kind == "li")
                file.Item(part.Words);
            else
                file.Paragraph(
                    part.Words,
                    part.Kind switch
                    {
                        "h1" => "Title",
                        "h2" => "Heading2",
                        _ => null,
                    }
                );
        return file.Bytes();
    }

    public static byte[] Pdf()
    {
        var file = new PdfFile().Page();
        foreach (var part in Parts)
            switch (part.Kind)
            {
                case "h1":
                    file.Set(part.Words, size: 20);
                    break;
                case "h2":
                    file.Set(part.Words, size: 14, gap: 16);
                    break;
                case "li":
                    file.Set(part.Words, marker: "•", gap: 4);
                    break;
                default:
                    file.Set(part.Words);
                    break;
            }
        return file.Bytes();
    }
}
