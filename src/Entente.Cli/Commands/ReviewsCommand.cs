using System.CommandLine;
using System.Globalization;
using Entente.Cli.Output;
using Entente.Exports;
using Entente.Ledger;
using Entente.Stores.Sqlite;
using Entente.Tables;

namespace Entente.Cli.Commands;

/// <summary><c>entente reviews</c>: what people said of the facts.</summary>
internal sealed class ReviewsCommand : EntenteSubcommand
{
    private readonly Option<string> _ledger = CommandOptions.Ledger();
    private readonly Option<bool> _withoutFact = new("--without-fact")
    {
        Description = "Those only that count and whose fact the latest reading no longer finds.",
    };
    private readonly Option<string> _format = CommandOptions.Format("table", "jsonl", "csv");

    /// <summary>Makes the command.</summary>
    public ReviewsCommand(CommandHost host)
        : base("reviews", "List what people said of the facts: who, when and why, and whether it still counts and has its fact.", host)
    {
        Options.Add(_ledger);
        Options.Add(_withoutFact);
        Options.Add(_format);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Does)> Examples =>
        [
            ("entente reviews", "all of them, oldest first"),
            ("entente reviews --without-fact", "what wants to be looked at after entente reread"),
            ("entente reviews --format jsonl > reviews.jsonl", "for a program, or to keep beside the ledger"),
        ];

    private int Run(ParseResult parsed)
    {
        var onlyWithoutFact = parsed.GetValue(_withoutFact);
        using var ledger = SqliteLedger.OpenToRead(parsed.GetValue(_ledger)!);
        var reviews = ledger.Reviews(withUndone: true).Where(r => !onlyWithoutFact || (r.IsInForce && r.IsWithoutFact)).ToList();
        if (reviews.Count == 0)
            Tell(onlyWithoutFact ? "Every review that counts has its fact." : "The ledger has no review yet.");
        switch (parsed.GetValue(_format))
        {
            case "jsonl":
                foreach (var review in reviews)
                    Host.Out.Write(ReviewJson.Line(review) + "\n");
                break;
            case "csv":
                RecordCsv.Write(Host.Out, reviews);
                break;
            default:
                if (reviews.Count > 0)
                    Table(ledger, reviews);
                break;
        }
        return reviews.Count == 0 ? ExitCode.NothingFound : ExitCode.Done;
    }

    private void Table(SqliteLedger ledger, List<CarriedReview> reviews)
    {
        var table = new TextTable(Host, "No.", "When", "By", "Review", "Fact", "What the fact says", "Why", "State")
            .Numbers(0)
            .Narrow(1)
            .Narrow(4)
            .Main(5);
        foreach (var carried in reviews)
        {
            var review = carried.Review;
            table.Add(
                review.Number.ToString(CultureInfo.InvariantCulture),
                review.At.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
                review.By,
                ReviewOutput.Act(review),
                (carried.Fact ?? review.Fact)?.Id ?? "",
                review.Fact is null ? "" : ReviewOutput.FactSays(ledger, carried.Fact ?? review.Fact),
                review.Reason ?? "",
                carried.UndoneBy is { } by ? string.Create(CultureInfo.InvariantCulture, $"undone by {by}")
                    : carried.IsWithoutFact ? "without a fact"
                    : ""
            );
        }
        table.Write();
    }
}
