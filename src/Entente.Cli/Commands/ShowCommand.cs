using System.CommandLine;
using System.Globalization;
using Entente.Answers;
using Entente.Cli.Output;
using Entente.Documents;
using Entente.Exports;
using Entente.Facts;
using Entente.Language;
using Entente.Ledger;
using Entente.Stores.Sqlite;

namespace Entente.Cli.Commands;

/// <summary><c>entente show</c>: one fact with its evidence and where it comes from, or one document.</summary>
internal sealed class ShowCommand : EntenteSubcommand
{
    private readonly Argument<string> _id = new("FACT|DOCUMENT")
    {
        Description = "A fact's id or the beginning of it, or a document's id.",
    };
    private readonly Option<string> _ledger = CommandOptions.Ledger();
    private readonly Option<string> _format = CommandOptions.Format("table", "jsonl");

    /// <summary>Makes the command.</summary>
    public ShowCommand(CommandHost host)
        : base("show", "Show a fact with the words that state it and where they stand, or a document with its facts.", host)
    {
        Arguments.Add(_id);
        Options.Add(_ledger);
        Options.Add(_format);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Does)> Examples =>
        [
            ("entente show 3f9a", "the fact whose id begins so"),
            ("entente show us-japan-relations-2020-01", "a document: its source, and what it states"),
        ];

    private int Run(ParseResult parsed)
    {
        var id = parsed.GetValue(_id)!;
        var asJson = parsed.GetValue(_format) == "jsonl";
        using var ledger = SqliteLedger.OpenToRead(parsed.GetValue(_ledger)!);
        if (id.Length == 0)
            return NotThere(id);
        if (ledger.FindDocument(id) is { } document)
        {
            Show(ledger, document, asJson);
            return ExitCode.Done;
        }
        var facts = ledger.FactsById(id, FactLookup.Ambiguous + 1);
        switch (facts.Count)
        {
            case 0:
                return NotThere(id, ledger);
            case 1:
                Show(ledger, facts[0], asJson);
                return ExitCode.Done;
            default:
                FactLookup.TellSeveral(Host, id, facts);
                return ExitCode.UsedWrongly;
        }
    }

    private int NotThere(string id, SqliteLedger? ledger = null)
    {
        Tell(
            $"The ledger has no fact and no document \"{id}\".{(ledger is null ? "" : NearestWord.Hint(id, ledger.Documents(new DocumentFilter()).Select(d => d.Id)))}"
        );
        return ExitCode.NothingFound;
    }

    private void Show(SqliteLedger ledger, Fact fact, bool asJson)
    {
        if (asJson)
        {
            Host.Out.Write(FactJson.Write(fact) + "\n");
            return;
        }
        var document = ledger.FindDocument(fact.Document)!;
        var history = ledger.FindHistory(fact.Document, fact.Id)!;
        TextLines.Heading(Host, TextTable.OneLine(FactLine.Of(fact).Says));
        Host.Out.WriteLine();
        var lines = new TextTable(Host, "", "").Narrow(0).WithoutHeadings();
        lines.Add("Kind", fact.Kind);
        if (fact.Body is Facts.Kinds.Figure figure)
            lines.Add("Figure", Wording.Of(figure));
        foreach (var (name, value) in fact.Body.Fields)
            if (Text(value) is { Length: > 0 } text)
                lines.Add(name, text);
        lines.Add("When", fact.When is null ? "the document does not say" : $"{Wording.Of(fact.When)}  ({fact.When})");
        lines.Add("Stated", fact.Stated is null ? "the document bears no date" : $"{Wording.Of(fact.Stated)}  ({fact.Stated})");
        lines.Add("Parties", string.Join(", ", fact.Parties));
        var around = Surroundings.Of(ledger.FindText(fact.Document)!, fact.Evidence.Span);
        lines.Add("Before it", (around.BeginsInside ? "… " : "") + around.Before);
        lines.Add("Evidence", $"“{TextTable.OneLine(fact.Evidence.Quote)}”");
        lines.Add("After it", around.After + (around.EndsInside ? " …" : ""));
        lines.Add("Where", Line($"{fact.Document}, {Page(ledger, fact)}characters {fact.Evidence.Span.Start} to {fact.Evidence.Span.End}"));
        AddSource(lines, document);
        if (InPage(ledger, fact, document) is { } link)
            lines.Add("In the page", link);
        var why = history.AsRead is null ? $"entente explain {fact.Id} tells why" : "a person says so";
        lines.Add("Confidence", $"{ConfidenceSteps.NameOf(fact.Confidence)}  ({why})");
        lines.Add("Rule", fact.Rule);
        lines.Add(
            "Found by",
            Line($"entente {history.FoundBy.Program}, rules {history.FoundBy.Rules}, {history.FoundBy.At:yyyy-MM-dd HH:mm}")
        );
        if (history.Gone is { } gone)
            lines.Add("Gone", Line($"the reading of {gone:yyyy-MM-dd HH:mm} no longer finds it"));
        else if (document.Run != history.FoundBy)
            lines.Add(
                "Still there",
                Line($"entente {document.Run.Program}, rules {document.Run.Rules}, {document.Run.At:yyyy-MM-dd HH:mm}")
            );
        AddReviews(lines, history);
        lines.Add("Fact", fact.Id);
        lines.Write();
    }

