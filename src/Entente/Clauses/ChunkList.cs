namespace Entente.Clauses;

/// <summary>The pieces of a sentence, in an array that is used again for the next one.</summary>
internal sealed class ChunkList
{
    private Chunk[] _items = new Chunk[64];

    public int Count { get; private set; }

    public ref Chunk this[int index] => ref _items[index];

    /// <summary>The kind of a piece; a stop where there is none.</summary>
    public ChunkKind KindAt(int index) => index >= 0 && index < Count ? _items[index].Kind : ChunkKind.Stop;

    public void Add(in Chunk chunk)
    {
        if (Count == _items.Length)
            Array.Resize(ref _items, _items.Length * 2);
        _items[Count++] = chunk;
    }

    /// <summary>Forgets the pieces from an index on and keeps the room.</summary>
    public void CutAt(int count) => Count = count;

    public ReadOnlySpan<Chunk> Span => _items.AsSpan(0, Count);
}
