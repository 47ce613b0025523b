namespace Entente.Facts;

/// <summary>Parties noted at tokens, each once; asked for in a range of tokens.</summary>
internal sealed class TokenNotes
{
    private readonly List<(string Party, int Next)> _notes = [default];

    // For each token the newest of its notes, 0 where it has none.
    private int[] _newest = [];
    private int _tokens;

    public void Begin(int tokens)
    {
        if (_newest.Length < tokens)
            _newest = new int[Math.Max(tokens, _newest.Length * 2)];
        else
            Array.Clear(_newest, 0, Math.Max(tokens, _tokens));
        _tokens = tokens;
        _notes.RemoveRange(1, _notes.Count - 1);
    }

    public void Add(int token, string party)
    {
        if (Has(token, party))
            return;
        _notes.Add((party, _newest[token]));
        _newest[token] = _notes.Count - 1;
    }

    /// <summary>The first token in [first, end) with the party, or -1.</summary>
    public int First(string party, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (Has(i, party))
                return i;
        return -1;
    }

    private bool Has(int token, string party)
    {
        for (var note = _newest[token]; note != 0; note = _notes[note].Next)
            if (_notes[note].Party == party)
                return true;
        return false;
    }
}
