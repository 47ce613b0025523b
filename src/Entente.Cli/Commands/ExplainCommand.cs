using System.CommandLine;
using System.Globalization;
using Entente.Answers;
using Entente.Cli.Output;
using Entente.Documents;
using Entente.Exports;
using Entente.Facts;
using Entente.Ledger;
using Entente.Readers;
using Entente.Stores.Sqlite;
using Entente.Time;

namespace Entente.Cli.Commands;

/// <summary><c>entente explain</c>: how facts were found, and why no others were.</summary>
internal sealed class ExplainCommand : EntenteSubcommand
{
    private const int Ambiguous = 10;

    private readonly Argument<string?> _what = new("FACT|TOPIC|PATH:LINE|-")
    {
        Description =
            "A fact's id or the beginning of it; a topic's; a document's file, with the number of a line or whole; or - for standard input.",
        Arity = ArgumentArity.ZeroOrOne,
    };
    private readonly Option<string?> _text = new("--text") { Description = "A sentence to try.", HelpName = "SENTENCE" };
    private readonly Option<string> _ledger = CommandOptions.Ledger();
    private readonly Option<Edtf?> _date = CommandOptions.Date();
    private readonly Option<string?> _readAs = CommandOptions.ReadAs();
    private readonly Option<string> _format = CommandOptions.Format("text", "json");

    /// <summary>Makes the command.</summary>
    public ExplainCommand(CommandHost host)
        : base("explain", "Show how a fact was found: its sentence as it was read, the rule, and why its confidence is what it is.", host)
    {
        Arguments.Add(_what);
        foreach (var option in (Option[])[_text, _ledger, _date, _readAs, _format])
            Options.Add(option);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Does)> Examples =>
        [
            ("entente explain 3f9a", "why the ledger has the fact whose id begins so"),
            ("entente explain t-3f9a", "why the facts of a topic are together, and what is beside it"),
            ("entente explain sheet.txt:12", "what is read from line 12 of a file"),
            ("entente explain --text 'Norway and Chile signed a treaty in 2018.'", "a sentence to try"),
        ];

    private int Run(ParseResult parsed)
    {
        var what = parsed.GetValue(_what);
        var text = parsed.GetValue(_text);
        if (what is null == text is null)
        {
            Tell("Name one thing to explain: a fact, a file with or without :LINE, - for standard input, or a sentence with --text.");
            return ExitCode.UsedWrongly;
        }
        var asJson = parsed.GetValue(_format) == "json";
        if (text is not null)
            return Explain(PlainText.Read("text", text, new DocumentMetadata { Date = parsed.GetValue(_date) }), null, asJson);
        var (path, line) = PlaceOf(what!);
        return path is null ? ExplainFact(what!, parsed.GetValue(_ledger)!, asJson) : ExplainFile(path, line, parsed, asJson);
    }

    // "sheet.txt:12" is line 12 of a file, unless there is a file of that very name.
    private static (string? Path, int? Line) PlaceOf(string what)
    {
        if (what == "-" || File.Exists(what))
            return (what, null);
        var colon = what.LastIndexOf(':');
        return
            colon > 0
            && int.TryParse(what.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var line)
            && (File.Exists(what[..colon]) || what[..colon] == "-")
            ? (what[..colon], line)
            : (null, null);
    }

    private int ExplainFile(string path, int? line, ParseResult parsed, bool asJson)
    {
        var loader = new DocumentLoader(
            new LoadOptions
            {
                Retrieved = Host.Clock.GetUtcNow(),
                Overrides = new DocumentMetadata { Date = parsed.GetValue(_date) },
                Format = parsed.GetValue(_readAs),
                StandardInput = Host.In,
            }
        );
        var results = loader.Load([path]).Take(2).ToList();
        if (results.Count > 1)
        {
            Tell($"{path} holds several documents: read it into a ledger, and name a fact.");
            return ExitCode.UsedWrongly;
        }
        var result = results[0];
        if (result.Loaded is not { } loaded)
        {
            Tell($"refused {result.Refusal}");
            return ExitCode.SomeRefused;
        }
        if (line is null)
            return Explain(loaded.Document, null, asJson);
        if (SpanOf(loaded.Document.Text, line.Value) is { } span)
            return Explain(loaded.Document, span, asJson);
        Tell(string.Create(CultureInfo.InvariantCulture, $"{path} has no line {line}."));
        return ExitCode.NothingFound;
    }

