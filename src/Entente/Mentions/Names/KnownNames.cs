namespace Entente.Mentions.Names;

/// <summary>What the document has named so far: persons by their surname, all that was given an acronym, the last treaty.</summary>
internal sealed class KnownNames
{
    private readonly Dictionary<string, NameMention> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameMention>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Dictionary<string, NameMention> _bodyNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameMention>.AlternateLookup<ReadOnlySpan<char>> _bodies;
    private readonly List<NameMention> _agreements = [];

    public KnownNames()
    {
        _lookup = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        _bodies = _bodyNames.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public void Clear()
    {
        _names.Clear();
        _bodyNames.Clear();
        _agreements.Clear();
    }

    /// <summary>The name that a surname or acronym stands for, or null.</summary>
    public NameMention? Find(ReadOnlySpan<char> word) => _names.Count == 0 || !_lookup.TryGetValue(word, out var name) ? null : name;

    public void Add(string word, NameMention name) => _names[word] = name;

    /// <summary>Remembers a body or programme by the head of its name ("Department", "Alliance").</summary>
    public void AddBody(ReadOnlySpan<char> head, NameMention body) => _bodies[head] = body;

    /// <summary>The body or programme of that head that was named last, or null.</summary>
    public NameMention? LastBody(ReadOnlySpan<char> head) => _bodies.TryGetValue(head, out var body) ? body : null;

    public void AddAgreement(NameMention agreement) => _agreements.Add(agreement);

    /// <summary>The agreement named last in whose name the word stands ("treaty"), or null.</summary>
    public NameMention? LastAgreement(ReadOnlySpan<char> word)
    {
        for (var i = _agreements.Count - 1; i >= 0; i--)
            if (_agreements[i].Id.AsSpan().Contains(word, StringComparison.OrdinalIgnoreCase))
                return _agreements[i];
        return null;
    }
}