    // What the document was read to say, what people made of it, and who, when and why.
    private static void AddReviews(TextTable lines, FactHistory history)
    {
        var (read, corrected) = (history.AsRead ?? history.Fact, history.AsRead is null ? history.Corrected : history.Fact);
        if (history.State == FactState.Rejected)
            lines.Add("Review", "rejected: it is left out of all answers");
        else if (history.State == FactState.Replaced && corrected is null)
            lines.Add("Review", "corrected to what another fact of the document says: it is not listed");
        if (corrected is not null)
        {
            lines.Add("As read", $"{FactLine.Of(read).Says}  ({read.Id}, {read.Rule})");
            lines.Add("Corrected", $"{FactLine.Of(corrected).Says}  ({corrected.Id})");
            var before = FieldsOf(read).ToDictionary(f => f.Name, f => Text(f.Value), StringComparer.Ordinal);
            foreach (var (name, value) in FieldsOf(corrected))
                if (before.GetValueOrDefault(name) is var was && was != Text(value))
                    lines.Add("", $"{name}: {(string.IsNullOrEmpty(was) ? "nothing" : was)} → {Text(value) ?? "nothing"}");
        }
        foreach (var review in history.Reviews)
            lines.Add(Line($"Review {review.Number}"), ReviewOutput.Whole(review));
    }

    private static IEnumerable<FactField> FieldsOf(Fact fact) =>
        [.. fact.Body.Fields, new("when", fact.When?.ToString()), new("parties", fact.Parties)];

    private void Show(SqliteLedger ledger, LedgerDocument document, bool asJson)
    {
        if (asJson)
        {
            Host.Out.Write(DocumentJson.Line(document, ledger.FindText(document.Id)!.Value) + "\n");
            return;
        }
        TextLines.Heading(Host, TextTable.OneLine(document.Metadata.Title ?? document.Id));
        Host.Out.WriteLine();
        var lines = new TextTable(Host, "", "").Narrow(0).WithoutHeadings();
        lines.Add("Document", document.Id);
        lines.Add(
            "Date",
            document.Metadata.Date is null ? "it bears none" : $"{Wording.Of(document.Metadata.Date)}  ({document.Metadata.Date})"
        );
        var works = Works.Of(ledger);
        var editions = works.EditionsOf(document.Id);
        if (document.Metadata.Work is not null || editions.Count > 1)
            lines.Add("Work", works.NameOf(document.Id));
        if (editions.Count > 1)
            lines.Add(
                "Edition",
                Line($"{editions.ToList().FindIndex(d => d.Id == document.Id) + 1} of {editions.Count} (entente editions {document.Name})")
            );
        AddSource(lines, document);
        if (ledger.FindOriginal(document.Id) is { Redirects: { Count: > 0 } way })
            lines.Add("Redirected to", string.Join(", then ", way));
        lines.Add("Language", LanguageLine(document.Metadata.Language));
        if (ledger.FindPassages(document.Id) is { } passages && Pages.All(passages) is { Count: > 0 } pages)
            lines.Add("Pages", pages.Count == 1 ? pages[0] : Line($"{pages.Count:N0} ({pages[0]} to {pages[^1]})"));
        lines.Add("SHA-256", document.Source.Sha256);
        var readings = ledger.Readings(document.Id);
        lines.Add(
            "Read",
            Line($"{document.Source.Retrieved:yyyy-MM-dd HH:mm} by entente {readings[0].Program}, rules {readings[0].Rules}")
        );
        foreach (var run in readings.Skip(1))
            lines.Add("Read again", Line($"{run.At:yyyy-MM-dd HH:mm} by entente {run.Program}, rules {run.Rules}"));
        lines.Add("Facts", Line($"{document.Facts:N0}"));
        lines.Write();
        if (document.Facts == 0)
            return;
        Host.Out.WriteLine();
        FactOutput.Write(Host, "table", ledger.Facts(new FactFilter { Document = document.Id }));
    }

    // Where the published document has pages, a person looks there.
    private static string Page(SqliteLedger ledger, Fact fact)
    {
        if (ledger.FindPassages(fact.Document) is not { } passages)
            return "";
        var text = ledger.FindText(fact.Document)!;
        var range = new CharRange(text.ToIndex(fact.Evidence.Span.Start), text.ToIndex(fact.Evidence.Span.End));
        return Pages.Of(passages, range) switch
        {
            null => "",
            var (first, last) when first == last => $"page {first}, ",
            var (first, last) => $"pages {first} to {last}, ",
        };
    }

    // A link that opens the page where the evidence stands.
    private static string? InPage(SqliteLedger ledger, Fact fact, LedgerDocument document)
    {
        var text = ledger.FindText(fact.Document)!;
        var range = new CharRange(text.ToIndex(fact.Evidence.Span.Start), text.ToIndex(fact.Evidence.Span.End));
        return TextFragment.Link(
            document.Metadata.Url,
            text.Value,
            ledger.FindPassages(fact.Document) ?? [new Passage(PassageKind.Paragraph, range)],
            range
        );
    }

    private static void AddSource(TextTable lines, LedgerDocument document)
    {
        if (document.Metadata.Publisher is { } publisher)
            lines.Add("Publisher", publisher);
        if (document.Metadata.Url is { } url)
            lines.Add("Address", url);
        lines.Add("Read from", document.Source.Location);
    }

    private static string LanguageLine(string? language) =>
        language is null ? "not known"
        : LanguageGuess.IsRead(language) ? language
        : $"{language}: kept and searchable, but there are no rules for it yet, so that it states no facts here";

    private static string? Text(object? value) =>
        value switch
        {
            null => null,
            IReadOnlyList<string> list => string.Join(", ", list),
            decimal number => number.ToString("0.############################", CultureInfo.InvariantCulture),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture),
        };

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
