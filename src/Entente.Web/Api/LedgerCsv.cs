using System.Globalization;
using Entente.Differences;
using Entente.Documents;
using Entente.Exports;
using Entente.Facts;
using Entente.Ledger;
using Entente.Tables;
using Entente.Web.Texts;

namespace Entente.Web.Api;

/// <summary>What only the interface tells, as tables.</summary>
internal static class LedgerCsv
{
    public static void Write(TextWriter writer, IEnumerable<Passage> passages, DocumentText text) =>
        Csv.Write(
            writer,
            ["kind", "start", "end", "level", "read", "pages", "text"],
            passages.Select(p =>
            {
                var span = text.ToSpan(p.Range);
                return (IEnumerable<object?>)
                    [
                        DocumentJson.NameOf(p.Kind),
                        span.Start,
                        span.End,
                        p.Level,
                        p.IsRead ? "yes" : "no",
                        (IReadOnlyList<string>)[.. p.Pages.Select(page => page.Page)],
                        text.Value[p.Range.Start..p.Range.End],
                    ];
            })
        );

    public static void Write(TextWriter writer, IEnumerable<ExtractionRun> readings) =>
        Csv.Write(
            writer,
            ["program", "rules", "at"],
            readings.Select(r => (IEnumerable<object?>)[r.Program, r.Rules, r.At.ToString("O", CultureInfo.InvariantCulture)])
        );

    public static void Write(TextWriter writer, IEnumerable<DifferencePassage> differences) =>
        Csv.Write(
            writer,
            ["earlier_start", "earlier_end", "later_start", "later_end", "kind", "words"],
            from d in differences
            from piece in d.Pieces
            select (IEnumerable<object?>)
                [d.Earlier.Start, d.Earlier.End, d.Later.Start, d.Later.End, piece.Kind.ToString().ToLowerInvariant(), piece.Words]
        );

    public static void Parties(TextWriter writer, IEnumerable<string> codes) =>
        Csv.Write(writer, ["code", "name"], codes.Select(c => (IEnumerable<object?>)[c, Said.Party(c)]));

    public static void Kinds(TextWriter writer, IEnumerable<string> kinds) =>
        Csv.Write(
            writer,
            ["kind", "field", "type", "may_be_null", "values"],
            from kind in kinds
            from field in FactContract.Common.Concat(FactContract.Of(kind))
            select (IEnumerable<object?>)
                [kind, field.Name, field.Type.ToString().ToLowerInvariant(), field.MayBeNull ? "yes" : "no", field.Values]
        );
}
