using Entente.Language;

namespace Entente.Mentions.Quantities;

/// <summary>Finds numbers with their bounds, scales and units.</summary>
/// <remarks>Every number is a start; what stands before and after it is looked at only then.</remarks>
public sealed partial class QuantityRecogniser
{
    private const string Count = "count";

    private readonly NumberReader _numbers;
    private readonly BoundPhrases _bounds;
    private readonly MeasureTables _measures;
    private readonly WordTable<NumberContext> _contexts;
    private readonly Vocabulary _vocabulary;
    private readonly WordNumbers _starts;
    private readonly int _of,
        _to,
        _and,
        _between,
        _from;

    private Reading _reading = null!;
    private MentionList _mentions = null!;
    private int _first,
        _end;

    /// <summary>Registers its words.</summary>
    public QuantityRecogniser(Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        _vocabulary = vocabulary;
        _numbers = new NumberReader(new NumberWords(vocabulary), vocabulary);
        _bounds = new BoundPhrases(vocabulary);
        _measures = new MeasureTables(vocabulary);
        _contexts = NumberContexts.Table(vocabulary);
        _of = vocabulary.Add("of");
        _to = vocabulary.Add("to");
        _and = vocabulary.Add("and");
        _between = vocabulary.Add("between");
        _from = vocabulary.Add("from");
        _starts = new WordNumbers(
            vocabulary,
            word => _numbers.Words[word].Part is not (NumberPart.None or NumberPart.And or NumberPart.Fraction)
        );
    }

