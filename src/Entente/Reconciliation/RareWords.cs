namespace Entente.Reconciliation;

/// <summary>How close two texts are by the words that few others have.</summary>
internal sealed class RareWords
{
    // The share of the shorter text's weight that both must have.
    private const double Least = 0.28;

    // A word that more texts have tells nothing: more than three, and more than one in twenty-five.
    private const int LeastCommon = 3;
    private const int CommonShare = 25;

    private readonly Dictionary<string, int> _count = new(StringComparer.Ordinal);
    private readonly Dictionary<Subject, HashSet<string>> _words = [];
    private readonly int _all;

    public RareWords(IEnumerable<Subject> subjects)
    {
        foreach (var subject in subjects)
        {
            _all++;
            var words = subject.Stems.Concat(subject.Fact.Parties).ToHashSet(StringComparer.Ordinal);
            _words.Add(subject, words);
            foreach (var word in words)
                _count[word] = _count.GetValueOrDefault(word) + 1;
        }
    }

    /// <summary>From 0 to 1; 0 where they are not close enough to be of one subject.</summary>
    public double Closeness(Subject a, Subject b)
    {
        if (!a.SharesParty(b))
            return 0;
        var (first, second) = (_words[a], _words[b]);
        var (common, telling) = (0.0, 0);
        foreach (var word in first)
            if (second.Contains(word))
            {
                common += Weight(word);
                telling += _count[word] <= Math.Max(LeastCommon, _all / CommonShare) ? 1 : 0;
            }
        var closeness = common / Math.Min(first.Sum(Weight), second.Sum(Weight));
        return telling >= 2 && closeness >= Least ? closeness : 0;
    }

    private double Weight(string word) => Math.Log(1 + (double)_all / _count[word]);
}
