using Entente.Answers;
using Entente.Reconciliation;
using Entente.Tables;

namespace Entente.Web.Api;

/// <summary>What the pages of the record show, as tables.</summary>
internal static class AnswerCsv
{
    public static void Write(TextWriter writer, IEnumerable<AgreementStanding> agreements) =>
        Csv.Write(
            writer,
            [
                "topic",
                "title",
                "agreement_kind",
                "parties",
                "signed",
                "in_force",
                "starts",
                "ends",
                "rests_on",
                "standing",
                "why",
                "documents",
            ],
            agreements.Select(a =>
                (IEnumerable<object?>)
                    [
                        a.Topic.Id,
                        a.Title,
                        a.AgreementKind,
                        a.Parties,
                        a.Signed?.ToString(),
                        a.InForce?.ToString(),
                        a.Terms.Start?.ToString(),
                        a.Terms.End?.ToString(),
                        a.Terms.RestsOn,
                        a.Standing is null ? null : Standing.NameOf(a.Standing.Kind),
                        a.Standing?.Why,
                        DocumentsOf(a.Topic),
                    ]
            )
        );

    public static void Write(TextWriter writer, IEnumerable<OfficeLine> offices) =>
        Csv.Write(
            writer,
            ["of", "title", "person", "first", "last", "facts"],
            from o in offices
            from h in o.Holders
            select (IEnumerable<object?>)
                [
                    o.Of,
                    o.Title,
                    h.Person,
                    AnswerJson.Day(h.First),
                    AnswerJson.Day(h.Last),
                    (IReadOnlyList<string>)[.. h.Facts.Select(f => f.Id)],
                ]
        );

    public static void Write(TextWriter writer, IEnumerable<Spoken> spoken) =>
        Csv.Write(
            writer,
            ["topic", "about", "first", "last", "since", "documents", "document", "quote", "fact"],
            spoken.Select(s =>
                (IEnumerable<object?>)
                    [
                        s.Topic.Id,
                        s.Latest.About,
                        s.First?.ToString(),
                        s.Last?.ToString(),
                        s.Since?.ToString(),
                        s.Documents,
                        s.Latest.Document,
                        s.Latest.Evidence.Quote,
                        s.Latest.Id,
                    ]
            )
        );

    private static IReadOnlyList<string> DocumentsOf(Topic topic) =>
        [.. topic.Facts.Select(f => f.Document).Distinct(StringComparer.Ordinal)];
}