    private int Explain(Document document, TextSpan? within, bool asJson)
    {
        var sentences = new Extractor().Explain(document, within);
        if (sentences.Count == 0)
        {
            Tell("No sentence that is read stands there.");
            return ExitCode.NothingFound;
        }
        Write(document.Id, sentences, asJson, withNear: true);
        if (sentences.Any(s => s.Facts.Count > 0))
            return ExitCode.Done;
        Tell("No fact was found.");
        return ExitCode.NothingFound;
    }

    private int ExplainFact(string id, string file, bool asJson)
    {
        if (id.StartsWith("t-", StringComparison.Ordinal))
            return ExplainTopic(id, file, asJson);
        using var ledger = SqliteLedger.OpenToRead(file);
        var facts = id.Length == 0 ? [] : ledger.FactsById(id, Ambiguous + 1);
        if (facts.Count != 1)
        {
            Tell(
                facts.Count == 0 ? $"There is no file and no fact \"{id}\"."
                : facts.Count > Ambiguous ? $"More than {Ambiguous} facts have an id that begins with {id}; write more of it."
                : $"{facts.Count} facts have an id that begins with {id}: {string.Join(", ", facts.Select(f => f.Id))}."
            );
            return facts.Count == 0 ? ExitCode.NothingFound : ExitCode.UsedWrongly;
        }
        var fact = facts[0];
        if (ledger.FindHistory(fact.Document, fact.Id)?.AsRead is { } read)
        {
            Tell(
                $"Fact {fact.Id} is a person's correction of {read.Id}, which is explained here; entente show {fact.Id} tells who, when and why."
            );
            fact = read;
        }
        var explained = FactExplanation.Of(ledger, fact);
        if (explained.Sentence is { } sentence)
        {
            Write(fact.Document, [sentence], asJson, withNear: false);
            return ExitCode.Done;
        }
        Tell($"{explained.Message} entente show {fact.Id} shows its words.");
        return ExitCode.NothingFound;
    }

    private int ExplainTopic(string id, string file, bool asJson)
    {
        using var ledger = SqliteLedger.OpenToRead(file);
        var (topic, problem) = TopicOutput.Find(Topics.Of(ledger, new FactFilter()), id, withFacts: false);
        if (topic is null)
        {
            Tell(problem!);
            return ExitCode.NothingFound;
        }
        TopicOutput.Write(Host, topic, asJson);
        return ExitCode.Done;
    }

    private void Write(string document, IReadOnlyList<SentenceExplanation> sentences, bool asJson, bool withNear)
    {
        if (asJson)
        {
            Host.Out.Write(ExplanationJson.Of(document, sentences) + "\n");
            return;
        }
        for (var s = 0; s < sentences.Count; s++)
        {
            if (s > 0)
                Host.Out.WriteLine();
            ExplanationText.Write(Host, sentences[s], withNear);
        }
    }

    private static TextSpan? SpanOf(DocumentText text, int line)
    {
        var start = 0;
        for (var n = 1; n < line && start >= 0; n++)
            start = text.Value.IndexOf('\n', start) is var next and >= 0 ? next + 1 : -1;
        if (line < 1 || start < 0 || start > text.Value.Length)
            return null;
        var end = text.Value.IndexOf('\n', start);
        return text.ToSpan(new CharRange(start, end < 0 ? text.Value.Length : end));
    }
}
