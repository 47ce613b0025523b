using Entente.Language;

namespace Entente.Patterns;

/// <summary>Turns patterns into instructions, and finds for each the part that it is looked for at.</summary>
internal sealed class PatternCompiler
{
    private readonly PatternCode _code = new();
    private readonly WordRarity _rarity;
    private readonly List<int> _superlatives;

    public PatternCompiler(Vocabulary vocabulary)
    {
        _rarity = new WordRarity(vocabulary);
        _superlatives =
        [
            .. Superlatives.Register(vocabulary, Superlatives.Words),
            .. Superlatives.Register(vocabulary, Superlatives.Leads),
        ];
    }

    /// <summary>What has been compiled.</summary>
    public PatternCode Code => _code;

    /// <summary>Where an alternative is looked for: at these words, or at a mention of this kind.</summary>
    public readonly record struct Anchor(IReadOnlyList<int> Words, SlotKind Kind);

    /// <summary>Compiles a match alternative. False (and the message) where it has no part to be looked for at.</summary>
    public bool TryCompile(PatternNode node, out Anchor anchor, out int left, out int right, out string message)
    {
        var parts = new List<PatternNode>();
        Flatten(node, parts);
        (anchor, left, right) = (new Anchor([], SlotKind.None), 0, 0);
        message = parts[0] is GapNode || parts[^1] is GapNode ? RuleMessages.GapAtEdge : RuleMessages.NoAnchor;
        if (message == RuleMessages.GapAtEdge)
            return false;
        var (best, lowest) = (-1, int.MaxValue);
        for (var p = 0; p < parts.Count; p++)
        {
            var cost = CostOf(parts[p], out var at);
            if (cost >= lowest)
                continue;
            (best, lowest, anchor) = (p, cost, at);
        }
        if (best < 0)
            return false;
        left = _code.Building.Count;
        if (anchor.Kind != SlotKind.None && (anchor.Kind & SlotKind.AnyName) != SlotKind.None)
            Emit(Op.Article);
        for (var p = best - 1; p >= 0; p--)
            Compile(parts[p], forwards: false, isLast: p == 0);
        Emit(Op.End);
        right = CompilePhrase(parts, best);
        return true;
    }

    /// <summary>Compiles a pattern that is run to the right from a place given by someone else.</summary>
    public int CompilePhrase(PatternNode node)
    {
        var parts = new List<PatternNode>();
        Flatten(node, parts);
        return CompilePhrase(parts, 0);
    }

    private int CompilePhrase(List<PatternNode> parts, int first)
    {
        var start = _code.Building.Count;
        for (var p = first; p < parts.Count; p++)
            Compile(parts[p], forwards: true, isLast: p == parts.Count - 1);
        Emit(Op.End);
        return start;
    }

    private int CostOf(PatternNode node, out Anchor anchor)
    {
        anchor = default;
        if (node is SlotNode slot && slot.Kind is not (SlotKind.Words or SlotKind.Superlative))
        {
            anchor = new Anchor([], slot.Kind);
            return slot.Kind == SlotKind.Name ? WordRarity.AnyName : WordRarity.Mention;
        }
        var words = new List<int>();
        if (!AddFirstWords(node, words, out var mayBeEmpty) || mayBeEmpty)
            return int.MaxValue;
        words.Sort();
        anchor = new Anchor([.. words.Distinct()], SlotKind.None);
        return _rarity.CostOf(words);
    }

    // All words that the node can begin with; false where it can begin with something else.
    private bool AddFirstWords(PatternNode node, List<int> words, out bool mayBeEmpty)
    {
        mayBeEmpty = false;
        switch (node)
        {
            case WordNode word:
                words.Add(word.Word);
                return true;
            case SlotNode { Kind: SlotKind.Superlative }:
                words.AddRange(_superlatives);
                return true;
            case OptionalNode optional:
                var fits = AddFirstWords(optional.Part, words, out _);
                mayBeEmpty = true;
                return fits;
            case ChoiceNode choice:
                foreach (var branch in choice.Branches)
                {
                    if (!AddFirstWords(branch, words, out var empty))
                        return false;
                    mayBeEmpty |= empty;
                }
                return true;
            case CaptureNode capture:
                return AddFirstWords(capture.Part, words, out mayBeEmpty);
            case SequenceNode sequence:
                foreach (var part in sequence.Parts)
                {
                    if (!AddFirstWords(part, words, out mayBeEmpty))
                        return false;
                    if (!mayBeEmpty)
                        return true;
                }
                return true;
            default:
                return false;
        }
    }

