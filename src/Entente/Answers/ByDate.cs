using System.Collections.Concurrent;

namespace Entente.Answers;

/// <summary>
/// Answers that depend on a date, kept for the dates asked for last: those of the people who are at work, not of all who ever asked.
/// </summary>
/// <param name="answer">Works out the answer for a date.</param>
internal sealed class ByDate<T>(Func<DateOnly, T> answer)
{
    private const int MostDates = 16;

    private readonly ConcurrentDictionary<DateOnly, Lazy<T>> _kept = new();

    /// <summary>The answer for a date.</summary>
    public T On(DateOnly date)
    {
        if (_kept.Count > MostDates)
            _kept.Clear();
        return _kept.GetOrAdd(date, d => new(() => answer(d))).Value;
    }
}
