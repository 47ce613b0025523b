using Entente.Language;
using Entente.Mentions;

namespace Entente.Patterns;

/// <summary>
/// Runs compiled patterns over the tokens of a window, to the right or to the left, going back where a choice
/// turns out wrong. Nothing is allocated until a pattern fits.
/// </summary>
internal sealed class PatternRunner
{
    /// <summary>The words that a slot takes at most, without and with "+".</summary>
    private const int FewWords = 12,
        ManyWords = 24;

    // More steps than this at one place are no match: only a pattern full of gaps comes near it.
    private const int MaxSteps = 20_000;

    private readonly Instruction[] _code;
    private readonly WordTable[] _tables;
    private readonly SlotNode[] _slots;
    private readonly RunnerWords _words;
    private readonly List<SlotValue> _taken = [];
    private readonly List<(int Slot, int At)> _begun = [];
    private readonly MentionKinds _kinds = new();
    private Reading _reading = null!;
    private MentionList _mentions = null!;
    private int _first,
        _end,
        _step,
        _reached;
    private long _stopAt;

    public PatternRunner(PatternCode code, RunnerWords words)
    {
        _code = code.Instructions;
        _tables = [.. code.Tables];
        _slots = [.. code.Slots];
        _words = words;
    }

    /// <summary>How many instructions have been run so far.</summary>
    public long Steps { get; private set; }

    /// <summary>The slot types of the mention that a token belongs to.</summary>
    public SlotKind KindsAt(int token) => _kinds[token];

    /// <summary>What the slots have taken, in the order in which they did.</summary>
    public List<SlotValue> Taken => _taken;

    public void Begin(Reading reading, MentionList mentions)
    {
        _reading = reading;
        _mentions = mentions;
        _kinds.Begin(mentions, reading.Tokens.Count);
        _taken.Clear();
    }

    /// <summary>A token inside of [first, end) as start sets see it.</summary>
    public StartToken TokenAt(int at, int first, int end) =>
        at >= first && at < end ? new StartToken(StartSet.BitOf(_reading.Tokens[at].Word), _kinds[at]) : default;

    /// <summary>
    /// Runs from <paramref name="at"/> inside of [first, end). On success <paramref name="reached"/> is the token after the
    /// last one taken, or before the first one taken where it runs to the left.
    /// </summary>
    public bool Run(int start, int at, int first, int end, bool forwards, out int reached)
    {
        (_first, _end, _step) = (first, end, forwards ? 1 : -1);
        _stopAt = Steps + MaxSteps;
        _begun.Clear();
        var fits = Run(start, at);
        reached = _reached;
        return fits;
    }

    private bool Run(int pc, int at)
    {
        while (true)
        {
            if (++Steps > _stopAt)
                return false;
            var (op, a, b) = _code[pc];
            switch (op)
            {
                case Op.End:
                    _reached = at;
                    return true;
                case Op.Word:
                    if (!IsInside(at) || _reading.Tokens[at].Word != a)
                        return false;
                    at += _step;
                    pc++;
                    break;
                case Op.OneOf:
                    if (!IsInside(at) || !_tables[a].Contains(_reading.Tokens[at].Word))
                        return false;
                    at += _step;
                    pc++;
                    break;
                case Op.Split:
                    if (Run(a, at))
                        return true;
                    pc = b;
                    break;
                case Op.Jump:
                    pc = a;
                    break;
                case Op.Article:
                    if (IsArticle(at) && Run(pc + 1, at + _step))
                        return true;
                    pc++;
                    break;
                case Op.Slot:
                    return RunSlot(pc, a, at, isList: false);
                case Op.List:
                    return RunSlot(pc, a, at, isList: true);
                case Op.Capture:
                    return RunCapture(pc, a, at, ends: b == 1);
                case Op.Gap:
                    return RunGap(pc, a, at);
                case Op.Words:
                    return RunWords(pc, _slots[a], at, b == 1);
                default:
                    return RunSuperlative(pc, _slots[a], at);
            }
        }
    }

