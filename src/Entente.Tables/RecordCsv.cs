using System.Globalization;
using Entente.Answers;
using Entente.Facts;
using Entente.Facts.Kinds;
using Entente.Ledger;
using Entente.Reconciliation;

namespace Entente.Tables;

/// <summary>What the record answers, as tables: one line for each thing that is listed.</summary>
public static class RecordCsv
{
    /// <summary>Documents.</summary>
    public static void Write(TextWriter writer, IEnumerable<LedgerDocument> documents) =>
        Csv.Write(
            writer,
            ["id", "title", "work", "publisher", "date", "language", "url", "location", "sha256", "retrieved", "facts"],
            documents.Select(d =>
                (IEnumerable<object?>)
                    [
                        d.Id,
                        d.Metadata.Title,
                        d.Metadata.Work,
                        d.Metadata.Publisher,
                        d.Metadata.Date?.ToString(),
                        d.Metadata.Language,
                        d.Metadata.Url,
                        d.Source.Location,
                        d.Source.Sha256,
                        d.Source.Retrieved.ToString("O", CultureInfo.InvariantCulture),
                        d.Facts,
                    ]
            )
        );

    /// <summary>Sentences that were searched for.</summary>
    public static void Write(TextWriter writer, IEnumerable<SearchHit> hits) =>
        Csv.Write(
            writer,
            ["document", "stated", "start", "end", "quote", "facts"],
            hits.Select(h =>
                (IEnumerable<object?>)
                    [
                        h.Document,
                        h.Stated?.ToString(),
                        h.Sentence.Span.Start,
                        h.Sentence.Span.End,
                        h.Sentence.Quote,
                        (IReadOnlyList<string>)[.. h.Facts.Select(f => f.Id)],
                    ]
            )
        );

    /// <summary>Facts with how they stand on a date.</summary>
    public static void Write(TextWriter writer, IEnumerable<StandingFact> standings) =>
        Csv.Write(
            writer,
            ["standing", "certain", "why", "kind", "about", "when", "stated", "document", "quote", "topic", "fact"],
            standings.Select(s =>
                (IEnumerable<object?>)
                    [
                        Standing.NameOf(s.Standing.Kind),
                        s.Standing.IsCertain ? "yes" : "no",
                        s.Standing.Why,
                        s.Fact.Kind,
                        s.Fact.About,
                        s.Fact.When?.ToString(),
                        s.Fact.Stated?.ToString(),
                        s.Fact.Document,
                        s.Fact.Evidence.Quote,
                        s.Topic.Id,
                        s.Fact.Id,
                    ]
            )
        );

    /// <summary>The relationship in order.</summary>
    public static void Write(TextWriter writer, IEnumerable<TimelineEntry> entries) =>
        Csv.Write(
            writer,
            ["on", "what", "kind", "documents", "document", "quote", "fact"],
            entries.Select(e =>
                (IEnumerable<object?>)
                    [e.On.ToString(), e.What, e.Fact.Kind, DocumentsOf(e), e.Fact.Document, e.Fact.Evidence.Quote, e.Fact.Id]
            )
        );

    /// <summary>How many documents say an entry.</summary>
    public static int DocumentsOf(TimelineEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Others.Select(f => f.Document).Append(entry.Fact.Document).Distinct(StringComparer.Ordinal).Count();
    }

    /// <summary>What is due.</summary>
    public static void Write(TextWriter writer, IEnumerable<DueItem> items) =>
        Csv.Write(
            writer,
            ["on", "due", "what", "rests_on", "past", "document", "quote", "fact"],
            items.Select(i =>
                (IEnumerable<object?>)
                    [
                        i.On.ToString(),
                        i.Kind.ToString().ToLowerInvariant(),
                        i.What,
                        i.RestsOn,
                        i.IsPast ? "yes" : "no",
                        i.Fact.Document,
                        i.Fact.Evidence.Quote,
                        i.Fact.Id,
                    ]
            )
        );

