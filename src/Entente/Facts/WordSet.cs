namespace Entente.Facts;

/// <summary>A closed list of words, asked for by spans, letters of any case.</summary>
internal sealed class WordSet
{
    // Up to so many letters of ASCII make one number: most questions are answered without a hash of letters.
    private const int MostLetters = sizeof(ulong);

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly ulong[] _table;
    private readonly int _longest;

    // A bit for each first letter, capital or small; what begins otherwise is looked up at once.
    private readonly uint _letters;

    public WordSet(string words)
    {
        var set = new HashSet<string>(words.Split(' '), StringComparer.OrdinalIgnoreCase);
        _words = set.GetAlternateLookup<ReadOnlySpan<char>>();
        _table = new ulong[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)set.Count * 4)];
        foreach (var word in set)
        {
            _longest = Math.Max(_longest, word.Length);
            if (char.IsAsciiLetter(word[0]))
                _letters |= BitOf(word[0]);
            if (NumberOf(word) is var number and not 0)
                _table[SlotOf(number)] = number;
        }
    }

    public bool Contains(ReadOnlySpan<char> word)
    {
        if (word.Length == 0 || word.Length > _longest || (char.IsAsciiLetter(word[0]) && (_letters & BitOf(word[0])) == 0))
            return false;
        return NumberOf(word) is var number and not 0 ? _table[SlotOf(number)] == number : _words.Contains(word);
    }

    private static uint BitOf(char letter) => 1u << (letter & 31);

    // Where the number stands, or the free slot where it would.
    private int SlotOf(ulong number)
    {
        var mask = _table.Length - 1;
        var slot = (int)(unchecked(number * 0x9E3779B97F4A7C15UL) >> 40) & mask;
        while (_table[slot] != 0 && _table[slot] != number)
            slot = (slot + 1) & mask;
        return slot;
    }

    // The letters of a short word, small, as one number; 0 for words that are longer or have other letters than those of ASCII.
    private static ulong NumberOf(ReadOnlySpan<char> word)
    {
        if (word.Length > MostLetters)
            return 0;
        var number = 0UL;
        var all = 0;
        foreach (var c in word)
        {
            all |= c;
            number = number << 8 | (c is >= 'A' and <= 'Z' ? (uint)c | 0x20 : c);
        }
        return all < 128 ? number : 0;
    }
}
