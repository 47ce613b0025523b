using System.CommandLine;
using System.Globalization;
using Entente.Answers;
using Entente.Cli.Output;
using Entente.Facts;
using Entente.Facts.Kinds;
using Entente.Ledger;
using Entente.Readers;
using Entente.Stores.Sqlite;

namespace Entente.Cli.Commands;

/// <summary><c>entente demo</c>: a first look, from documents to answers, in one command.</summary>
internal sealed class DemoCommand : EntenteSubcommand
{
    private static readonly string Samples = Path.Join("samples", "us-japan");

    private readonly Argument<string?> _folder = new("FOLDER")
    {
        Description = "The documents to read; otherwise the samples that come with the program.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    /// <summary>Makes the command.</summary>
    public DemoCommand(CommandHost host)
        : base("demo", "Read the sample documents into a new ledger and show what they state, each line with its source.", host)
    {
        Arguments.Add(_folder);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Does)> Examples =>
        [("entente demo", "the samples"), ("entente demo my-documents/", "a first look at documents of your own")];

    private int Run(ParseResult parsed)
    {
        var folder = parsed.GetValue(_folder) ?? FindSamples();
        if (folder is null)
        {
            Tell($"The samples ({Samples}) are not here; run this inside the repository or name a folder: entente demo FOLDER");
            return ExitCode.UsedWrongly;
        }
        var file = Path.Join(Directory.CreateTempSubdirectory("entente-demo-").FullName, "entente.db");
        using var ledger = SqliteLedger.OpenToWrite(file);
        var loader = new DocumentLoader(new LoadOptions { Retrieved = Host.Clock.GetUtcNow(), StandardInput = Host.In });
        var summary = LedgerReading.Read(Host, ledger, loader, [folder]);
        if (summary.IsStopped)
            return ExitCode.Stopped;
        if (summary.Added == 0)
        {
            Tell($"Nothing could be read from {folder}.");
            return summary.Refused > 0 ? ExitCode.SomeRefused : ExitCode.NothingFound;
        }
        var overview = Overview.Of(ledger, new FactFilter());
        Write(overview, folder);
        WriteNext(file, overview);
        return summary.Refused > 0 ? ExitCode.SomeRefused : ExitCode.Done;
    }

    private void Write(Overview overview, string folder)
    {
        var facts = overview.Kinds.Sum(k => k.Count);
        TextLines.Heading(Host, Line($"{overview.Documents.Count} documents of {folder} state {facts:N0} facts"));
        Host.Out.WriteLine();
        var documents = new TextTable(Host, "Document", "Date", "Title", "Facts").Main(2).Numbers(3);
        foreach (var d in overview.Documents)
            documents.Add(
                d.Id,
                d.Metadata.Date is null ? "undated" : Wording.Of(d.Metadata.Date),
                d.Metadata.Title ?? "",
                Line($"{d.Facts:N0}")
            );
        documents.Write();
        Host.Out.WriteLine();
        var kinds = new TextTable(Host, "Kind", "Facts").Numbers(1);
        foreach (var kind in overview.Kinds)
            kinds.Add(kind.Kind, Line($"{kind.Count:N0}"));
        kinds.Write();
        Section(
            "Figures, with the bounds that the documents put on them",
            overview.Figures,
            1,
            ["Figure", "Of what", "When", "Source"],
            fact =>
                fact.Body is Figure figure
                    ? [Wording.Of(figure), figure.Measure.Length > 0 ? figure.Measure : fact.About, When(fact), FactLine.SourceOf(fact)]
                    : []
        );
        Section(
            "Agreements and their terms",
            overview.Agreements,
            0,
            ["Agreement", "Signed", "In force", "Ends", "Term", "Source"],
            fact =>
                fact.Body is Agreement a
                    ?
                    [
                        a.Title,
                        Words(a.Signed),
                        Words(a.InForce),
                        Words(a.Expires),
                        a.Term is null ? "" : Wording.Duration(a.Term),
                        FactLine.SourceOf(fact),
                    ]
                    : []
        );
        Section(
            "The newest events",
            overview.Newest,
            1,
            ["When", "What", "Source"],
            fact => [When(fact), fact.About, FactLine.SourceOf(fact)]
        );
    }

    private void Section(string heading, IReadOnlyList<Fact> facts, int main, string[] columns, Func<Fact, string[]> cells)
    {
        if (facts.Count == 0)
            return;
        Host.Out.WriteLine();
        TextLines.Heading(Host, heading);
        Host.Out.WriteLine();
        var table = new TextTable(Host, columns).Main(main);
        foreach (var fact in facts)
            table.Add(cells(fact));
        table.Write();
    }

    private void WriteNext(string file, Overview overview)
    {
        var facts = overview.Figures.Concat(overview.Agreements).Concat(overview.Newest).ToList();
        var party = facts
            .SelectMany(f => f.Parties)
            .CountBy(p => p)
            .OrderByDescending(p => p.Value)
            .ThenBy(p => p.Key, StringComparer.Ordinal)
            .FirstOrDefault()
            .Key;
        // The two that state the most have the most to compare.
        var compared = overview
            .Documents.OrderByDescending(d => d.Facts)
            .Take(2)
            .OrderBy(d => d.Metadata.Date, Comparer<Time.Edtf?>.Create(Time.Edtf.Compare))
            .ToList();
        string[] lines =
        [
            compared is [var earlier, var later] ? $"{Host.CalledAs} changes {earlier.Id} {later.Id} --ledger {file}" : "",
            compared is [{ Metadata.Date: { } date }, ..] ? $"{Host.CalledAs} due --as-of {date} --ledger {file}" : "",
            $"{Host.CalledAs} timeline --ledger {file}",
            overview.Kinds is [var kind, ..] ? $"{Host.CalledAs} facts --kind {kind.Kind} --ledger {file}" : "",
            party is null
                ? ""
                : $"{Host.CalledAs} facts --party {party} --as-of {(overview.Newest is [{ When.End.Year: var year }, ..] ? year : 2020)} --ledger {file}",
            facts.Count == 0 ? "" : $"{Host.CalledAs} show {facts[0].Id} --ledger {file}",
            $"{Host.CalledAs} search 'agree*' --ledger {file}",
            $"{Host.CalledAs} serve --ledger {file}",
            $"{Host.CalledAs} read FOLDER",
        ];
        Host.Out.WriteLine();
        TextLines.Heading(Host, "What to ask next");
        Host.Out.WriteLine();
        // Lines to copy are never wrapped.
        foreach (var line in lines.Where(l => l.Length > 0))
            Host.Out.WriteLine("  " + line);
    }

    private static string When(Fact fact) => Words(fact.When);

    private static string Words(Time.Edtf? time) => time is null ? "" : Wording.Of(time);

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    // From the folder of the user, and from that of the program, up to the repository's root.
    private static string? FindSamples()
    {
        foreach (var start in (string[])[Directory.GetCurrentDirectory(), AppContext.BaseDirectory])
            for (var at = new DirectoryInfo(start); at is not null; at = at.Parent)
                if (Directory.Exists(Path.Join(at.FullName, Samples)))
                    return Path.GetRelativePath(Directory.GetCurrentDirectory(), Path.Join(at.FullName, Samples));
        return null;
    }
}
