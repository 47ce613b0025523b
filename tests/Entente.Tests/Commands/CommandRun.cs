using System.Text;
using Entente.Cli;
using Entente.Tests.Contracts;

namespace Entente.Tests.Commands;

/// <summary>Runs commands in this process, in a folder of its own, with facts that the documents' own lines tell.</summary>
public abstract class CommandRun : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("entente-command-");

    protected string Ledger => At("entente.db");

    internal CommandHost Host { get; set; } =
        new()
        {
            In = Stream.Null,
            Out = TextWriter.Null,
            Error = TextWriter.Null,
            Clock = new FixedClock(),
            Workers = 3,
            User = "anna",
            NewReading = () =>
                document =>
                {
                    var lines = document.Text.Value.Split('\n').Where(l => l.Count(c => c == '|') == 3).ToArray();
                    return document.Text.Value.Contains("CRASH", StringComparison.Ordinal)
                        ? throw new InvalidOperationException("a rule broke")
                        : SampleFacts.Findings(document, lines);
                },
        };

    public virtual void Dispose()
    {
        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    protected string At(string name) => Path.Join(_folder.FullName, name);

    protected string Write(string name, string text)
    {
        File.WriteAllText(At(name), text);
        return At(name);
    }

    protected (int Code, string Out, string Error) Run(params string[] args) => RunWith("", args);

    protected (int Code, string Out, string Error) RunWith(string input, params string[] args)
    {
        var (results, messages) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var code = EntenteCommand.Run(
            args,
            Host with
            {
                In = new MemoryStream(Encoding.UTF8.GetBytes(input)),
                Out = results,
                Error = messages,
            }
        );
        return (code, results.ToString(), messages.ToString());
    }

    /// <summary>Two documents and five facts in the ledger.</summary>
    protected void Fill()
    {
        Write(
            "old.txt",
            "figure | | FRA,DEU | over $480 billion\nevent | 1958 | FRA,DEU | In 1958 they met.\nagreement | 2019-10 | FRA | The Pact\n"
        );
        Write("old.meta.yaml", "title: Ties of old\ndate: 2020-01\n");
        Write("new.txt", "event | 2021-03-15/2021-03-17 | DEU | 日本で会った\nevent | | ITA | =SUM(A1)\n");
        var (code, _, error) = Run("read", At("old.txt"), At("new.txt"), "--ledger", Ledger);
        Xunit.Assert.Equal((0, ""), (code, error));
    }
}
