using System.Text;
using Entente.Documents;
using Entente.Ledger;

namespace Entente.Cli;

/// <summary>What a command is given by whoever runs it: its streams, its clock and the reading of documents.</summary>
public sealed record CommandHost
{
    /// <summary>The width of lines where the output is no terminal: nothing is wrapped or cut.</summary>
    public const int Unbounded = 100_000;

    /// <summary>What the path <c>-</c> reads.</summary>
    public required Stream In { get; init; }

    /// <summary>Results.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Messages.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>How the person called the program, for lines to copy.</summary>
    public string CalledAs { get; init; } = "entente";

    /// <summary>Who reviews facts, where nobody else is named.</summary>
    public string User { get; init; } = "";

    /// <summary>Tells the time at which documents are read, and how long that took.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Whether a person reads the results as they come.</summary>
    public bool OutIsTerminal { get; init; }

    /// <summary>Whether a person reads the messages as they come.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>The columns of the terminal.</summary>
    public int Width { get; init; } = Unbounded;

    /// <summary>Whether colours are wanted; never without a terminal.</summary>
    public bool Colours { get; init; }

    /// <summary>How many documents are read at once.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>Calls back when the person asks to stop (Ctrl-C), until the result is disposed of; a second time stops at once.</summary>
    public Func<Action, IDisposable?> OnInterrupt { get; init; } = _ => null;

    /// <summary>Gives the password that a person types or standard input holds; null where there is none, or not the same twice.</summary>
    public Func<string, string?>? AskPassword { get; init; }

    /// <summary>Makes the reading of documents for one thread.</summary>
    public Func<Func<Document, Findings>> NewReading { get; init; } = ReadFacts;

    /// <summary>A password, from the terminal or the first line of standard input.</summary>
    public string? ReadPassword(string what) => AskPassword is { } ask ? ask(what) : PasswordPrompt.Line(In);

    /// <summary>The host of this process: its console, and colours unless NO_COLOR says otherwise.</summary>
    public static CommandHost OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var outIsTerminal = !Console.IsOutputRedirected;
        if (outIsTerminal)
            Console.OutputEncoding = utf8;
        return new CommandHost
        {
            In = Console.OpenStandardInput(),
            Out = new StreamWriter(Console.OpenStandardOutput(), utf8, 1 << 14) { AutoFlush = outIsTerminal, NewLine = "\n" },
            Error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true, NewLine = "\n" },
            CalledAs = Environment.GetEnvironmentVariable("ENTENTE_CALLED_AS") is { Length: > 0 } name ? name : "entente",
            User = Environment.UserName,
            AskPassword = Console.IsInputRedirected ? null : PasswordPrompt.AtTerminal,
            OnInterrupt = stop => new Interrupt(stop),
            OutIsTerminal = outIsTerminal,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Width = outIsTerminal ? WidthOfTerminal() : Unbounded,
            Colours =
                outIsTerminal
                && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
                && Environment.GetEnvironmentVariable("TERM") != "dumb",
        };
    }

    private sealed class Interrupt : IDisposable
    {
        private Action? _stop;

        public Interrupt(Action stop)
        {
            _stop = stop;
            Console.CancelKeyPress += Stop;
        }

        public void Dispose() => Console.CancelKeyPress -= Stop;

        private void Stop(object? sender, ConsoleCancelEventArgs asked)
        {
            var stop = Interlocked.Exchange(ref _stop, null);
            asked.Cancel = stop is not null;
            stop?.Invoke();
        }
    }

    private static Func<Document, Findings> ReadFacts()
    {
        var extractor = new Extractor();
        return document => new Findings(extractor.Extract(document), [.. extractor.Reading.Sentences.Select(s => s.Range)]);
    }

    private static int WidthOfTerminal()
    {
        try
        {
            return Console.WindowWidth is var width and >= 40 ? width : 80;
        }
        catch (IOException)
        {
            return 80;
        }
    }
}
