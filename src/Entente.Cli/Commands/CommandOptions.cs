using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Entente.Facts;
using Entente.Ledger;
using Entente.Readers;
using Entente.Time;

namespace Entente.Cli.Commands;

/// <summary>The options that several commands share, each made here so that they mean the same everywhere.</summary>
internal static class CommandOptions
{
    public const string DefaultLedger = "entente.db";

    public static Option<string> Ledger() =>
        new("--ledger")
        {
            Description = "The ledger's file.",
            HelpName = "FILE",
            DefaultValueFactory = _ => DefaultLedger,
            CustomParser = result =>
                result.Tokens[0].Value switch
                {
                    "" => Wrong<string>(result, "--ledger needs the name of a file."),
                    var place
                        when place.StartsWith("postgres", StringComparison.OrdinalIgnoreCase)
                            && place.Contains("://", StringComparison.Ordinal) => Wrong<string>(
                        result,
                        "A ledger in PostgreSQL cannot be opened by this version; name a file with --ledger."
                    ),
                    var place => place,
                },
        };

    public static Option<string> Format(string first, params string[] others)
    {
        string[] all = [first, .. others];
        return new("--format")
        {
            Description = "How results are written.",
            HelpName = string.Join('|', all),
            DefaultValueFactory = _ => first,
            CustomParser = result => OneOf(result, "format", all),
        };
    }

    public static Option<string?> Kind() =>
        new("--kind")
        {
            Description = "Facts of this kind only: " + string.Join(", ", FactKinds.All.Select(k => k.Name)) + ".",
            HelpName = "KIND",
            CustomParser = result => OneOf(result, "kind", [.. FactKinds.All.Select(k => k.Name)]),
        };

    public static Option<string[]> Party() =>
        new("--party")
        {
            Description = "Facts about this party: its ISO 3166-1 alpha-3 code or acronym (JPN, UN). Given twice: about both.",
            HelpName = "CODE",
            DefaultValueFactory = _ => [],
        };

    public static Option<Confidence[]> Confidence() =>
        new("--confidence")
        {
            Description =
                "Facts read with this confidence only: " + string.Join(", ", ConfidenceSteps.Names) + ". Given twice: with either.",
            HelpName = "STEP",
            DefaultValueFactory = _ => [],
            CustomParser = result =>
            {
                var steps = new List<Confidence>();
                foreach (var token in result.Tokens)
                    if (
                        OneOf(result, "confidence", [.. ConfidenceSteps.Names], token.Value) is { } name
                        && ConfidenceSteps.TryParse(name, out var step)
                    )
                        steps.Add(step);
                return [.. steps];
            },
        };

    /// <summary>An option that may be given several times, each time with one of the words known.</summary>
    public static Option<string[]> Several(string name, string what, string[] known, string description) =>
        new(name)
        {
            Description = $"{description}: {string.Join(", ", known)}. Given twice: either.",
            HelpName = "WORD",
            DefaultValueFactory = _ => [],
            CustomParser = result =>
            {
                var words = new List<string>();
                foreach (var token in result.Tokens)
                    if (OneOf(result, what, known, token.Value) is { } word)
                        words.Add(word);
                return [.. words];
            },
        };

    public static Option<string?> About() =>
        new("--about") { Description = "Words, or beginnings of words, that all stand in what is listed.", HelpName = "WORDS" };

    public static Option<string?> Document() => new("--document") { Description = "Of this document only.", HelpName = "ID" };

    public static Option<Edtf?> AsOf(string? description = null) =>
        Time("--as-of", description ?? "How each fact stands on this date: it holds, is asserted, scheduled, due, lapsed or superseded.");

    public static Option<Edtf?> Within() => Time("--within", "Only what touches this time: a date, or an interval such as 1945/1960.");

    public static Option<Edtf?> KnownOn() => Time("--known-on", "Only what documents out by this date say.");

