using Entente.Mentions;

namespace Entente.Patterns;

/// <summary>For each token of a document the slot types of the mention that it belongs to: worked out once, asked for by every rule.</summary>
internal sealed class MentionKinds
{
    private SlotKind[] _kinds = new SlotKind[1024];

    public SlotKind this[int token] => _kinds[token];

    public void Begin(MentionList mentions, int tokens)
    {
        if (_kinds.Length < tokens)
            _kinds = new SlotKind[Math.Max(tokens, _kinds.Length * 2)];
        else
            Array.Clear(_kinds, 0, tokens);
        foreach (var mention in mentions.OuterSpan)
            _kinds.AsSpan(mention.First, mention.Length).Fill(SlotTypes.Of(mention));
    }
}
