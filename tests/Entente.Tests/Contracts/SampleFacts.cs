using System.Security.Cryptography;
using System.Text;
using Entente.Documents;
using Entente.Facts;
using Entente.Facts.Kinds;
using Entente.Ledger;
using Entente.Mentions;
using Entente.Time;

namespace Entente.Tests.Contracts;

/// <summary>Documents and facts made by hand, so that the tests of stores and commands do not change with the rules.</summary>
internal static class SampleFacts
{
    public static readonly ExtractionRun Run = new("1.2.3", "0123456789abcdef", new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero));

    public static Document Document(string id, string text, string? date = null, string? title = null) =>
        PlainText.Read(
            id,
            text,
            new DocumentMetadata
            {
                Date = date is null ? null : Edtf.Parse(date),
                Title = title,
                Publisher = "Ministry",
            }
        );

    public static DocumentSource Source(Document document) =>
        new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document.Text.Value))), $"/in/{document.Id}.txt", Run.At);

    /// <summary>A fact whose evidence is the first place where the words stand.</summary>
    public static Fact Fact(Document document, string words, FactBody body, string? when = null, string about = "", params string[] parties)
    {
        var at = document.Text.Value.IndexOf(words, StringComparison.Ordinal);
        var span = document.Text.ToSpan(new CharRange(at, at + words.Length));
        return new Fact
        {
            Id = FactId.Of(document.Id, new Evidence(span, words), body, when is null ? null : Edtf.Parse(when), parties),
            Document = document.Id,
            Evidence = new Evidence(span, words),
            Stated = document.Metadata.Date,
            When = when is null ? null : Edtf.Parse(when),
            Parties = parties,
            About = about,
            Body = body,
            Confidence = Confidence.Certain,
            Rule = "by-hand",
        };
    }

    public static Figure Figure(
        decimal value,
        string unit = "count",
        string measure = "things",
        Bound bound = Bound.Exact,
        decimal? upper = null
    ) => new(value, upper, bound, unit, measure);

    /// <summary>One fact for each line "kind | when | parties | words"; the words are its evidence and what it says.</summary>
    public static Findings Findings(Document document, params string[] lines)
    {
        var facts = lines.Select(line =>
        {
            var parts = line.Split('|', StringSplitOptions.TrimEntries);
            FactBody body = parts[0] switch
            {
                "figure" => Figure(480_000_000_000m, "USD", "two-way trade", Bound.Over),
                "agreement" => new Agreement(parts[3], "agreement", Edtf.Parse("2019-10-07"), Edtf.Parse("2020-01-01"), null, "P5Y"),
                _ => new Event("sign", ["FRA", "DEU"], null, parts[3]),
            };
            return Fact(
                document,
                parts[3],
                body,
                parts[1].Length == 0 ? null : parts[1],
                parts[3],
                parts[2].Split(',', StringSplitOptions.RemoveEmptyEntries)
            );
        });
        return new Findings([.. facts], []);
    }
}
