using System.Runtime.CompilerServices;

namespace Entente.Language;

/// <summary>
/// All words that any recogniser or rule asks for, each with a small number. Built at start by
/// those who ask; a token then carries the number of its word, so that every later question is
/// one array access. Words are kept folded: lower case, curly apostrophes straight.
/// </summary>
public sealed class Vocabulary
{
    /// <summary>How long a word may be to be one number.</summary>
    internal const int MostLetters = sizeof(ulong);

    private readonly List<string> _words = [""];
    private Entry[] _table = new Entry[4096];

    // All that tells a word from others stands together: a look-up reads one place of the memory. Number 0 is free.
    private readonly record struct Entry(ulong Letters, uint Hash, int Number);

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
        Place(_table, new Entry(LettersOf(word), hash, number));
        return number;
    }

    /// <summary>The number of a word, or 0 where nobody asks for it.</summary>
    public int Find(ReadOnlySpan<char> word) => Find(word, Hash(word));

    /// <summary>The number of a word whose <see cref="Hash"/> is already known, or 0.</summary>
    public int Find(ReadOnlySpan<char> word, uint hash) => Find(word, hash, LettersOf(word));

    /// <summary>The number of a word whose hash and <see cref="LettersOf">letters</see> are already known, or 0.</summary>
    internal int Find(ReadOnlySpan<char> word, uint hash, ulong letters)
    {
        var table = _table;
        var mask = (uint)table.Length - 1;
        for (var at = hash & mask; ; at = (at + 1) & mask)
        {
            ref readonly var entry = ref table[at];
            if (entry.Number == 0)
                return 0;
            if (entry.Hash == hash && entry.Letters == letters && (letters != 0 || Same(_words[entry.Number], word)))
                return entry.Number;
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

    /// <summary>A word of up to eight characters of ASCII, folded, as one number; 0 for any other.</summary>
    internal static ulong LettersOf(ReadOnlySpan<char> word)
    {
        var letters = 0UL;
        var all = 0;
        if (word.Length <= MostLetters)
            foreach (var c in word)
            {
                var folded = Fold(c);
                letters = letters << 8 | folded;
                all |= folded;
            }
        return all < 128 ? letters : 0;
    }

    // Most words of a text are written as they are kept.
    private static bool Same(string folded, ReadOnlySpan<char> word)
    {
        if (word.SequenceEqual(folded))
            return true;
        if (folded.Length != word.Length)
            return false;
        for (var i = 0; i < word.Length; i++)
            if (folded[i] != Fold(word[i]))
                return false;
        return true;
    }

    private static void Place(Entry[] table, in Entry entry)
    {
        var mask = (uint)table.Length - 1;
        var at = entry.Hash & mask;
        while (table[at].Number != 0)
            at = (at + 1) & mask;
        table[at] = entry;
    }

    private void Grow()
    {
        var larger = new Entry[_table.Length * 2];
        foreach (ref readonly var entry in _table.AsSpan())
            if (entry.Number != 0)
                Place(larger, entry);
        _table = larger;
    }
}
