using System.CommandLine;
using System.Globalization;
using Entente.Answers;
using Entente.Cli.Output;
using Entente.Exports;
using Entente.Ledger;
using Entente.Reconciliation;
using Entente.Stores.Sqlite;

namespace Entente.Cli.Commands;

/// <summary><c>entente changes</c>: what became of each fact between two editions, documents or dates.</summary>
internal sealed class ChangesCommand : EntenteSubcommand
{
    private static readonly string[] Relations = ["revised", "not-repeated", "new", "unchanged", "lapsed"];

    private readonly Argument<string> _first = new("A")
    {
        Description = "A document, a date, or a work of which the last two editions are compared.",
    };
    private readonly Argument<string?> _second = new("B")
    {
        Description = "The other document or date; the earlier one is put first.",
        Arity = ArgumentArity.ZeroOrOne,
    };
    private readonly RecordFilter _filter = new();
    private readonly Option<string[]> _only = CommandOptions.Several("--only", "what became of it", Relations, "Only what was");
    private readonly Option<bool> _text = new("--text")
    {
        Description = "Show the difference of the two texts, word by word, instead of the facts.",
    };
    private readonly Option<string> _format = CommandOptions.Format("table", "jsonl", "csv");

    /// <summary>Makes the command.</summary>
    public ChangesCommand(CommandHost host)
        : base(
            "changes",
            "Show what was revised, dropped and added between two documents, editions of a work, or dates, the weightiest first.",
            host
        )
    {
        Arguments.Add(_first);
        Arguments.Add(_second);
        _filter.AddTo(this, withKnownOn: false);
        Options.Add(_only);
        Options.Add(_text);
        Options.Add(_format);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override string WhenOne => "something changed";

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Does)> Examples =>
        [
            ("entente changes sheet-2020 sheet-2021", "between two documents"),
            ("entente changes 'Relations with Japan'", "between the last two editions of a work"),
            ("entente changes 2020-06 2022-06 --kind agreement", "what a reader of each time knew of agreements"),
            ("entente changes sheet-2020 sheet-2021 --text", "the words that changed"),
        ];

    private int Run(ParseResult parsed)
    {
        using var ledger = SqliteLedger.OpenToRead(_filter.Ledger(parsed));
        var compared = Compared.Of(ledger, parsed.GetValue(_first)!, parsed.GetValue(_second));
        if (compared.Problem is { } problem)
        {
            Tell(
                problem
                    + NearestWord.Hint(
                        parsed.GetValue(_second) ?? parsed.GetValue(_first)!,
                        ledger.Documents(new DocumentFilter()).Select(d => d.Id)
                    )
            );
            return ExitCode.UsedWrongly;
        }
        if (parsed.GetValue(_text))
            return ShowText(ledger, compared);
        var changes = Changes.Between(ledger, compared, _filter.Of(parsed));
        return Show(parsed, compared, changes);
    }

    private int Show(ParseResult parsed, Compared compared, IReadOnlyList<Change> changes)
    {
        var format = parsed.GetValue(_format)!;
        var only = parsed.GetValue(_only)!;
        // What stayed is counted for people and told to machines.
        var told = changes.Where(c =>
            only.Length > 0
                ? only.Contains(Change.NameOf(c.Relation).Replace(' ', '-'))
                : format != "table" || c.Relation != Relation.Unchanged
        );
        var take = Listing.Take(Host, format, _filter.Limit(parsed));
        var listed = take is { } n ? told.Take(n).ToList() : told.ToList();
        switch (format)
        {
            case "jsonl":
                foreach (var change in listed)
                    Host.Out.Write(RecordJson.Line(change) + "\n");
                break;
            case "csv":
                ChangeOutput.Csv(Host, listed);
                break;
            default:
                TextLines.Heading(Host, Between(compared));
                TextLines.Paragraph(Host, ChangeOutput.Summary(changes));
                ChangeOutput.List(Host, listed);
                if (told.Count() is var all && all > listed.Count)
                    Tell(string.Create(CultureInfo.InvariantCulture, $"{listed.Count:N0} of {all:N0} changes; --limit 0 lists all."));
                break;
        }
        return changes.Any(c => c.Relation != Relation.Unchanged) ? ExitCode.NothingFound : ExitCode.Done;
    }

    private int ShowText(SqliteLedger ledger, Compared compared)
    {
        if (compared.Documents is not { } documents)
        {
            Tell("--text compares two documents; name two documents rather than dates.");
            return ExitCode.UsedWrongly;
        }
        TextLines.Heading(Host, Between(compared));
        var count = TextDifferenceOutput.Write(Host, ledger.FindText(documents.Earlier.Id)!, ledger.FindText(documents.Later.Id)!);
        if (count == 0)
            Tell("The two texts have the same words.");
        return count == 0 ? ExitCode.Done : ExitCode.NothingFound;
    }

    private static string Between(Compared compared) =>
        compared.Documents is { } documents
            ? $"{NameOf(documents.Earlier)} → {NameOf(documents.Later)}"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{compared.Dates!.Value.Earlier:d MMMM yyyy} → {compared.Dates!.Value.Later:d MMMM yyyy}"
            );

    private static string NameOf(LedgerDocument document) =>
        $"{document.Id} ({(document.Metadata.Date is null ? "undated" : Wording.Of(document.Metadata.Date))})";
}
