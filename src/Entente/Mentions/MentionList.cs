namespace Entente.Mentions;

/// <summary>
/// The mentions of a document: the outermost ones side by side, and those inside of others ("Japan"
/// in "U.S.-Japan Treaty") apart.
/// </summary>
public sealed class MentionList
{
    private readonly List<NameMention> _inner = [];

    // The outer mention of each token.
    private Mention?[] _at = new Mention?[1024];
    private int _tokens;
    private Mention[] _outer = new Mention[256];
    private int _count;

    /// <summary>The outermost mentions in text order, once they are in it (<see cref="Sort"/>); none overlaps another.</summary>
    public ArraySegment<Mention> Outer => new(_outer, 0, _count);

    /// <summary>Names inside of outer mentions.</summary>
    public IReadOnlyList<NameMention> Inner => _inner;

    /// <summary>Forgets all mentions and makes room for a document of so many tokens.</summary>
    public void Clear(int tokens)
    {
        Array.Clear(_at, 0, _tokens);
        Array.Clear(_outer, 0, _count);
        _inner.Clear();
        (_tokens, _count) = (tokens, 0);
        if (_at.Length < tokens)
            _at = new Mention?[Math.Max(tokens, _at.Length * 2)];
    }

    /// <summary>Whether a token belongs to an outer mention.</summary>
    public bool IsTaken(int token) => _at[token] is not null;

    /// <summary>Whether any token from <paramref name="first"/> up to <paramref name="end"/> belongs to an outer mention.</summary>
    public bool IsTaken(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (_at[i] is not null)
                return true;
        return false;
    }

    /// <summary>The outer mention that a token belongs to, or null.</summary>
    public Mention? At(int token) => _at[token];

    /// <summary>Adds an outer mention. Its tokens must be free.</summary>
    public void Add(Mention mention)
    {
        ArgumentNullException.ThrowIfNull(mention);
        for (var i = mention.First; i < mention.End; i++)
            _at[i] = mention;
    }

    /// <summary>Removes an outer mention, so that a longer one can take its tokens ("Two" in "Kingdom of the Two Sicilies").</summary>
    public void Remove(Mention mention)
    {
        ArgumentNullException.ThrowIfNull(mention);
        if (!ReferenceEquals(_at[mention.First], mention))
            throw new ArgumentException("The mention is not in the list: it was removed before, or never added.", nameof(mention));
        for (var i = mention.First; i < mention.End; i++)
            _at[i] = null;
    }

    /// <summary>Adds a name that stands inside an outer one.</summary>
    public void AddInner(NameMention name) => _inner.Add(name);

    /// <summary>Puts the mentions into text order; called once, after the last recogniser.</summary>
    public void Sort()
    {
        for (var i = 0; i < _tokens; i++)
        {
            if (_at[i] is not { } mention)
                continue;
            if (_count == _outer.Length)
                Array.Resize(ref _outer, _outer.Length * 2);
            _outer[_count++] = mention;
            i = mention.End - 1;
        }
        _inner.Sort(static (a, b) => a.First.CompareTo(b.First));
    }
}
