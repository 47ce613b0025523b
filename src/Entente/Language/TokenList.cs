namespace Entente.Language;

/// <summary>The tokens of a document, in one growing array that is used again for the next document.</summary>
public sealed class TokenList
{
    private Token[] _items = new Token[1024];

    /// <summary>How many tokens there are.</summary>
    public int Count { get; private set; }

    /// <summary>The token at an index.</summary>
    public ref Token this[int index] => ref _items[index];

    /// <summary>Appends a token.</summary>
    public void Add(Token token)
    {
        if (Count == _items.Length)
            Array.Resize(ref _items, _items.Length * 2);
        _items[Count++] = token;
    }

    /// <summary>Forgets the tokens and keeps the room.</summary>
    public void Clear() => Count = 0;

    /// <summary>All tokens.</summary>
    public ReadOnlySpan<Token> Span => _items.AsSpan(0, Count);
}
