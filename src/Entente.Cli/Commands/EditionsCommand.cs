using System.CommandLine;
using System.Globalization;
using Entente.Answers;
using Entente.Cli.Output;
using Entente.Exports;
using Entente.Ledger;
using Entente.Stores.Sqlite;

namespace Entente.Cli.Commands;

/// <summary><c>entente editions</c>: which documents are editions of one work, and what people say of that.</summary>
internal sealed class EditionsCommand : EntenteSubcommand
{
    private static readonly EditionAct[] Acts = Enum.GetValues<EditionAct>();

    private readonly Argument<string[]> _words = new("WORK|ACT")
    {
        Description =
            "A work whose editions are listed; or join A B (two documents are editions of one work), part A B (they are not), undo N.",
        Arity = ArgumentArity.ZeroOrMore,
    };
    private readonly Option<string?> _reason = CommandOptions.Reason();
    private readonly Option<string?> _by = CommandOptions.By();
    private readonly Option<string> _ledger = CommandOptions.Ledger();
    private readonly Option<string> _format = CommandOptions.Format("table", "jsonl");

    /// <summary>Makes the command.</summary>
    public EditionsCommand(CommandHost host)
        : base("editions", "List works with their editions and what may be one; say whether two documents are editions of one work.", host)
    {
        Arguments.Add(_words);
        foreach (var option in (Option[])[_reason, _by, _ledger, _format])
            Options.Add(option);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Does)> Examples =>
        [
            ("entente editions", "works with several editions, and documents that may be editions of one"),
            ("entente editions 'Relations with Japan'", "the editions of a work, the earliest first"),
            ("entente editions join sheet-2021 sheet-2020", "the two are editions of one work"),
            ("entente editions undo 3", "take that back"),
        ];

    private int Run(ParseResult parsed)
    {
        var words = parsed.GetValue(_words)!;
        var act = Array.FindIndex(Acts, a => words.Length > 0 && EditionMessages.NameOf(a) == words[0]);
        if (act >= 0)
            return Say(parsed, Acts[act], words[1..]);
        if (words.Length > 1)
            return Wrong($"\"{words[0]}\" is no act: join, part or undo.");
        using var ledger = SqliteLedger.OpenToRead(parsed.GetValue(_ledger)!);
        var works = Works.Of(ledger);
        var asJson = parsed.GetValue(_format) == "jsonl";
        if (words.Length == 1)
        {
            var editions = works.Find(words[0]);
            if (editions.Count == 0)
                return Wrong(
                    $"The ledger has no work and no document \"{words[0]}\".{NearestWord.Hint(words[0], works.All.SelectMany(w => w).Select(d => d.Name))}"
                );
            List(works, [editions], asJson);
            return ExitCode.Done;
        }
        List<IReadOnlyList<LedgerDocument>> several = [.. works.All.Where(w => w.Count > 1)];
        List(works, several, asJson);
        var proposals = EditionProposals.In(ledger);
        foreach (var proposal in proposals)
            if (asJson)
                Host.Out.Write(Json(proposal) + "\n");
            else
                Tell(EditionOutput.Proposal(proposal));
        if (!asJson)
            foreach (var review in ledger.EditionReviews())
                TextLines.Paragraph(Host, Line($"{review.Number}. {review.By}, {review.At:yyyy-MM-dd}: {Said(review)}"));
        if (several.Count > 0 || proposals.Count > 0)
            return ExitCode.Done;
        Tell("No work of the ledger has more than one edition.");
        return ExitCode.NothingFound;
    }

    private void List(Works works, List<IReadOnlyList<LedgerDocument>> several, bool asJson)
    {
        if (asJson)
        {
            foreach (var editions in several)
                Host.Out.Write(Json(works, editions) + "\n");
            return;
        }
        if (several.Count == 0)
            return;
        var table = new TextTable(Host, "Work", "Document", "Date", "Retrieved", "Facts").Main(0).Numbers(4);
        foreach (var editions in several)
        foreach (var edition in editions)
            table.Add(
                ReferenceEquals(edition, editions[0]) ? works.NameOf(edition.Id) : "",
                edition.Id,
                edition.Metadata.Date is null ? "undated" : Wording.Of(edition.Metadata.Date),
                edition.Source.Retrieved.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                Line($"{edition.Facts:N0}")
            );
        table.Write();
    }

    private int Say(ParseResult parsed, EditionAct act, string[] words)
    {
        if (words.Length != (act == EditionAct.Undo ? 1 : 2))
            return Wrong(EditionMessages.Incomplete(act));
        if ((parsed.GetValue(_by) ?? Host.User).Trim() is not { Length: > 0 } by)
            return Wrong(EditionMessages.NoName());
        var review = new EditionReview
        {
            At = Host.Clock.GetUtcNow(),
            By = by,
            Reason = parsed.GetValue(_reason)?.Trim() is { Length: > 0 } reason ? reason : null,
            Act = act,
        };
        if (act != EditionAct.Undo)
            review = review with { Document = words[0], Other = words[1] };
        else if (int.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            review = review with { Undoes = number };
        else
            return Wrong($"\"{words[0]}\" is no number; entente editions lists what was said.");
        using var ledger = SqliteLedger.OpenToAdd(parsed.GetValue(_ledger)!);
        var added = ledger.AddEditionReview(review);
        if (parsed.GetValue(_format) == "jsonl")
            Host.Out.Write(Json(added) + "\n");
        else
            TextLines.Paragraph(Host, Line($"{added.Number}. {added.By}: {Said(added)}"));
        return ExitCode.Done;
    }

    private static string Said(EditionReview review) => EditionOutput.Says(review) + (review.Reason is null ? "." : $": {review.Reason}");

    private int Wrong(string message)
    {
        Tell(message);
        Tell("See: entente editions --help");
        return ExitCode.UsedWrongly;
    }

    private static string Json(Works works, IReadOnlyList<LedgerDocument> editions) =>
        JsonLine.Of(json =>
        {
            json.WriteString("work", works.NameOf(editions[0].Id));
            json.WriteStartArray("editions");
            foreach (var edition in editions)
                json.WriteStringValue(edition.Id);
            json.WriteEndArray();
        });

    private static string Json(EditionProposal proposal) =>
        JsonLine.Of(json =>
        {
            json.WriteString("proposed", proposal.Document.Id);
            json.WriteString("of", proposal.Of.Id);
            json.WriteNumber("share", Math.Round(proposal.Share, 3));
        });

    private static string Json(EditionReview review) =>
        JsonLine.Of(json =>
        {
            json.WriteNumber("number", review.Number);
            json.WriteString("at", review.At);
            json.WriteString("by", review.By);
            json.WriteString("reason", review.Reason);
            json.WriteString("act", EditionMessages.NameOf(review.Act));
            json.WriteString("document", review.Document);
            json.WriteString("other", review.Other);
            if (review.Undoes is { } number)
                json.WriteNumber("undoes", number);
        });

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
