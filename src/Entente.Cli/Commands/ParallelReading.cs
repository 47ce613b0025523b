using System.Collections.Concurrent;
using Entente.Documents;
using Entente.Readers;

namespace Entente.Cli.Commands;

/// <summary>What became of one input.</summary>
/// <param name="Input">The document, or why it was refused.</param>
/// <param name="Read">The document that was read for it, or null.</param>
/// <param name="Result">What was read from it; null where it was refused, passed over or failed.</param>
/// <param name="Failure">The error of the program that stopped the reading of this document, or null.</param>
internal sealed record ReadOutcome<T>(LoadResult Input, Document? Read, T? Result, Exception? Failure)
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

    /// <summary>
    /// Reads what <paramref name="toRead"/> gives for each input, otherwise the document that was loaded; inputs for which it gives nothing, and
    /// those refused, are given back without being read.
    /// </summary>
    public IEnumerable<ReadOutcome<T>> Read(IEnumerable<LoadResult> inputs, Func<LoadedDocument, Document?>? toRead = null)
    {
        toRead ??= static loaded => loaded.Document;
        foreach (
            var (input, read, result, failure) in ReadEach(
                inputs,
                i => i.Loaded is { } loaded ? toRead(loaded) : null,
                i => i.Loaded?.ByteLength ?? 0
            )
        )
            yield return new ReadOutcome<T>(input, read, result, failure);
    }

    /// <summary>Reads the document that there is for each input, if any.</summary>
    public IEnumerable<(TInput Input, Document? Read, T? Result, Exception? Failure)> ReadEach<TInput>(
        IEnumerable<TInput> inputs,
        Func<TInput, Document?> toRead,
        Func<TInput, long> bytesOf
    )
    {
        var waiting = new Queue<(TInput Input, Document? Document, Task<T?> Reading)>();
        var bytes = 0L;
        foreach (var input in inputs)
        {
            var document = toRead(input);
            waiting.Enqueue((input, document, document is null ? Task.FromResult<T?>(null) : Task.Run<T?>(() => Read(document))));
            bytes += bytesOf(input);
            // What is ready goes on at once; otherwise the first is waited for only where enough others wait behind it.
            while (waiting.TryPeek(out var first) && (first.Reading.IsCompleted || IsEnough(waiting.Count, bytes)))
            {
                bytes -= bytesOf(first.Input);
                yield return Take(waiting.Dequeue());
            }
        }
        while (waiting.TryDequeue(out var next))
            yield return Take(next);
    }

    private bool IsEnough(int waiting, long bytes) => waiting > 2 * workers && (waiting > MostWaiting || bytes > MostBytesWaiting);

    private static (TInput Input, Document? Read, T? Result, Exception? Failure) Take<TInput>(
        (TInput Input, Document? Document, Task<T?> Reading) next
    )
    {
        try
        {
            return (next.Input, next.Document, next.Reading.GetAwaiter().GetResult(), null);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // An error of a rule must not stop the other documents; the caller tells it.
            return (next.Input, next.Document, null, e);
        }
    }
}
