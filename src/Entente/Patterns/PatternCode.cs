namespace Entente.Patterns;

/// <summary>What an instruction of a compiled pattern does.</summary>
internal enum Op : byte
{
    /// <summary>The pattern fits.</summary>
    End,

    /// <summary>The token is word A.</summary>
    Word,

    /// <summary>The token is one of the words of table A.</summary>
    OneOf,

    /// <summary>Goes on at A; where that fails, at B.</summary>
    Split,

    /// <summary>Goes on at A.</summary>
    Jump,

    /// <summary>An article, or nothing.</summary>
    Article,

    /// <summary>A mention of slot A, an article before it skipped.</summary>
    Slot,

    /// <summary>A list of mentions of slot A.</summary>
    List,

    /// <summary>Here slot A begins to take words (B is 0) or has taken them (B is 1).</summary>
    Capture,

    /// <summary>Up to A tokens of any kind.</summary>
    Gap,

    /// <summary>A few words for slot A; as many as possible where B is 1.</summary>
    Words,

    /// <summary>A superlative for slot A.</summary>
    Superlative,
}

internal readonly record struct Instruction(Op Op, int A, int B);

/// <summary>All compiled patterns, one behind the other.</summary>
internal sealed class PatternCode
{
    public List<Instruction> Building { get; } = [];

    public List<WordTable> Tables { get; } = [];

    public List<SlotNode> Slots { get; } = [];

    /// <summary>The instructions, once all patterns are compiled.</summary>
    public Instruction[] Instructions { get; private set; } = [];

    public void Close() => Instructions = [.. Building];
}

/// <summary>The words of which an instruction takes one.</summary>
internal readonly struct WordTable
{
    // Each word at its number's last bits, or behind; 0 is free.
    private readonly int[] _slots;

    public WordTable(int[] words)
    {
        _slots = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)words.Length * 2 + 1)];
        foreach (var word in words)
        {
            Bits |= StartSet.BitOf(word);
            _slots[SlotOf(word)] = word;
        }
    }

    /// <summary>The words as bits of a <see cref="StartSet"/>.</summary>
    public ulong Bits { get; }

    /// <summary>Whether a word is one of them.</summary>
    public bool Contains(int word) => (Bits & StartSet.BitOf(word)) != 0 && word != 0 && _slots[SlotOf(word)] == word;

    // Where the word stands, or the free place where it would.
    private int SlotOf(int word)
    {
        var mask = _slots.Length - 1;
        var slot = word & mask;
        while (_slots[slot] != 0 && _slots[slot] != word)
            slot = (slot + 1) & mask;
        return slot;
    }
}

/// <summary>
/// A match alternative: where the token stands that it is looked for at, its instructions run from there to the
/// right, and from the token before it to the left.
/// </summary>
internal readonly record struct AnchoredPattern(Rule Rule, int Order, int Left, int Right)
{
    /// <summary>What must stand before the part that it is looked for at.</summary>
    public StartSet Before { get; init; }

    /// <summary>What must stand behind it.</summary>
    public StartSet Behind { get; init; }
}
