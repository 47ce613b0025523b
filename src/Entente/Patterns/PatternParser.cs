using System.Globalization;
using Entente.Documents;
using Entente.Language;

namespace Entente.Patterns;

/// <summary>Reads the match language: words, sets, slots, alternatives, what may be missing, lists and gaps.</summary>
internal sealed class PatternParser
{
    private readonly Vocabulary _vocabulary;
    private readonly Tokenizer _tokenizer;
    private readonly TokenList _tokens = new();
    private List<Piece> _pieces = [];
    private Action<int, string> _report = static (_, _) => { };
    private int _at,
        _lineLength;

    public PatternParser(Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _tokenizer = new Tokenizer(vocabulary);
    }

    /// <summary>Begins a line, from a column (counted from 0) on.</summary>
    public void Begin(string line, int start, Action<int, string> report)
    {
        _report = report;
        _lineLength = line.Length;
        _pieces = PatternLexer.Read(line, start, report);
        _at = 0;
    }

    /// <summary>Whether all pieces of the line are read.</summary>
    public bool AtEnd => _at >= _pieces.Count;

    /// <summary>The next piece of the line.</summary>
    public Piece Next => _pieces[_at];

    /// <summary>The next piece, which is then read.</summary>
    public Piece Take() => _pieces[_at++];

    /// <summary>Whether the next piece is that sign; then it is read.</summary>
    public bool TakeSign(char sign)
    {
        if (AtEnd || !Next.IsSign(sign))
            return false;
        _at++;
        return true;
    }

    /// <summary>A whole line as one pattern, or null where it holds nothing.</summary>
    public PatternNode? ReadAll(int column)
    {
        var node = ReadChoice(column);
        while (!AtEnd)
        {
            _report(Next.Column, RuleMessages.Unexpected(Take().Text));
            ReadChoice(column);
        }
        // Where the line has pieces, what is wrong with them has been told.
        if (node is null && column > _lineLength)
            _report(column, RuleMessages.EmptyPattern);
        return node;
    }

    /// <summary>Alternatives up to the end of the line or a closing sign.</summary>
    public PatternNode? ReadChoice(int column)
    {
        var branches = new List<PatternNode>();
        var sawBar = false;
        while (true)
        {
            var sequence = ReadSequence();
            if (sequence is not null)
                branches.Add(sequence);
            var bar = AtEnd ? column : Next.Column;
            if (!TakeSign('|'))
            {
                if (sequence is null && sawBar)
                    _report(bar, RuleMessages.EmptyBranch);
                break;
            }
            sawBar = true;
            if (sequence is null)
                _report(bar, RuleMessages.EmptyBranch);
        }
        return branches.Count switch
        {
            0 => null,
            1 => branches[0],
            _ => new ChoiceNode(branches, branches[0].Column),
        };
    }

    private PatternNode? ReadSequence()
    {
        var parts = new List<PatternNode>();
        while (!AtEnd && !Next.IsSign('|') && !Next.IsSign(')') && !Next.IsSign(']'))
            if (ReadElement() is { } part)
                parts.Add(part);
        return parts.Count switch
        {
            0 => null,
            1 => parts[0],
            _ => new SequenceNode(parts, parts[0].Column),
        };
    }

    /// <summary>One element; null (and a report) where it is wrong.</summary>
    public PatternNode? ReadElement()
    {
        var piece = Take();
        switch (piece.Kind)
        {
            case PieceKind.Word:
                return ReadWord(piece);
            case PieceKind.Set:
                return ReadSet(piece);
            case PieceKind.Slot:
                return ReadSlot(piece);
            case PieceKind.Gap:
                return new GapNode(int.Parse(piece.Text, CultureInfo.InvariantCulture), piece.Column);
        }
        if (piece.IsSign('(') || piece.IsSign('['))
        {
            var close = piece.IsSign('(') ? ')' : ']';
            var inner = ReadChoice(piece.Column);
            if (!TakeSign(close))
                _report(piece.Column, RuleMessages.NotClosed(piece.Text[0], close));
            if (inner is null)
                _report(piece.Column, RuleMessages.EmptyPattern);
            return inner is not null && close == ']' ? new OptionalNode(inner, piece.Column) : inner;
        }
        _report(piece.Column, piece.IsSign('+') ? RuleMessages.PlusWithoutSlot : RuleMessages.Unexpected(piece.Text));
        return null;
    }

    // "<appoint>", or "<appoint how>" where its words fill a slot.
    private static PatternNode ReadSet(Piece piece)
    {
        var space = piece.Text.IndexOf(' ', StringComparison.Ordinal);
        return space < 0
            ? new SetNode(piece.Text, piece.Column)
            : new CaptureNode(new SetNode(piece.Text[..space], piece.Column), piece.Text[space..].Trim(), piece.Column);
    }

    private SlotNode? ReadSlot(Piece piece)
    {
        var words = piece.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var isList = TakeSign('+');
        if (words.Length > 2)
        {
            _report(piece.Column, RuleMessages.SlotForm);
            return null;
        }
        if (SlotTypes.TryFind(words[0], out var kind))
            return new SlotNode(kind, words[^1], isList, piece.Column);
        _report(piece.Column, RuleMessages.UnknownSlot(words[0]));
        return null;
    }

    // A word of the rule is cut as a word of a document is: "second-largest" is three tokens.
    private PatternNode ReadWord(Piece piece)
    {
        if (piece.Text is "'s" or "’s")
            return new WordNode(_vocabulary.Add("'s"), piece.Column);
        _tokens.Clear();
        _tokenizer.Read(piece.Text, new CharRange(0, piece.Text.Length), _tokens);
        var words = new List<PatternNode>();
        for (var i = 0; i < _tokens.Count; i++)
        {
            ref var token = ref _tokens[i];
            var number = token.Word != 0 ? token.Word : _vocabulary.Add(piece.Text.Substring(token.Start, token.Length));
            words.Add(new WordNode(number, piece.Column));
        }
        return words.Count == 1 ? words[0] : new SequenceNode(words, piece.Column);
    }
}
