using System.Collections;

namespace Entente.Clauses;

/// <summary>The clauses of a document in the order of their verbs, and those of each sentence.</summary>
public sealed class ClauseList : IReadOnlyList<Clause>
{
    private Clause[] _items = new Clause[256];

    // For each sentence up to that of the last clause: how many clauses stand before it.
    private int[] _before = new int[256];
    private int _sentences;

    /// <inheritdoc/>
    public int Count { get; private set; }

    /// <inheritdoc/>
    public Clause this[int index] => _items[index];

    /// <summary>The clauses of a sentence.</summary>
    public ArraySegment<Clause> Of(int sentence)
    {
        if (sentence >= _sentences)
            return ArraySegment<Clause>.Empty;
        var first = _before[sentence];
        return new ArraySegment<Clause>(_items, first, (sentence + 1 < _sentences ? _before[sentence + 1] : Count) - first);
    }

    /// <summary>Appends a clause; sentences follow one another.</summary>
    public void Add(Clause clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        while (_sentences <= clause.Sentence)
        {
            if (_sentences == _before.Length)
                Array.Resize(ref _before, _before.Length * 2);
            _before[_sentences++] = Count;
        }
        if (Count == _items.Length)
            Array.Resize(ref _items, _items.Length * 2);
        _items[Count++] = clause;
    }

    /// <summary>Forgets the clauses and keeps the room.</summary>
    public void Clear()
    {
        Array.Clear(_items, 0, Count);
        (Count, _sentences) = (0, 0);
    }

    /// <summary>All clauses, one after the other.</summary>
    public ArraySegment<Clause>.Enumerator GetEnumerator() => new ArraySegment<Clause>(_items, 0, Count).GetEnumerator();

    IEnumerator<Clause> IEnumerable<Clause>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
