using System.Runtime.CompilerServices;

namespace Entente.Language;

/// <summary>
/// All words that any recogniser or rule asks for, each with a small number. Built at start by
/// those who ask; a token then carries the number of its word, so that every later question is
/// one array access. Words are kept folded: lower case, curly apostrophes straight.
/// </summary>
public sealed class Vocabulary
{
    private readonly List<string> _words = [""];
    private int[] _table = new int[4096];
    private uint[] _hashes = new uint[1024];

    /// <summary>How many numbers are given out: word numbers lie below it. Number 0 is "a word nobody asks for".</summary>
    public int Count => _words.Count;

    /// <summary>The folded word with a number.</summary>
    public string this[int word] => _words[word];

    /// <summary>Gives the word a number, or returns the one that it has.</summary>
    public int Add(string word)
    {
        ArgumentException.ThrowIfNullOrEmpty(word);
        var hash = Hash(word);
        var found = Find(word, hash);
        if (found != 0)
            return found;
        if (_words.Count * 2 > _table.Length)
            Grow();
        var number = _words.Count;
        _words.Add(
            string.Create(
                word.Length,
                word,
                static (to, from) =>
                {
                    for (var i = 0; i < to.Length; i++)
                        to[i] = Fold(from[i]);
                }
            )
        );
        if (number >= _hashes.Length)
            Array.Resize(ref _hashes, _hashes.Length * 2);
        _hashes[number] = hash;
        Place(hash, number);
        return number;
    }

    /// <summary>The number of a word, or 0 where nobody asks for it.</summary>
    public int Find(ReadOnlySpan<char> word) => Find(word, Hash(word));

    /// <summary>The number of a word whose <see cref="Hash"/> is already known, or 0.</summary>
    public int Find(ReadOnlySpan<char> word, uint hash)
    {
        var mask = (uint)_table.Length - 1;
        for (var slot = hash & mask; ; slot = (slot + 1) & mask)
        {
            var number = _table[slot];
            if (number == 0)
                return 0;
            if (_hashes[number] == hash && Same(_words[number], word))
                return number;
        }
    }

    /// <summary>The hash of a word's folded form.</summary>
    public static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = HashStart;
        foreach (var c in word)
            hash = HashNext(hash, Fold(c));
        return hash;
    }

    internal const uint HashStart = 2166136261;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint HashNext(uint hash, char folded) => unchecked((hash ^ folded) * 16777619);

    /// <summary>A character in its folded form.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Fold(char c) =>
        c < 128 ? (c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c)
        : c is '’' or 'ʼ' ? '\''
        : char.ToLowerInvariant(c);

    private static bool Same(string folded, ReadOnlySpan<char> word)
    {
        if (folded.Length != word.Length)
            return false;
        for (var i = 0; i < word.Length; i++)
            if (folded[i] != Fold(word[i]))
                return false;
        return true;
    }

    private void Place(uint hash, int number)
    {
        var mask = (uint)_table.Length - 1;
        var slot = hash & mask;
        while (_table[slot] != 0)
            slot = (slot + 1) & mask;
        _table[slot] = number;
    }

    private void Grow()
    {
        _table = new int[_table.Length * 2];
        for (var number = 1; number < _words.Count; number++)
            Place(_hashes[number], number);
    }
}
