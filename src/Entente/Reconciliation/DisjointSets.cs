namespace Entente.Reconciliation;

/// <summary>Numbers in sets that are joined; each set is known by its smallest number.</summary>
internal sealed class DisjointSets
{
    private readonly int[] _parent;

    public DisjointSets(int count)
    {
        _parent = new int[count];
        for (var i = 0; i < count; i++)
            _parent[i] = i;
    }

    /// <summary>The smallest number of the set that a number is in.</summary>
    public int Find(int number)
    {
        while (_parent[number] != number)
            number = _parent[number] = _parent[_parent[number]];
        return number;
    }

    /// <summary>Makes one set of two.</summary>
    public void Join(int a, int b)
    {
        (a, b) = (Find(a), Find(b));
        if (a != b)
            _parent[Math.Max(a, b)] = Math.Min(a, b);
    }
}
