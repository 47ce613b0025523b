using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Entente.Ledger;
using Entente.Mentions.Names;
using Entente.Stores.Sqlite;

namespace Entente.Bench;

/// <summary>
/// A ledger of any size, made of a few documents: each copy tells the same of two other countries, with its years moved and its numbers
/// changed, as the sheets of a ministry on many countries over many years would. The same call makes the same ledger.
/// </summary>
internal static partial class MadeLedger
{
    private const int DocumentsTogether = 200;

    /// <summary>Makes the ledger with at least so many facts; one that is there already stays.</summary>
    public static void Make(string path, Corpus corpus, int facts)
    {
        if (File.Exists(path))
            return;
        var countries = Countries.All.Where(c => c.Code.Length == 3).ToList();
        var extractor = new Extractor();
        using var ledger = SqliteLedger.OpenToWrite(path);
        var run = new ExtractionRun("bench", "bench", DateTimeOffset.UnixEpoch);
        var (made, next) = (0, 0);
        while (made < facts)
            ledger.Together(() =>
            {
                for (var i = 0; i < DocumentsTogether && made < facts; i++, next++)
                {
                    var (source, copy) = (corpus.Sources[next % corpus.Sources.Count], next / corpus.Sources.Count);
                    var first = countries[copy % countries.Count];
                    var second = countries[(copy + 1 + copy / countries.Count) % countries.Count];
                    var bytes = Encoding.UTF8.GetBytes(Changed(Encoding.UTF8.GetString(source.Bytes), first.Name, second.Name, copy));
                    var id = string.Create(CultureInfo.InvariantCulture, $"{source.Id}-{first.Code}-{second.Code}-{copy}");
                    ledger.Add(
                        Corpus.Decode(id, source.Path, bytes),
                        new DocumentSource(Convert.ToHexStringLower(SHA256.HashData(bytes)), id, DateTimeOffset.UnixEpoch),
                        run,
                        placed =>
                        {
                            var found = extractor.Extract(placed);
                            made += found.Count;
                            return new Findings(found, [.. extractor.Reading.Sentences.Select(s => s.Range)]);
                        }
                    );
                }
            });
    }

    // Years move by up to twelve, other numbers grow by a few in a thousand: what is said stays of its kind.
    private static string Changed(string text, string first, string second, int copy)
    {
        text = Japan().Replace(text, second);
        text = UnitedStates().Replace(text, first);
        return Numbers()
            .Replace(
                text,
                m =>
                    m.Groups["year"].Success
                        ? (int.Parse(m.Value, CultureInfo.InvariantCulture) - copy % 12).ToString(CultureInfo.InvariantCulture)
                        : (long.Parse(m.Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture) + copy % 37).ToString(
                            "N0",
                            CultureInfo.InvariantCulture
                        )
            );
    }

    [GeneratedRegex("Japanese|Japan", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Japan();

    [GeneratedRegex(@"United States|U\.S\.|American", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex UnitedStates();

    [GeneratedRegex(
        @"(?<year>\b(18|19|20)\d\d\b)|\b\d{1,3}(,\d{3})+\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        10_000
    )]
    private static partial Regex Numbers();
}
