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
    private Slot[] _table = new Slot[4096];

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
        Place(new Slot(hash, number));
        return number;
    }

    /// <summary>The number of a word, or 0 where nobody asks for it.</summary>
    public int Find(ReadOnlySpan<char> word) => Find(word, Hash(word));

    /// <summary>The number of a word whose <see cref="Hash"/> is already known, or 0.</summary>
    public int Find(ReadOnlySpan<char> word, uint hash)
    {
        var table = _table;
        var mask = (uint)table.Length - 1;
        for (var at = hash & mask; ; at = (at + 1) & mask)
        {
            var slot = table[at];
            if (slot.Number == 0)
                return 0;
            if (slot.Hash == hash && Same(_words[slot.Number], word))
                return slot.Number;
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

    private void Place(Slot slot)
    {
        var mask = (uint)_table.Length - 1;
        var at = slot.Hash & mask;
        while (_table[at].Number != 0)
            at = (at + 1) & mask;
        _table[at] = slot;
    }

    private void Grow()
    {
        var before = _table;
        _table = new Slot[before.Length * 2];
        foreach (var slot in before)
            if (slot.Number != 0)
                Place(slot);
    }

    // A place of the table: hash and number side by side, so that a word that is not there costs one access.
    private readonly record struct Slot(uint Hash, int Number);
}