    private void Compile(PatternNode node, bool forwards, bool isLast)
    {
        switch (node)
        {
            case WordNode word:
                Emit(Op.Word, word.Word);
                break;
            case SequenceNode sequence:
                var count = sequence.Parts.Count;
                for (var i = 0; i < count; i++)
                    Compile(sequence.Parts[forwards ? i : count - 1 - i], forwards, isLast && i == count - 1);
                break;
            case OptionalNode optional:
                var split = Emit(Op.Split);
                Compile(optional.Part, forwards, isLast);
                Set(split, split + 1, _code.Building.Count);
                break;
            case ChoiceNode choice:
                CompileChoice(choice, forwards, isLast);
                break;
            case CaptureNode capture:
                _code.Slots.Add(new SlotNode(SlotKind.None, capture.Name, false, capture.Column));
                var index = _code.Slots.Count - 1;
                Emit(Op.Capture, index);
                Compile(capture.Part, forwards, isLast);
                Emit(Op.Capture, index, 1);
                break;
            case GapNode gap:
                Emit(Op.Gap, gap.Max);
                break;
            case SlotNode slot:
                _code.Slots.Add(slot);
                var op = slot.Kind switch
                {
                    SlotKind.Words => Op.Words,
                    SlotKind.Superlative => Op.Superlative,
                    _ => slot.IsList ? Op.List : Op.Slot,
                };
                Emit(op, _code.Slots.Count - 1, isLast ? 1 : 0);
                break;
            default:
                throw new InvalidOperationException($"No way to compile {node.GetType().Name}.");
        }
    }

    // The words of all branches of one word go into a table; longer branches are tried first.
    private void CompileChoice(ChoiceNode choice, bool forwards, bool isLast)
    {
        var words = new List<int>();
        var longer = new List<PatternNode>();
        Divide(choice, words, longer);
        var jumps = new List<int>();
        for (var b = 0; b < longer.Count; b++)
        {
            var isLastBranch = b == longer.Count - 1 && words.Count == 0;
            var split = isLastBranch ? -1 : Emit(Op.Split);
            Compile(longer[b], forwards, isLast);
            if (isLastBranch)
                break;
            jumps.Add(Emit(Op.Jump));
            Set(split, split + 1, _code.Building.Count);
        }
        if (words.Count > 0)
        {
            words.Sort();
            _code.Tables.Add(new WordTable([.. words]));
            Emit(Op.OneOf, _code.Tables.Count - 1);
        }
        foreach (var jump in jumps)
            Set(jump, _code.Building.Count, 0);
    }

    private static void Divide(ChoiceNode choice, List<int> words, List<PatternNode> longer)
    {
        foreach (var branch in choice.Branches)
        {
            if (branch is WordNode word)
                words.Add(word.Word);
            else if (branch is ChoiceNode inner)
                Divide(inner, words, longer);
            else
                longer.Add(branch);
        }
    }

    private static void Flatten(PatternNode node, List<PatternNode> parts)
    {
        if (node is SequenceNode sequence)
            foreach (var part in sequence.Parts)
                Flatten(part, parts);
        else
            parts.Add(node);
    }

    private int Emit(Op op, int a = 0, int b = 0)
    {
        _code.Building.Add(new Instruction(op, a, b));
        return _code.Building.Count - 1;
    }

    private void Set(int at, int a, int b) => _code.Building[at] = _code.Building[at] with { A = a, B = b };
}
