namespace Entente.Patterns;

/// <summary>
/// What a piece of compiled pattern can begin with, told in a few bits: most places that a pattern is looked for at are ruled out by
/// the token beside them, before any instruction runs. A word that is let through may still be another one.
/// </summary>
/// <param name="IsAnything">Whether it may begin with any token, or with none.</param>
/// <param name="Words">A bit for each word that it may begin with, by the last six bits of the word's number.</param>
/// <param name="Kinds">The mentions that it may begin with.</param>
internal readonly record struct StartSet(bool IsAnything, ulong Words, SlotKind Kinds)
{
    public static readonly StartSet Anything = new(true, 0, SlotKind.None);

    /// <summary>Whether it may begin with a token.</summary>
    public bool Allows(in StartToken token) => IsAnything || (Words & token.Word) != 0 || (Kinds & token.Kinds) != SlotKind.None;

    /// <summary>The bit of a word.</summary>
    public static ulong BitOf(int word) => 1UL << (word & 63);

    /// <summary>The start set of the code at an instruction.</summary>
    public static StartSet Of(PatternCode code, RunnerWords words, int start) => new StartReader(code, words).Read(start);

    /// <summary>
    /// The set of what follows the part that a pattern is looked for at, which its code begins with; for a word the next token, for a
    /// mention the one behind it.
    /// </summary>
    public static StartSet Behind(PatternCode code, RunnerWords words, int start) => new StartReader(code, words).ReadBehind(start);

    // Follows the code over what takes no token.
    private struct StartReader(PatternCode code, RunnerWords words)
    {
        private bool _isAnything;
        private ulong _words;
        private SlotKind _kinds;

        public StartSet Read(int start)
        {
            Add(start);
            return _isAnything ? Anything : new StartSet(false, _words, _kinds);
        }

        public StartSet ReadBehind(int start)
        {
            AddBehind(start);
            return _isAnything ? Anything : new StartSet(false, _words, _kinds);
        }

        private void Add(int pc)
        {
            var (op, a, b) = code.Instructions[pc];
            switch (op)
            {
                case Op.Word:
                    _words |= BitOf(a);
                    break;
                case Op.OneOf:
                    _words |= code.Tables[a].Bits;
                    break;
                case Op.Split:
                    Add(a);
                    Add(b);
                    break;
                case Op.Jump:
                    Add(a);
                    break;
                case Op.Capture:
                    Add(pc + 1);
                    break;
                case Op.Article:
                    _words |= words.ArticleBits;
                    Add(pc + 1);
                    break;
                case Op.Slot or Op.List:
                    _kinds |= code.Slots[a].Kind;
                    _words |= words.ArticleBits;
                    break;
                default:
                    _isAnything = true;
                    break;
            }
        }

        private void AddBehind(int pc)
        {
            var (op, a, b) = code.Instructions[pc];
            switch (op)
            {
                case Op.Word or Op.OneOf or Op.Slot:
                    Add(pc + 1);
                    break;
                case Op.List:
                    _words |= words.SeparatorBits;
                    Add(pc + 1);
                    break;
                case Op.Split:
                    AddBehind(a);
                    AddBehind(b);
                    break;
                case Op.Jump:
                    AddBehind(a);
                    break;
                case Op.Capture:
                    AddBehind(pc + 1);
                    break;
                default:
                    _isAnything = true;
                    break;
            }
        }
    }
}

/// <summary>A token as a start set sees it.</summary>
/// <param name="Word">The bit of its word; none outside of the window.</param>
/// <param name="Kinds">What its mention may fill.</param>
internal readonly record struct StartToken(ulong Word, SlotKind Kinds);
