using Entente.Language;

namespace Entente.Mentions.Names;

/// <summary>A name of the tables, as it is recognised in the text.</summary>
internal sealed class NameEntry
{
    public required NameKind Kind { get; init; }
    public required string Id { get; init; }
    public string? Country { get; init; }
    public string? Acronym { get; init; }
    public bool IsAdjective { get; init; }

    /// <summary>What sort of title it is, for offices; otherwise none.</summary>
    public TitleClass Title { get; init; }

    /// <summary>How many tokens of the text it takes; fewer than were matched for a first part of compounds ("Sino-").</summary>
    public int Length { get; set; }

    /// <summary>Which tokens must begin with a capital, the first in the lowest bit.</summary>
    public uint Capitalised { get; set; }

    /// <summary>Which tokens must be all in capitals.</summary>
    public uint AllCapitals { get; set; }

    /// <summary>The exact spelling, where capitals stand inside of a word ("AfDB").</summary>
    public string? Exact { get; set; }

    /// <summary>The next name of the same words.</summary>
    public NameEntry? Next { get; set; }
}

/// <summary>What sort of title an office has.</summary>
internal enum TitleClass : byte
{
    None,
    Head,
    Minister,
    Envoy,
    Rank,
    Style,
}

/// <summary>All names of the tables by their words: from a node and a word to the next node, in one hash table of flat arrays.</summary>
internal sealed class NameTrie
{
    private ulong[] _keys = new ulong[1 << 12];
    private int[] _nodes = new int[1 << 12];
    private readonly List<NameEntry?> _entries = [null];
    private int _count;
    private int[] _root = [];

    /// <summary>Adds a name of so many words; among names of the same words acronyms are tried first, then the first one added.</summary>
    public void Add(ReadOnlySpan<int> words, NameEntry entry)
    {
        var node = 0;
        foreach (var word in words)
            node = StepOrAdd(node, word);
        if (_entries[node] is not { } first)
        {
            _entries[node] = entry;
            return;
        }
        if (entry.AllCapitals != 0 && first.AllCapitals == 0)
        {
            entry.Next = first;
            _entries[node] = entry;
            return;
        }
        while (first.Next is not null)
            first = first.Next;
        first.Next = entry;
    }

    /// <summary>Makes the first step an array access; called once all names are in.</summary>
    public void Freeze(int words)
    {
        _root = new int[words];
        for (var slot = 0; slot < _keys.Length; slot++)
            if (_nodes[slot] != 0 && _keys[slot] >> 32 == 0)
                _root[(int)(_keys[slot] & uint.MaxValue)] = _nodes[slot];
    }

    /// <summary>Whether any name begins with the word.</summary>
    public bool Begins(int word) => (uint)word < (uint)_root.Length && _root[word] != 0;

    /// <summary>The longest name that stands at a token and ends before another, or null.</summary>
    public NameEntry? Match(Reading reading, int first, int end)
    {
        var word = reading.Tokens[first].Word;
        if ((uint)word >= (uint)_root.Length)
            return null;
        var node = _root[word];
        NameEntry? found = null;
        for (var i = first; node != 0; )
        {
            for (var entry = _entries[node]; entry is not null; entry = entry.Next)
                if (Fits(reading, first, entry))
                {
                    found = entry;
                    break;
                }
            if (++i >= end)
                break;
            node = reading.Tokens[i].Word == 0 ? 0 : Step(node, reading.Tokens[i].Word);
        }
        return found;
    }

    private static bool Fits(Reading reading, int first, NameEntry entry)
    {
        var capitalised = entry.Capitalised;
        var all = entry.AllCapitals;
        for (var i = first; capitalised != 0 || all != 0; i++, capitalised >>= 1, all >>= 1)
        {
            var shape = reading.Tokens[i].Shape;
            if ((capitalised & 1) != 0 && (shape & TokenShape.Capitalised) == TokenShape.None)
                return false;
            if ((all & 1) != 0 && (shape & TokenShape.AllCapitals) == TokenShape.None)
                return false;
        }
        return entry.Exact is null || reading.Chars(first).SequenceEqual(entry.Exact);
    }

    private int Step(int node, int word)
    {
        var key = (ulong)(uint)node << 32 | (uint)word;
        for (var slot = Slot(key); ; slot = (slot + 1) & (_keys.Length - 1))
        {
            if (_nodes[slot] == 0)
                return 0;
            if (_keys[slot] == key)
                return _nodes[slot];
        }
    }

    private int StepOrAdd(int node, int word)
    {
        var next = Step(node, word);
        if (next != 0)
            return next;
        if (_count * 2 >= _keys.Length)
            Grow();
        _entries.Add(null);
        Place((ulong)(uint)node << 32 | (uint)word, _entries.Count - 1);
        _count++;
        return _entries.Count - 1;
    }

    private void Place(ulong key, int node)
    {
        var slot = Slot(key);
        while (_nodes[slot] != 0)
            slot = (slot + 1) & (_keys.Length - 1);
        _keys[slot] = key;
        _nodes[slot] = node;
    }

    private void Grow()
    {
        var (keys, nodes) = (_keys, _nodes);
        _keys = new ulong[keys.Length * 2];
        _nodes = new int[keys.Length * 2];
        for (var slot = 0; slot < keys.Length; slot++)
            if (nodes[slot] != 0)
                Place(keys[slot], nodes[slot]);
    }

    private int Slot(ulong key) => (int)(unchecked(key * 0x9E3779B97F4A7C15UL) >> 40) & (_keys.Length - 1);
}
