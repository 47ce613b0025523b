namespace Entente.Cli.Commands;

/// <summary>Tells refusals and notes as they come, and lets the results through.</summary>
internal sealed class Refusals(CommandHost host)
{
    public int Count { get; private set; }

    public IEnumerable<T> Told<T>(IEnumerable<ReadOutcome<T>> outcomes)
        where T : class
    {
        foreach (var outcome in outcomes)
        {
            foreach (var warning in outcome.Input.Loaded?.Warnings ?? [])
                host.Error.WriteLine($"note {warning}");
            if (outcome.Result is { } result)
            {
                yield return result;
                continue;
            }
            Count++;
            host.Error.WriteLine(
                $"refused {(outcome.Failure is { } failure ? LedgerReading.Failed(outcome.Input.Loaded!, failure) : outcome.Input.Refusal?.ToString())}"
            );
        }
    }
}
