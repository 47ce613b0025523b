using System.Diagnostics;

namespace Entente.Fuzz;

/// <summary>
/// Watches from a thread of its own how long an input is read and how much memory the process takes, so that an endless loop and a flood
/// are told while they last. What is told comes once.
/// </summary>
public sealed class Guard : IDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);

    private readonly TimeSpan _longest;
    private readonly long _mostBytes;
    private readonly Action<string> _tell;
    private readonly Timer _timer;
    private long _began;
    private int _isTold;
    private long _highest;

    /// <summary>Begins to watch.</summary>
    /// <param name="longest">How long one input may take.</param>
    /// <param name="mostBytes">How much memory the whole process may take.</param>
    /// <param name="tell">Is told what went beyond.</param>
    public Guard(TimeSpan longest, long mostBytes, Action<string> tell)
    {
        (_longest, _mostBytes, _tell) = (longest, mostBytes, tell);
        _timer = new Timer(_ => Check(), null, Look, Look);
    }

    /// <summary>The most memory that was seen, in bytes.</summary>
    public long Highest => Interlocked.Read(ref _highest);

    /// <summary>An input is begun.</summary>
    public void Begin() => Interlocked.Exchange(ref _began, Stopwatch.GetTimestamp());

    /// <summary>The input is done; how long it took.</summary>
    public TimeSpan End()
    {
        var took = Stopwatch.GetElapsedTime(Interlocked.Exchange(ref _began, 0));
        if (took > _longest)
            Tell(FormattableString.Invariant($"it took {took.TotalSeconds:0.0} s"));
        return took;
    }

    /// <inheritdoc/>
    public void Dispose() => _timer.Dispose();

    private void Check()
    {
        var began = Interlocked.Read(ref _began);
        if (began != 0 && Stopwatch.GetElapsedTime(began) is var took && took > _longest)
            Tell(FormattableString.Invariant($"it was not done after {took.TotalSeconds:0.0} s"));
        using var process = Process.GetCurrentProcess();
        var bytes = Math.Max(process.WorkingSet64, process.PeakWorkingSet64);
        Interlocked.Exchange(ref _highest, bytes);
        if (bytes > _mostBytes)
            Tell(FormattableString.Invariant($"the process took {bytes / 1e6:0} MB of memory"));
    }

    private void Tell(string what)
    {
        if (Interlocked.Exchange(ref _isTold, 1) == 0)
            _tell(what);
    }
}
