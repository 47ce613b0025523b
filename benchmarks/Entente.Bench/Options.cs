using System.Globalization;

namespace Entente.Bench;

/// <summary>What the command line asks of the whole-corpus run.</summary>
internal sealed record Options
{
    public const string Usage = """
        Measures how fast Entente reads a whole corpus, against the cost of merely decoding and tokenising it.

            ./bench                          the samples, repeated to 20 MB
            ./bench --corpus DIR [PATH...]   the .txt and .md files in folders, or single files, repeated likewise
            ./bench micro [ARGS...]          BenchmarkDotNet: tokens, mentions and facts of one page

            ./bench record LEDGER            how long questions to the record of a ledger take, inside the process

            --size MB     repeat the documents up to so many megabytes (default 20; 0: each document once)
            --rounds N    measured rounds, of which the median is shown (default 7)
            --cores N     threads for one more row, from bytes to facts (default 1: no such row)
            --json        the result as JSON
            --help        this text
        """;

    public List<string> Paths { get; } = [];
    public int Megabytes { get; private set; } = 20;
    public int Rounds { get; private set; } = 7;
    public int Cores { get; private set; } = 1;
    public bool Json { get; private set; }
    public bool Help { get; private set; }

    /// <summary>Reads the arguments; where it returns false the message says why not.</summary>
    public static bool TryParse(string[] args, out Options options, out string message)
    {
        options = new Options();
        message = "";
        for (var i = 0; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--help" or "-h":
                    options.Help = true;
                    message = Usage;
                    return false;
                case "--json":
                    options.Json = true;
                    break;
                case "--corpus" when i + 1 < args.Length:
                    options.Paths.Add(args[++i]);
                    break;
                case "--size" when Number(args, ++i, 0) is { } size:
                    options.Megabytes = size;
                    break;
                case "--rounds" when Number(args, ++i, 1) is { } rounds:
                    options.Rounds = rounds;
                    break;
                case "--cores" when Number(args, ++i, 1) is { } cores:
                    options.Cores = cores;
                    break;
                case var path when !path.StartsWith('-'):
                    options.Paths.Add(path);
                    break;
                default:
                    message = $"bench: cannot read the arguments \"{string.Join(' ', args)}\".\n\n{Usage}";
                    return false;
            }
        }
        return true;
    }

    private static int? Number(string[] args, int at, int least) =>
        at < args.Length && int.TryParse(args[at], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least
            ? number
            : null;
}
