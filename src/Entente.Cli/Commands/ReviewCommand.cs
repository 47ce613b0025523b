using System.CommandLine;
using System.Globalization;
using Entente.Cli.Output;
using Entente.Exports;
using Entente.Facts;
using Entente.Ledger;
using Entente.Stores.Sqlite;

namespace Entente.Cli.Commands;

/// <summary><c>entente review</c>: what a person says of a fact.</summary>
internal sealed class ReviewCommand : EntenteSubcommand
{
    private readonly Argument<string> _fact = new("FACT") { Description = "A fact's id or the beginning of it; or the word undo." };
    private readonly Argument<string> _act = new("ACT")
    {
        Description =
            "accept: the document says so. reject: it does not, and the fact is left out of all answers. correct: it does but for the fields that --set gives. join, part: this fact and another are of one topic, or are not. After undo: the number of a review.",
    };
    private readonly Argument<string?> _other = new("OTHER")
    {
        Description = "The second fact of join and part.",
        Arity = ArgumentArity.ZeroOrOne,
    };
    private readonly Option<string[]> _set = new("--set")
    {
        Description =
            "What a correction sets, as field=value; lists with commas, nothing after the sign for an empty field. May be given several times.",
        HelpName = "FIELD=VALUE",
        DefaultValueFactory = _ => [],
    };
    private readonly Option<string?> _reason = CommandOptions.Reason();
    private readonly Option<string?> _by = CommandOptions.By();
    private readonly Option<string> _ledger = CommandOptions.Ledger();
    private readonly Option<string> _format = CommandOptions.Format("table", "jsonl");

    /// <summary>Makes the command.</summary>
    public ReviewCommand(CommandHost host)
        : base(
            "review",
            "Accept, reject or correct a fact, or say whether two are of one topic. Reviews outlive further readings and can be undone.",
            host
        )
    {
        Arguments.Add(_fact);
        Arguments.Add(_act);
        Arguments.Add(_other);
        foreach (var option in (Option[])[_set, _reason, _by, _ledger, _format])
            Options.Add(option);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Does)> Examples =>
        [
            ("entente review 3f9a accept", "the fact whose id begins so was checked"),
            ("entente review 3f9a reject --reason 'a plan, not a visit'", "leave it out of all answers"),
            ("entente review 3f9a correct --set value=490000000000 --set bound=over", "list it with these fields"),
            ("entente review 3f9a join 77c1", "both facts are of one topic"),
            ("entente review undo 2", "review 2 no longer counts; undo the undoing to bring it back"),
        ];

    private int Run(ParseResult parsed)
    {
        List<string> words = [parsed.GetValue(_fact)!, parsed.GetValue(_act)!];
        if (parsed.GetValue(_other) is { } third)
            words.Add(third);
        // "review 3f9a accept" and "review accept 3f9a": no id is the name of an act.
        var at = words.FindIndex(w => ReviewActs.Find(w) is not null);
        if (at < 0)
            return Wrong(
                $"There is no act \"{words[1]}\".{NearestWord.Hint(words[1], ReviewActs.Names)} There are: {string.Join(", ", ReviewActs.Names)}."
            );
        var act = ReviewActs.Find(words[at])!.Value;
        words.RemoveAt(at);
        var assignments = parsed.GetValue(_set)!;
        if (assignments.Length > 0 && act != ReviewAct.Correct)
            return Wrong($"--set belongs to correct, not to {ReviewActs.NameOf(act)}.");
        if (words.Count != (act is ReviewAct.Join or ReviewAct.Part ? 2 : 1) || (act == ReviewAct.Correct && assignments.Length == 0))
            return Wrong(ReviewMessages.Incomplete(act));
        if ((parsed.GetValue(_by) ?? Host.User).Trim() is not { Length: > 0 } by)
            return Wrong(ReviewMessages.NoName());
        var review = new Review
        {
            At = Host.Clock.GetUtcNow(),
            By = by,
            Reason = parsed.GetValue(_reason)?.Trim() is { Length: > 0 } reason ? reason : null,
            Act = act,
        };
        using var ledger = SqliteLedger.OpenToAdd(parsed.GetValue(_ledger)!);
        if (Complete(ledger, review, words, assignments, out var code) is not { } complete)
            return code;
        var added = ledger.AddReview(complete);
        Write(ledger, added, parsed.GetValue(_format) == "jsonl");
        return ExitCode.Done;
    }

    private Review? Complete(SqliteLedger ledger, Review review, List<string> words, string[] assignments, out int code)
    {
        if (review.Act == ReviewAct.Undo)
        {
            var isNumber = int.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number);
            code = isNumber ? ExitCode.NothingFound : ExitCode.UsedWrongly;
            if (!isNumber)
                Tell($"\"{words[0]}\" is no number of a review; entente reviews lists them.");
            else if (ledger.Reviews(withUndone: true).All(r => r.Review.Number != number))
                Tell($"{ReviewMessages.NoReview(number)} entente reviews lists them.");
            else
                return review with { Undoes = number };
            return null;
        }
        if (FactLookup.Find(Host, ledger, words[0], out code) is not { } fact)
            return null;
        review = review with { Fact = FactReference.To(fact) };
        if (words.Count > 1)
            return FactLookup.Find(Host, ledger, words[1], out code) is { } other ? review with { Other = FactReference.To(other) } : null;
        var fields = new List<FactField>();
        foreach (var assignment in assignments)
        {
            if (!FactCorrection.TryRead(fact.Kind, assignment, out var field, out var message))
                return Refused(message, out code);
            if (fields.Exists(f => f.Name == field.Name))
                return Refused(ReviewMessages.SetTwice(field.Name), out code);
            fields.Add(field);
        }
        return review with { Fields = fields };
    }

    private Review? Refused(string message, out int code)
    {
        code = Wrong(message);
        return null;
    }

    private int Wrong(string message)
    {
        Tell(message);
        Tell("See: entente review --help");
        return ExitCode.UsedWrongly;
    }

    private void Write(SqliteLedger ledger, Review review, bool asJson)
    {
        var all = ledger.Reviews(withUndone: true);
        var carried = all.Single(r => r.Review.Number == review.Number);
        if (asJson)
        {
            Host.Out.Write(ReviewJson.Line(carried) + "\n");
            return;
        }
        var root = carried;
        while (root.Review.Undoes is { } number)
            root = all.Single(r => r.Review.Number == number);
        TextLines.Paragraph(Host, Line($"Review {review.Number} by {review.By}: {ReviewOutput.Says(review)}."));
        foreach (var reference in new[] { root.Fact, root.Other })
            if (reference is not null && ledger.FindHistory(reference.Document, reference.Id) is { } history)
                TextLines.Paragraph(Host, $"  {ReviewOutput.Standing(history)}");
        if (root.IsWithoutFact)
            TextLines.Paragraph(Host, "  The latest reading has no fact for it.");
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
