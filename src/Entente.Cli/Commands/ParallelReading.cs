using System.Collections.Concurrent;
using Entente.Documents;
using Entente.Readers;

namespace Entente.Cli.Commands;

/// <summary>What became of one input.</summary>
/// <param name="Input">The document, or why it was refused.</param>
/// <param name="Result">What was read from it; null where it was refused, passed over or failed.</param>
/// <param name="Failure">The error of the program that stopped the reading of this document, or null.</param>
internal sealed record ReadOutcome<T>(LoadResult Input, T? Result, Exception? Failure)
    where T : class;

/// <summary>
/// Reads documents on several threads and gives the results in the order of the inputs, so that the output is the same
/// on any machine. So many documents wait that the threads have work while the caller writes, and so few that memory stays flat.
/// </summary>
internal sealed class ParallelReading<T>(Func<Func<Document, T>> newReading, int workers)
    where T : class
{
    private const int MostWaiting = 256;
    private const long MostBytesWaiting = 4 << 20;

    private readonly ConcurrentBag<Func<Document, T>> _free = [];

    public T Read(Document document)
    {
        // What builds a reading is dear, so that each is used again by the next document.
        var reading = _free.TryTake(out var free) ? free : newReading();
        var result = reading(document);
        _free.Add(reading);
        return result;
    }

    /// <summary>Inputs that <paramref name="passOver"/> tells, and those refused, are given back without being read.</summary>
    public IEnumerable<ReadOutcome<T>> Read(IEnumerable<LoadResult> inputs, Func<LoadedDocument, bool>? passOver = null)
    {
        var waiting = new Queue<(LoadResult Input, Task<T?> Reading)>();
        var bytes = 0L;
        foreach (var input in inputs)
        {
            var isRead = input.Loaded is not null && passOver?.Invoke(input.Loaded) != true;
            waiting.Enqueue((input, isRead ? Task.Run<T?>(() => Read(input.Loaded!.Document)) : Task.FromResult<T?>(null)));
            bytes += input.Loaded?.ByteLength ?? 0;
            // What is ready goes on at once; otherwise the first is waited for only where enough others wait behind it.
            while (waiting.TryPeek(out var first) && (first.Reading.IsCompleted || IsEnough(waiting.Count, bytes)))
            {
                bytes -= first.Input.Loaded?.ByteLength ?? 0;
                yield return Take(waiting.Dequeue());
            }
        }
        while (waiting.TryDequeue(out var next))
            yield return Take(next);
    }

    private bool IsEnough(int waiting, long bytes) => waiting > 2 * workers && (waiting > MostWaiting || bytes > MostBytesWaiting);

    private static ReadOutcome<T> Take((LoadResult Input, Task<T?> Reading) next)
    {
        try
        {
            return new(next.Input, next.Reading.GetAwaiter().GetResult(), null);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // An error of a rule must not stop the other documents; the caller tells it.
            return new(next.Input, null, e);
        }
    }
}
