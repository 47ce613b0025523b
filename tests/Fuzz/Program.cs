using System.Diagnostics;
using System.Globalization;
using Entente.Fuzz;

// Damages files of every format and reads them in this one process: it ends with 1 where a reader throws, takes too long or too much
// memory. What failed is kept in artifacts/fuzz, and its number makes it again.
const int Ordinary = 120_000;
const long MostBytes = 500_000_000;
var longest = TimeSpan.FromSeconds(5);

var (times, only, first) = (Ordinary, (string?)null, 0);
for (var i = 0; i < args.Length; i++)
{
    var value = i + 1 < args.Length ? args[i + 1] : "";
    var isNumber = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var said);
    switch (args[i])
    {
        case "--times" when isNumber && said > 0:
            times = said;
            break;
        case "--format":
            only = value;
            break;
        case "--from" when isNumber:
            first = said;
            break;
        default:
            await Console.Error.WriteLineAsync(
                $"""
                fuzz [--times N] [--format NAME] [--from NUMBER]
                  Damages files of every format and reads them. --times says how many in all ({Ordinary:N0} if not said), --format one format,
                  --from the number to begin with: the number that is told of a failure makes the same input again.
                """
            );
            return args[i] == "--help" ? 0 : 2;
    }
    i++;
}

using var targets = new Targets();
var chosen = targets.All.Where(t => only is null || t.Name == only).ToList();
if (chosen.Count == 0)
{
    await Console.Error.WriteLineAsync($"There is no format \"{only}\": {string.Join(", ", targets.All.Select(t => t.Name))}.");
    return 2;
}
var (target, number, input) = (chosen[0], 0, Array.Empty<byte>());
using var guard = new Guard(longest, MostBytes, what => Fail(what));
Console.WriteLine(Row("format", "inputs", "read", "refused", "slowest", "took"));
var shares = chosen.Sum(t => t.Share);
var began = Stopwatch.GetTimestamp();
var all = 0;
foreach (var each in chosen)
{
    target = each;
    var count = (int)((((long)times * each.Share) + shares - 1) / shares);
    var (read, slowest, start) = (0, TimeSpan.Zero, Stopwatch.GetTimestamp());
    for (number = first; number < first + count; number++)
    {
        input = target.Input(number);
        guard.Begin();
        try
        {
            read += target.Read(input) ? 1 : 0;
        }
        catch (Exception failure)
        {
            Fail(failure.ToString());
        }
        var took = guard.End();
        slowest = took > slowest ? took : slowest;
    }
    all += count;
    Console.WriteLine(
        Row(
            each.Name,
            Text($"{count:N0}"),
            Text($"{read:N0}"),
            Text($"{count - read:N0}"),
            Text($"{slowest.TotalMilliseconds:0} ms"),
            Text($"{Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s")
        )
    );
}
Console.WriteLine(
    Text(
        $"{all:N0} inputs in {Stopwatch.GetElapsedTime(began).TotalSeconds:0} s: none crashed, none took longer than {longest.TotalSeconds:0} s; at most {guard.Highest / 1e6:0} MB of memory."
    )
);
return 0;

void Fail(string what)
{
    var folder = Directory.CreateDirectory(Path.Join(Environment.CurrentDirectory, "artifacts", "fuzz"));
    var file = Path.Join(folder.FullName, Text($"{target.Name}-{number}"));
    File.WriteAllBytes(file, input);
    Console.WriteLine(Text($"failed: {target.Name} number {number}: {what}"));
    Console.WriteLine(Text($"The input is {file}; again: ./fuzz --format {target.Name} --from {number} --times 1"));
    Environment.Exit(1);
}

static string Row(string name, string inputs, string read, string refused, string slowest, string took) =>
    $"{name, -12}{inputs, 10}{read, 10}{refused, 10}{slowest, 12}{took, 10}";

static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
