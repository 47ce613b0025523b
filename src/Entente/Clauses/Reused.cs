namespace Entente.Clauses;

/// <summary>Objects of one sort that are used again for the next document, so that reading it needs no new ones.</summary>
internal sealed class Reused<T>
    where T : class, new()
{
    private T[] _items = new T[64];
    private int _count;

    /// <summary>The next object, as it was left.</summary>
    public T Next()
    {
        if (_count == _items.Length)
            Array.Resize(ref _items, _items.Length * 2);
        return _items[_count++] ??= new T();
    }

    /// <summary>Begins again with the first object.</summary>
    public void Begin() => _count = 0;
}
