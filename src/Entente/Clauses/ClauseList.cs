using System.Collections;

namespace Entente.Clauses;

/// <summary>The clauses of a document in the order of their verbs, and those of each sentence.</summary>
public sealed class ClauseList : IReadOnlyList<Clause>
{
    private Clause[] _items = new Clause[256];

    // For each sentence up to that of the last clause: how many clauses stand before it.
    private int[] _before = new int[256];
    private int _sentences;

    private readonly Reused<Clause> _clauses = new();
    private readonly Reused<NounGroup> _groups = new();
    private readonly Reused<Adjunct> _adjuncts = new();

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

    // The objects that clauses are made of; they belong to the document that is read.
    internal Clause NewClause() => _clauses.Next();

    internal NounGroup NewGroup(int first, int coreEnd, int end)
    {
        var group = _groups.Next();
        (group.First, group.CoreEnd, group.End, group.StandsFor) = (first, coreEnd, end, null);
        return group;
    }

    internal Adjunct NewAdjunct(int preposition, int first)
    {
        var adjunct = _adjuncts.Next();
        (adjunct.Preposition, adjunct.First) = (preposition, first);
        adjunct.Groups.Clear();
        return adjunct;
    }

    /// <summary>Appends a clause; sentences follow one another.</summary>
    public void Add(Clause clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        clause.Number = Count;
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

    /// <summary>Forgets the clauses and keeps the room, and the objects for those of the next document.</summary>
    public void Clear()
    {
        // What is kept holds nothing of the document.
        for (var c = 0; c < Count; c++)
            _items[c].Times.Clear();
        Array.Clear(_items, 0, Count);
        (Count, _sentences) = (0, 0);
        _clauses.Begin();
        _groups.Begin();
        _adjuncts.Begin();
    }

    /// <summary>All clauses, one after the other.</summary>
    public ArraySegment<Clause>.Enumerator GetEnumerator() => new ArraySegment<Clause>(_items, 0, Count).GetEnumerator();

    IEnumerator<Clause> IEnumerable<Clause>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
