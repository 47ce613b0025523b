using System.Runtime.InteropServices;

namespace Entente.Mentions;

/// <summary>
/// The mentions of a document: the outermost ones side by side, and those inside of others ("Japan"
/// in "U.S.-Japan Treaty") apart.
/// </summary>
public sealed class MentionList
{
    private readonly List<Mention> _outer = [];
    private readonly List<NameMention> _inner = [];
    private int[] _at = new int[1024];
    private int _tokens;
    private readonly List<Mention> _inOrder = [];

    // After Sort, for each token: how many mentions end before or at it.
    private int[] _before = new int[1024];

    /// <summary>The outermost mentions; none overlaps another. In text order after <see cref="Sort"/>.</summary>
    public IReadOnlyList<Mention> Outer => _outer;

    /// <summary>The same mentions, for those who go through all of them.</summary>
    internal ReadOnlySpan<Mention> OuterSpan => CollectionsMarshal.AsSpan(_outer);

    /// <summary>The outermost mentions that have a token in a range, in text order; only after <see cref="Sort"/>.</summary>
    internal ReadOnlySpan<Mention> Within(int first, int end)
    {
        if (first >= end || first >= _tokens)
            return [];
        var from = _before[first];
        var to = end < _tokens ? _before[end] : _outer.Count;
        // One that goes on behind the end has a token in front of it, too.
        if (to < _outer.Count && _outer[to].First < end)
            to++;
        return OuterSpan[from..to];
    }

    /// <summary>Names inside of outer mentions.</summary>
    public IReadOnlyList<NameMention> Inner => _inner;

    /// <summary>Forgets all mentions and makes room for a document of so many tokens.</summary>
    public void Clear(int tokens)
    {
        _outer.Clear();
        _inner.Clear();
        _tokens = tokens;
        if (_at.Length < tokens)
            _at = new int[Math.Max(tokens, _at.Length * 2)];
        else
            Array.Clear(_at, 0, tokens);
    }

    /// <summary>Whether a token belongs to an outer mention.</summary>
    public bool IsTaken(int token) => _at[token] != 0;

    /// <summary>Whether any token from <paramref name="first"/> up to <paramref name="end"/> belongs to an outer mention.</summary>
    public bool IsTaken(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (_at[i] != 0)
                return true;
        return false;
    }

    /// <summary>The outer mention that a token belongs to, or null.</summary>
    public Mention? At(int token) => _at[token] == 0 ? null : _outer[_at[token] - 1];

    /// <summary>Adds an outer mention. Its tokens must be free.</summary>
    public void Add(Mention mention)
    {
        ArgumentNullException.ThrowIfNull(mention);
        _outer.Add(mention);
        for (var i = mention.First; i < mention.End; i++)
            _at[i] = _outer.Count;
    }

    /// <summary>Removes an outer mention, so that a longer one can take its tokens ("Two" in "Kingdom of the Two Sicilies").</summary>
    public void Remove(Mention mention)
    {
        ArgumentNullException.ThrowIfNull(mention);
        var index = _at[mention.First] - 1;
        if (index < 0 || !ReferenceEquals(_outer[index], mention))
            throw new ArgumentException("The mention is not in the list: it was removed before, or never added.", nameof(mention));
        for (var i = mention.First; i < mention.End; i++)
            _at[i] = 0;
        var last = _outer[^1];
        _outer.RemoveAt(_outer.Count - 1);
        if (ReferenceEquals(last, mention))
            return;
        _outer[index] = last;
        for (var i = last.First; i < last.End; i++)
            _at[i] = index + 1;
    }

    /// <summary>Adds a name that stands inside an outer one.</summary>
    public void AddInner(NameMention name) => _inner.Add(name);

    /// <summary>Puts the mentions into text order; called once, after the last recogniser.</summary>
    public void Sort()
    {
        _inOrder.Clear();
        if (_before.Length < _at.Length)
            _before = new int[_at.Length];
        for (var i = 0; i < _tokens; i++)
        {
            _before[i] = _inOrder.Count;
            if (_at[i] == 0)
                continue;
            var mention = _outer[_at[i] - 1];
            _before.AsSpan(i, mention.End - i).Fill(_inOrder.Count);
            _inOrder.Add(mention);
            for (; i < mention.End; i++)
                _at[i] = _inOrder.Count;
            i--;
        }
        _outer.Clear();
        _outer.AddRange(_inOrder);
        _inner.Sort(static (a, b) => a.First.CompareTo(b.First));
    }
}