    /// <summary>Adds the quantities of the whole document to the mentions.</summary>
    public void Read(Reading reading, MentionList mentions)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(mentions);
        _reading = reading;
        _mentions = mentions;
        var tokens = reading.Tokens.Span;
        foreach (var sentence in reading.Sentences)
        {
            _first = sentence.FirstToken;
            _end = sentence.EndToken;
            var i = _first;
            while (i < _end)
            {
                ref readonly var token = ref tokens[i];
                var starts = token.Is(TokenShape.Digits) || _starts.Contains(token.Word);
                i = starts && !mentions.IsTaken(i) ? Math.Max(i + 1, ReadAt(i)) : i + 1;
            }
        }
    }

    private ref Token At(int i) => ref _reading.Tokens[i];

    private bool IsWord(int i, int word) => i >= _first && i < _end && _reading.Tokens[i].Word == word;

    private bool IsSign(int i, string signs) =>
        i >= _first && i < _end && At(i).Is(TokenShape.Punctuation) && signs.Contains(_reading.Text[At(i).Start], StringComparison.Ordinal);

    private bool Has(int i, NumberContext context) => i >= _first && i < _end && (_contexts[At(i).Word] & context) != NumberContext.None;

    private int ReadAt(int i)
    {
        var isDigits = At(i).Is(TokenShape.Digits);
        if (!_numbers.TryRead(_reading, i, _end, out var number))
            return isDigits ? EndOfGlued(i) : i + 1;
        if (_mentions.IsTaken(i, number.End))
            return i + 1;
        if (number.IsFraction)
            return number.End;
        if (number.IsOrdinal)
            return ReadOrdinal(i, number);
        var refused = isDigits ? RefuseDigits(i, number) : RefuseWords(i, number);
        return refused > 0 ? refused : ReadQuantity(i, number);
    }

    private int ReadOrdinal(int i, in Number number)
    {
        var isName = At(i).Is(TokenShape.Digits) || At(i).Is(TokenShape.Capitalised);
        var next = number.End;
        // "a third of" is a share.
        if (
            number.InWords
            && number.Value > 2
            && IsWord(next, _of)
            && i > _first
            && _numbers.Words[At(i - 1).Word].Part == NumberPart.Article
        )
            return next;
        if (
            (isName && next < _end && At(next).Is(TokenShape.Capitalised))
            || Has(next, NumberContext.AfterFirst)
            || (i > _first && At(i).Is(TokenShape.Joined) && At(i).Is(TokenShape.Digits))
        )
            return number.End;
        Add(
            new QuantityMention
            {
                First = i,
                End = number.End,
                Form = QuantityForm.Ordinal,
                Value = number.Value,
                Unit = Count,
                InWords = number.InWords,
                NumberFirst = i,
            }
        );
        return number.End;
    }

    private int ReadQuantity(int i, Number number)
    {
        var start = i;
        var money = MoneyBefore(ref start);
        string? unit = money;
        decimal? upper = null;
        if (number.SuffixLength > 0 && !ReadSuffix(ref number, ref unit, money is not null))
            return number.End;
        var end = number.End;
        if (unit is null || money is not null)
            ReadRange(start, money, ref number, ref upper, ref end);
        if (unit is null)
            unit = UnitAfter(ref end, number.IsVague);
        else if (money is not null)
            unit = ReadDollars(money, ref end);
        if (unit is not null && upper is null)
            ReadRangeOfUnits(start, unit, number.Value, ref upper, ref end);
        if (unit is null && (IsBare(i, end, number) || (end > number.End && upper is null)))
            return number.End;
        var first = start;
        var bound = number.IsVague ? Bound.Over : Bound.Exact;
        if (
            _bounds.Before(_reading, SkipArticle(start), _first, out var boundStart) is not Bound.Exact and var before
            && !_mentions.IsTaken(boundStart, start)
        )
            (bound, first) = (before, boundStart);
        else if (upper is not null && IsBetween(start))
            first = start - 1;
        if (_bounds.After(_reading, end, _end, out var boundEnd) is not Bound.Exact and var after)
        {
            (bound, end) = (after, boundEnd);
            if (unit is null)
                unit = UnitAfter(ref end, isVague: false);
        }
        Add(
            new QuantityMention
            {
                First = first,
                End = end,
                Form =
                    unit is null ? QuantityForm.Number
                    : unit == MeasureTables.Percent ? QuantityForm.Percent
                    : _measures.IsCode(unit) ? QuantityForm.Money
                    : QuantityForm.Measure,
                Value = Plain(number.Value),
                Upper = upper is null ? null : Plain(upper.Value),
                Bound = bound,
                Unit = unit ?? Count,
                InWords = number.InWords && (number.IsVague || number.Scale == 1),
                NumberFirst = start,
            }
        );
        return end;
    }

    // Without the zeros that a decimal keeps after its point: 7.2 billion is 7200000000.
    internal static decimal Plain(decimal value) => value / 1.0000000000000000000000000000m;

    private void Add(QuantityMention mention)
    {
        if (!_mentions.IsTaken(mention.First, mention.End))
            _mentions.Add(mention);
    }

    private bool IsBetween(int start) => IsWord(start - 1, _between) || IsWord(start - 1, _from);

    // "more than the 30,000": the article stands between the bound and the number.
    private int SkipArticle(int start) => Has(start - 1, NumberContext.Article) ? start - 1 : start;

    // "$5", "US$5", "USD 5", "USD $480": the sign's own letters decide.
    private string? MoneyBefore(ref int start)
    {
        var code = _measures.Signs.Match(_reading, start, _first, out var border);
        if (code is null || _mentions.IsTaken(border, start))
            return null;
        if (
            border == start - 1
            && At(border).Is(TokenShape.Punctuation)
            && border > _first
            && _measures.Signs.Match(_reading, border, _first, out var outer) is { } named
            && _measures.IsCode(_reading.Chars(border - 1).ToString())
        )
            (code, border) = (named, outer);
        // "(US$5 million": an opening bracket is no part of the sign's letters.
        else if (At(border).Is(TokenShape.Joined) && border > _first && !At(border).Is(TokenShape.Punctuation) && !IsSign(border - 1, "(["))
            return null;
        // "US $5", "U.S. $5".
        if (border > _first && code == "USD" && !At(border).Is(TokenShape.Joined) && _reading.Chars(border - 1) is "US" or "U.S.")
            border--;
        start = border;
        return code;
    }

    // "¥5 billion yuan", "$5 million Canadian dollars", "$5 billion USD": what follows is of the same sum.
    private string ReadDollars(string money, ref int end)
    {
        var at = end;
        if (NumberReader.IsHyphen(_reading, at, _end))
            at++;
        if (_measures.Money.Match(_reading, at, _end, out var border) is not { } code || _mentions.IsTaken(at, border))
            return money;
        end = border;
        return code;
    }

    private string? UnitAfter(ref int end, bool isVague)
    {
        var at = end;
        if (NumberReader.IsHyphen(_reading, at, _end))
            at++;
        else if (isVague && IsWord(at, _of))
            at++;
        var unit = _measures.Units.Match(_reading, at, _end, out var border);
        if (unit is null)
            unit = _measures.Money.Match(_reading, at, _end, out border);
        if (unit is null || _mentions.IsTaken(at, border))
            return null;
        // A letter or two ("m", "GB") is a unit only where no word goes on from it.
        if (
            border == at + 1
            && At(at).Length <= 2
            && border < _end
            && At(border).Is(TokenShape.Joined)
            && !At(border).Is(TokenShape.Punctuation)
        )
            return null;
        end = border;
        return unit;
    }

    // "3m" is three metres, "£3m" three million pounds.
    private bool ReadSuffix(ref Number number, ref string? unit, bool isMoney)
    {
        var suffix = _reading.Text.AsSpan(number.SuffixStart, number.SuffixLength);
        if (isMoney)
        {
            decimal scale =
                suffix is "k" or "K" ? 1_000
                : suffix is "m" or "M" ? 1_000_000
                : suffix is "b" or "B" ? 1_000_000_000
                : suffix is "t" or "T" ? 1_000_000_000_000
                : 0;
            if (scale == 0 || number.Value > 1_000_000_000_000)
                return false;
            number.Value *= scale;
            number.Scale = scale;
            return true;
        }
        unit = _measures.Units.MatchWord(suffix) ?? _measures.Money.MatchWord(suffix);
        return unit is not null;
    }

    // "5-7 percent", "between 5 and 7", "$5 to $7 billion".
    private void ReadRange(int start, string? money, ref Number number, ref decimal? upper, ref int end)
    {
        if (!TryConnector(start, end, out var next))
            return;
        if (money is not null && _measures.Signs.Match(_reading, next + 1, next, out _) == money && IsSign(next, "$€£¥₹₩"))
            next++;
        if (!TrySecond(next, out var second) || second.InWords != number.InWords || second.SuffixLength > 0 && money is null)
            return;
        if (second.SuffixLength > 0)
        {
            var same = money;
            if (!ReadSuffix(ref second, ref same, isMoney: true))
                return;
        }
        if (number.Scale == 1 && second.Scale > 1 && !number.IsGrouped && number.Value < second.Head && number.Value < 1000)
            (number.Value, number.Scale) = (number.Value * second.Scale, second.Scale);
        if (second.Value <= number.Value || IsChange(start))
            return;
        upper = second.Value;
        end = second.End;
    }

    // "5 percent to 7 percent", "between $5 million and $7 million".
    private void ReadRangeOfUnits(int start, string unit, decimal lower, ref decimal? upper, ref int end)
    {
        if (IsWord(start - 1, _from) || !TryConnector(start, end, out var next))
            return;
        var at = next;
        var isMoney = _measures.IsCode(unit);
        if (isMoney && IsSign(next, "$€£¥₹₩"))
            at++;
        if (!TrySecond(at, out var second))
            return;
        var secondEnd = second.End;
        if (second.SuffixLength > 0)
        {
            string? same = unit;
            if (!ReadSuffix(ref second, ref same, isMoney) || same != unit)
                return;
        }
        else if (at == next && UnitAfter(ref secondEnd, isVague: false) != unit)
        {
            return;
        }
        if (second.Value <= lower)
            return;
        upper = second.Value;
        end = secondEnd;
    }

    private bool TrySecond(int at, out Number second) =>
        _numbers.TryRead(_reading, at, _end, out second)
        && second is { IsOrdinal: false, IsFraction: false, IsVague: false }
        && !_mentions.IsTaken(at, second.End);

    private bool TryConnector(int start, int end, out int next)
    {
        next = end + 1;
        if (end + 1 >= _end)
            return false;
        if (IsWord(end, _and))
            return IsWord(start - 1, _between);
        return IsWord(end, _to) || (IsSign(end, "-–—‐‑") && At(end).Is(TokenShape.Joined) && At(end + 1).Is(TokenShape.Joined));
    }

    // "rose from 100 to 200": two numbers, no range.
    private bool IsChange(int start)
    {
        if (!IsWord(start - 1, _from))
            return false;
        for (var i = start - 2; i >= _first && i > start - 10; i--)
            if (Has(i, NumberContext.Change))
                return true;
        return false;
    }
}