    public static Option<DateTimeOffset?> ReadBy() =>
        new("--read-by")
        {
            Description =
                "What this ledger said then: by the readings and reviews made until the end of this date (UTC), or until a time of day (2026-11-23T14:05).",
            HelpName = "DATE",
            CustomParser = result =>
                LedgerMoment.Find(result.Tokens[0].Value)
                ?? Wrong<DateTimeOffset?>(
                    result,
                    $"--read-by: \"{result.Tokens[0].Value}\" is no date. Write 2026, 2026-11, 2026-11-23 or 2026-11-23T14:05."
                ),
        };

    public static Option<Edtf?> Date() => Time("--date", "The date that the documents bear, where they do not say it themselves.");

    public static Option<string?> Id() =>
        new("--id") { Description = "The document's id; otherwise the file's name without its extension.", HelpName = "NAME" };

    public static Option<string?> ReadAs() =>
        new("--read-as")
        {
            Description = "The format of the files named and of standard input; otherwise the extension tells.",
            HelpName = string.Join('|', DocumentFormats.All.Select(f => f.Format)),
            CustomParser = result => OneOf(result, "format", [.. DocumentFormats.All.Select(f => f.Format)]),
        };

    /// <summary>Whether pages of this machine and of private networks are fetched.</summary>
    public static Option<bool> AllowPrivate() =>
        new("--allow-private") { Description = "Fetch addresses of this machine and of private networks, too." };

    /// <summary>Why a person says something.</summary>
    public static Option<string?> Reason() => new("--reason") { Description = "Why, in a sentence.", HelpName = "TEXT" };

    /// <summary>Who says something.</summary>
    public static Option<string?> By() =>
        new("--by") { Description = "Who says so; otherwise the name of the system's user.", HelpName = "NAME" };

    /// <summary>Lists of pages that sites publish.</summary>
    /// <param name="does">What becomes of their pages.</param>
    public static Option<string[]> Lists(string does) =>
        new("--list")
        {
            Description = $"An RSS or Atom feed, or a sitemap (file or address): {does}",
            HelpName = "PLACE",
            DefaultValueFactory = _ => [],
        };

    public static Option<int?> Limit() =>
        new("--limit")
        {
            Description = "How many to list at most; 0 for all. A table on a terminal shows 40, everything else all.",
            HelpName = "N",
            CustomParser = result =>
                int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
                    ? n
                    : Wrong<int?>(result, $"\"{result.Tokens[0].Value}\" is no number of lines: write 0 for all, or 1 and more."),
        };

    public static Option<string?> Verdict() =>
        new("--only")
        {
            Description = "Results of this sort only.",
            HelpName = string.Join('|', Output.CheckOutput.Verdicts),
            CustomParser = result => OneOf(result, "result", [.. Output.CheckOutput.Verdicts]),
        };

    public static Argument<string[]> Paths(bool orList = false) =>
        new("PATH")
        {
            Description = "Files, folders with all that is below them, addresses (https://…), or - for standard input.",
            Arity = orList ? ArgumentArity.ZeroOrMore : ArgumentArity.OneOrMore,
        };

    private static Option<Edtf?> Time(string name, string description) =>
        new(name)
        {
            Description = description,
            HelpName = "DATE",
            CustomParser = result =>
                Edtf.TryParse(result.Tokens[0].Value, out var time)
                    ? time
                    : Wrong<Edtf?>(
                        result,
                        $"{name}: \"{result.Tokens[0].Value}\" is no date. Write 2019, 2019-10, 2019-10-07, or an interval such as 1952/.."
                    ),
        };

    // The last moment of a date, or of a minute.
    private static string OneOf(ArgumentResult result, string what, string[] known, string? given = null)
    {
        given ??= result.Tokens[0].Value;
        return known.FirstOrDefault(k => string.Equals(k, given, StringComparison.OrdinalIgnoreCase))
            ?? Wrong<string>(
                result,
                $"There is no {what} \"{given}\".{NearestWord.Hint(given, known)} There are: {string.Join(", ", known)}."
            )!;
    }

    private static T? Wrong<T>(ArgumentResult result, string message)
    {
        result.AddError(message);
        return default;
    }
}