    private bool RunSlot(int pc, int slot, int at, bool isList)
    {
        if (!IsInside(at))
            return false;
        if (_step > 0 && IsArticle(at) && (_slots[slot].Kind & SlotKind.AnyName) != SlotKind.None && _mentions.At(at) is null)
            at++;
        if (!IsInside(at) || (_kinds[at] & _slots[slot].Kind) == SlotKind.None)
            return false;
        var mention = _mentions.At(at)!;
        if (mention.First < _first || mention.End > _end || at != (_step > 0 ? mention.First : mention.End - 1))
            return false;
        var count = _taken.Count;
        _taken.Add(new SlotValue(_slots[slot].Name, mention.First, mention.End, mention));
        var next = _step > 0 ? mention.End : mention.First - 1;
        if (isList && RunRestOfList(pc, slot, next))
            return true;
        if (Run(pc + 1, next))
            return true;
        if (_step < 0 && IsArticle(next) && Run(pc + 1, next - 1))
            return true;
        _taken.RemoveRange(count, _taken.Count - count);
        return false;
    }

    // A list goes on over an acronym in parentheses, a comma, "and", "or", "as well as".
    private bool RunRestOfList(int pc, int slot, int at)
    {
        Steps++;
        var item = at;
        if (_step < 0 && IsArticle(item))
            item--;
        else if (_step > 0)
            item = SkipParenthesis(item);
        var next = _words.SkipSeparator(_reading.Tokens, item, _step, _first, _end);
        if (next != item && RunSlot(pc, slot, _step < 0 ? SkipParenthesis(next) : next, isList: true))
            return true;
        return item != at && _step > 0 && Run(pc + 1, item);
    }

    private int SkipParenthesis(int at)
    {
        var (open, close) = _step > 0 ? (_words.Open, _words.Close) : (_words.Close, _words.Open);
        if (!Is(at, open))
            return at;
        for (var i = 1; i <= 6; i++)
            if (Is(at + i * _step, close))
                return at + (i + 1) * _step;
        return at;
    }

    private bool RunCapture(int pc, int slot, int at, bool ends)
    {
        if (!ends)
        {
            _begun.Add((slot, at));
            var begun = _begun.Count;
            if (Run(pc + 1, at))
                return true;
            _begun.RemoveRange(begun - 1, _begun.Count - begun + 1);
            return false;
        }
        var last = _begun.Count - 1;
        while (_begun[last].Slot != slot)
            last--;
        var start = _begun[last].At;
        var count = _taken.Count;
        _taken.Add(
            _step > 0 ? new SlotValue(_slots[slot].Name, start, at, null) : new SlotValue(_slots[slot].Name, at + 1, start + 1, null)
        );
        if (Run(pc + 1, at))
            return true;
        _taken.RemoveRange(count, _taken.Count - count);
        return false;
    }

    private bool RunGap(int pc, int max, int at)
    {
        for (var n = 0; ; n++, at += _step)
        {
            if (Run(pc + 1, at))
                return true;
            if (n == max || !IsInside(at) || _words.StopsGap(_reading.Tokens[at].Word))
                return false;
        }
    }

    private bool RunWords(int pc, SlotNode slot, int at, bool takesAll)
    {
        var longest = 0;
        var max = slot.IsList ? ManyWords : FewWords;
        while (
            longest < max && IsInside(at + longest * _step) && !_words.StopsWords(_reading.Tokens[at + longest * _step].Word, slot.IsList)
        )
            longest++;
        for (var n = 1; n <= longest; n++)
        {
            var length = takesAll ? longest + 1 - n : n;
            var next = at + length * _step;
            var (first, end) = _step > 0 ? (at, next) : (next + 1, at + 1);
            _taken.Add(new SlotValue(slot.Name, first, end, null));
            var count = _taken.Count;
            if (Run(pc + 1, next))
                return true;
            _taken.RemoveRange(count - 1, _taken.Count - count + 1);
        }
        return false;
    }

    private bool RunSuperlative(int pc, SlotNode slot, int at)
    {
        if (!IsInside(at))
            return false;
        var first = at;
        if (_step > 0 ? _words.IsSuperlativeLead(_reading.Tokens[at].Word) && IsInside(at + 1) : false)
            at++;
        else if (_step < 0 && IsInside(at - 1) && _words.IsSuperlativeLead(_reading.Tokens[at - 1].Word))
            at--;
        else if (!_words.IsSuperlative(_reading.Tokens[at].Word))
            return false;
        _taken.Add(new SlotValue(slot.Name, Math.Min(first, at), Math.Max(first, at) + 1, null));
        var count = _taken.Count;
        if (Run(pc + 1, at + _step))
            return true;
        _taken.RemoveRange(count - 1, _taken.Count - count + 1);
        return false;
    }

    private bool IsInside(int at) => at >= _first && at < _end;

    private bool Is(int at, int word) => IsInside(at) && _reading.Tokens[at].Word == word;

    private bool IsArticle(int at) => IsInside(at) && _words.IsArticle(_reading.Tokens[at].Word);
}