    /// <summary>Measures, a line for each value.</summary>
    public static void Write(TextWriter writer, IEnumerable<Vintage> vintages) =>
        Csv.Write(
            writer,
            ["topic", "measure", "stated", "of", "value", "upper", "bound", "unit", "document", "fact"],
            from v in vintages
            from x in v.Values
            select (IEnumerable<object?>)
                [
                    v.Topic.Id,
                    v.Measure,
                    x.Stated?.ToString(),
                    x.Of?.ToString(),
                    x.Figure.Value,
                    x.Figure.Upper,
                    Figure.NameOf(x.Figure.Bound),
                    x.Figure.Unit,
                    x.Fact.Document,
                    x.Fact.Id,
                ]
        );

    /// <summary>What cannot both hold.</summary>
    public static void Write(TextWriter writer, IEnumerable<Disagreement> disagreements) =>
        Csv.Write(
            writer,
            ["topic", "kind", "why", "first_document", "first_stated", "first_quote", "second_document", "second_stated", "second_quote"],
            disagreements.Select(d =>
                (IEnumerable<object?>)
                    [
                        d.Topic.Id,
                        d.Topic.Kind,
                        d.Why,
                        d.First.Document,
                        d.First.Stated?.ToString(),
                        d.First.Evidence.Quote,
                        d.Second.Document,
                        d.Second.Stated?.ToString(),
                        d.Second.Evidence.Quote,
                    ]
            )
        );

    /// <summary>What changed.</summary>
    public static void Write(TextWriter writer, IEnumerable<Change> changes) =>
        Csv.Write(
            writer,
            ["relation", "kind", "difference", "earlier", "earlier_quote", "earlier_fact", "later", "later_quote", "later_fact"],
            changes.Select(c =>
                (IEnumerable<object?>)
                    [
                        Change.NameOf(c.Relation),
                        (c.Earlier ?? c.Later!).Kind,
                        c.Difference,
                        c.Earlier is null ? null : FactLine.Of(c.Earlier).Says,
                        c.Earlier?.Evidence.Quote,
                        c.Earlier?.Id,
                        c.Later is null ? null : FactLine.Of(c.Later).Says,
                        c.Later?.Evidence.Quote ?? c.NamedAgain?.Quote,
                        c.Later?.Id,
                    ]
            )
        );

    /// <summary>Topics, a line for each fact.</summary>
    public static void Write(TextWriter writer, IEnumerable<Topic> topics) =>
        Csv.Write(
            writer,
            ["topic", "kind", "about", "when", "stated", "document", "quote", "fact"],
            from t in topics
            from f in t.Facts
            select (IEnumerable<object?>)
                [t.Id, t.Kind, f.About, f.When?.ToString(), f.Stated?.ToString(), f.Document, f.Evidence.Quote, f.Id]
        );

    /// <summary>What people said of the facts.</summary>
    public static void Write(TextWriter writer, IEnumerable<CarriedReview> reviews) =>
        Csv.Write(
            writer,
            [
                "number",
                "at",
                "by",
                "act",
                "reason",
                "document",
                "fact",
                "kind",
                "start",
                "end",
                "quote",
                "fact_now",
                "other_document",
                "other_fact",
                "other_fact_now",
                "fields",
                "undoes",
                "undone_by",
                "without_fact",
            ],
            reviews.Select(Row)
        );

    private static IEnumerable<object?> Row(CarriedReview carried)
    {
        var review = carried.Review;
        return
        [
            review.Number,
            review.At.ToString("O", CultureInfo.InvariantCulture),
            review.By,
            ReviewActs.NameOf(review.Act),
            review.Reason,
            review.Fact?.Document,
            review.Fact?.Id,
            review.Fact?.Kind,
            review.Fact?.Span.Start,
            review.Fact?.Span.End,
            review.Fact?.Quote,
            carried.Fact?.Id,
            review.Other?.Document,
            review.Other?.Id,
            carried.Other?.Id,
            review.Fields.Count == 0 ? null : FieldJson.Write(review.Fields),
            review.Undoes,
            carried.UndoneBy,
            carried.IsWithoutFact ? "true" : "false",
        ];
    }
}
