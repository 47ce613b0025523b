using System.CommandLine;
using System.Globalization;
using Entente.Answers;
using Entente.Cli.Output;
using Entente.Exports;
using Entente.Ledger;
using Entente.Stores.Sqlite;
using Entente.Tables;
using Entente.Time;

namespace Entente.Cli.Commands;

/// <summary><c>entente search</c>: sentences with the words asked for, and the facts that they state.</summary>
internal sealed class SearchCommand : EntenteSubcommand
{
    private readonly Argument<string[]> _words = new("WORDS")
    {
        Description = "Words that all stand in a sentence. \"Words in quotes\" stand side by side; negotiat* is the beginning of a word.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _ledger = CommandOptions.Ledger();
    private readonly Option<string?> _document = CommandOptions.Document();
    private readonly Option<Edtf?> _knownOn = CommandOptions.KnownOn();
    private readonly Option<int?> _limit = CommandOptions.Limit();
    private readonly Option<string> _format = CommandOptions.Format("table", "jsonl", "csv");

    /// <summary>Makes the command.</summary>
    public SearchCommand(CommandHost host)
        : base("search", "Find sentences by their words, with the facts that they state. Case and accents make no difference.", host)
    {
        Arguments.Add(_words);
        foreach (var option in (Option[])[_ledger, _document, _knownOn, _limit, _format])
            Options.Add(option);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Does)> Examples =>
        [
            ("entente search host nation support", "sentences with all three words"),
            ("entente search '\"security treaty\" ratif*'", "a phrase, and the beginning of a word"),
        ];

    private int Run(ParseResult parsed)
    {
        var format = parsed.GetValue(_format)!;
        var words = string.Join(' ', parsed.GetValue(_words)!);
        if (SearchWords.Parse(words).Count == 0)
        {
            Tell($"There is no word in {words} to search for.");
            return ExitCode.UsedWrongly;
        }
        var filter = new SearchFilter(words)
        {
            Document = parsed.GetValue(_document),
            KnownOn = parsed.GetValue(_knownOn),
            Take = Listing.Take(Host, format, parsed.GetValue(_limit)),
        };
        using var ledger = SqliteLedger.OpenToRead(parsed.GetValue(_ledger)!);
        var count = Write(format, ledger.Search(filter));
        if (count == 0)
            Tell(
                words.Contains('*', StringComparison.Ordinal)
                    ? "No sentence has these words."
                    : "No sentence has these words. Beginnings of words may be found: agree* finds agreement."
            );
        else if (count == filter.Take)
            Tell(string.Create(CultureInfo.InvariantCulture, $"The best {count:N0}; --limit 0 lists all."));
        return count == 0 ? ExitCode.NothingFound : ExitCode.Done;
    }

    private int Write(string format, IEnumerable<SearchHit> hits)
    {
        var count = 0;
        IEnumerable<SearchHit> Counted()
        {
            foreach (var hit in hits)
            {
                count++;
                yield return hit;
            }
        }
        switch (format)
        {
            case "jsonl":
                foreach (var hit in Counted())
                    Host.Out.Write(DocumentJson.Line(hit) + "\n");
                break;
            case "csv":
                RecordCsv.Write(Host.Out, Counted());
                break;
            default:
                foreach (var hit in Counted())
                {
                    if (count > 1)
                        Host.Out.WriteLine();
                    TextLines.Heading(Host, $"{hit.Document} ({(hit.Stated is null ? "undated" : Wording.Of(hit.Stated))})");
                    TextLines.Paragraph(Host, TextTable.OneLine(hit.Sentence.Quote));
                    foreach (var fact in hit.Facts)
                        TextLines.Paragraph(Host, $"  {fact.Id} {fact.Kind}: {TextTable.OneLine(FactLine.Of(fact).Says)}");
                }
                break;
        }
        return count;
    }
}
