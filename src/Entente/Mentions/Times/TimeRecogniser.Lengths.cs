using Entente.Language;
using Entente.Mentions.Quantities;
using Entente.Time;

namespace Entente.Mentions.Times;

/// <content>Lengths of time: "five-year", "ten years ago", "over the past two decades", "for over 25 years", anniversaries.</content>
public sealed partial class TimeRecogniser
{
    private const int MostUnits = 100_000;
    private const int MostLength = 99_999;
    private const int SentenceReach = 5;

    private int ReadLength(int i)
    {
        if (ReadNamedAnniversary(i) is > 0 and var named)
            return named;
        var isArticle = _numbers.PartOf(_reading, i, _end) == NumberPart.Article;
        if (isArticle && !(i + 1 < _end && Is(i + 1, TimeWord.Unit | TimeWord.Half | TimeWord.Quarter | TimeWord.Number)))
            return i + 1;
        if (!TryCount(i, isArticle, out var number, out var count))
            return i + 1;
        if (number.IsOrdinal)
            return ReadAnniversary(i, number);
        if (number.IsFraction || number.IsVague || number.SuffixLength > 0 || count < 0 || count > MostUnits || IsGluedLength(i))
            return i + 1;
        var at = number.End;
        decimal? upper = null;
        if (TryUpper(ref at, count, out var second))
            upper = second;
        var isHyphenated = IsHyphen(at) && IsJoined(at + 1);
        if (isHyphenated)
            at++;
        if (Is(at, TimeWord.More) && Is(at + 1, TimeWord.Unit) && !isHyphenated)
            at++;
        if (!Is(at, TimeWord.Unit))
            return i + 1;
        var unit = (TimeUnit)ValueOf(at);
        if (isArticle && unit < TimeUnit.Day && number.End == i + 1)
            return i + 1;
        var end = at + 1;
        if (Is(at + 1, TimeWord.Anniversary) || (IsHyphen(at + 1) && Is(at + 2, TimeWord.Anniversary)))
        {
            end = at + (IsHyphen(at + 1) ? 3 : 2);
            if (count <= 5000)
                _anniversaries.Add((WithThe(i), end, (int)count));
            return end;
        }
        if (IsSign(end, "’'") && IsJoined(end))
            end++;
        if (IsHyphen(end) && IsText(end + 1, "long"))
            end += 2;
        return AddLength(i, end, number, count, upper, unit, isHyphenated, isArticle);
    }

    // A count that may be "a", "a half" or a "quarter".
    private bool TryCount(int i, bool isArticle, out Number number, out decimal count)
    {
        count = 0;
        if (_numbers.TryRead(_reading, i, _end, out number))
        {
            count = number.Value;
            return true;
        }
        number = new Number
        {
            End = i + 1,
            Scale = 1,
            InWords = true,
        };
        if (isArticle && Is(i + 1, TimeWord.Unit))
        {
            count = 1;
            return true;
        }
        var half = isArticle ? i + 1 : i;
        if (!Is(half, TimeWord.Half | TimeWord.Quarter))
            return false;
        var at = half + 1;
        if (IsHyphen(at) || IsText(at, "a"))
            at++;
        else if (Is(at, TimeWord.Of) && IsText(at + 1, "a"))
            at += 2;
        if (!Is(at, TimeWord.Unit))
            return false;
        number.End = at;
        count = Is(half, TimeWord.Half) ? 0.5m : 0.25m;
        return true;
    }

    private bool IsGluedLength(int i) =>
        i > _first
        && IsJoined(i)
        && !IsSign(i - 1, "([“\"‘—–~")
        && !(IsHyphen(i - 1) && !At(i).Is(TokenShape.Digits) && Is(i - 2, TimeWord.Early));

    // "10-15 years", "three to five years".
    private bool TryUpper(ref int at, decimal count, out decimal upper)
    {
        upper = 0;
        var next = at + 1;
        if (!(IsSign(at, "-–—") && IsJoined(at + 1)) && !Is(at, TimeWord.To | TimeWord.Or))
            return false;
        if (
            !_numbers.TryRead(_reading, next, _end, out var second)
            || second.IsOrdinal
            || second.IsFraction
            || second.SuffixLength > 0
            || second.Value <= count
            || second.Value > MostUnits
        )
            return false;
        var unit = IsHyphen(second.End) ? second.End + 1 : second.End;
        if (!Is(unit, TimeWord.Unit))
            return false;
        upper = second.Value;
        at = second.End;
        return true;
    }

    private int AddLength(int i, int end, in Number number, decimal count, decimal? upper, TimeUnit unit, bool isHyphenated, bool isArticle)
    {
        var length = LengthOf(count, unit);
        if (Is(end, TimeWord.Ago) && length is { } past)
            return AddRelative(i, end + 1, past, isPast: true, Is(end + 1, TimeWord.This) ? end + 1 : -1, unit, _context.Document);
        if (Is(end, TimeWord.Later) && _context.Last is { } told && length is { } gap && !isHyphenated)
            return AddRelative(i, end + 1, gap, isPast: false, -1, unit, told);
        if (IsText(end, "from") && Is(end + 1, TimeWord.Present) && length is { } ahead)
            return AddRelative(i, end + 2, ahead, isPast: false, -1, unit, _context.Document);
        if (!isHyphenated && Is(i - 1, TimeWord.Last | TimeWord.Next) && length is { } near && !_mentions.IsTaken(i - 1))
            return AddNear(i, end, near, unit);
        if (!isHyphenated && Is(i - 1, TimeWord.Each))
        {
            Add(
                new TimeMention
                {
                    First = i - 1,
                    End = end,
                    Kind = TimeKind.Recurring,
                }
            );
            return end;
        }
        if (isArticle && number.End == i + 1)
            return AddOneUnit(i, end, length, unit);
        if (!isHyphenated && IsClaim(i, out var first, out var bound))
        {
            var factor = unit switch
            {
                TimeUnit.Decade => 10,
                TimeUnit.Century => 100,
                _ => 1,
            };
            if (factor > 1)
                unit = TimeUnit.Year;
            var to = _bounds.After(_reading, number.End, _end, out _) != Bound.Exact ? Bound.Over : bound;
            _mentions.Add(
                new QuantityMention
                {
                    First = first,
                    End = end,
                    Form = QuantityForm.Measure,
                    Value = QuantityRecogniser.Plain(count * factor),
                    Upper = upper * factor,
                    Bound = to,
                    Unit = NameOf(unit),
                    InWords = number.InWords,
                    NumberFirst = i,
                }
            );
            return end;
        }
        Add(
            new TimeMention
            {
                First = i,
                End = end,
                Kind = TimeKind.Duration,
                Duration = length?.ToString(),
                Relation = Is(i - 1, TimeWord.Within) ? TimeRelation.Within : TimeRelation.None,
            }
        );
        return end;
    }

    // "a year": a length after some prepositions, a rate after a sum ("$5 million a year"), otherwise no time at all.
    private int AddOneUnit(int i, int end, IsoDuration? length, TimeUnit unit)
    {
        if (IsClaim(i, out var first, out var bound) && bound != Bound.Exact)
        {
            var factor = unit switch
            {
                TimeUnit.Decade => 10,
                TimeUnit.Century => 100,
                _ => 1,
            };
            _mentions.Add(
                new QuantityMention
                {
                    First = first,
                    End = end,
                    Form = QuantityForm.Measure,
                    Value = factor,
                    Bound = bound,
                    Unit = factor > 1 ? "year" : NameOf(unit),
                    InWords = true,
                    NumberFirst = i,
                }
            );
            return end;
        }
        if (
            Is(i - 1, TimeWord.After | TimeWord.For | TimeWord.Within | TimeWord.In | TimeWord.By | TimeWord.Before)
            || IsText(i - 1, "than")
        )
        {
            if (unit >= TimeUnit.Day)
                Add(
                    new TimeMention
                    {
                        First = i,
                        End = end,
                        Kind = TimeKind.Duration,
                        Duration = length?.ToString(),
                        Relation = Is(i - 1, TimeWord.Within) ? TimeRelation.Within : TimeRelation.None,
                    }
                );
            return end;
        }
        if (
            i > _first
            && (
                At(i - 1).Is(TokenShape.Digits)
                || _numbers.PartOf(_reading, i - 1, _end) == NumberPart.Scale
                || IsText(i - 1, "once")
                || IsText(i - 1, "twice")
                || IsText(i - 1, "times")
                || IsSign(i - 1, "%")
            )
        )
            Add(
                new TimeMention
                {
                    First = i,
                    End = end,
                    Kind = TimeKind.Recurring,
                }
            );
        return end;
    }

    // A length that is itself what is said: "for over 25 years", "more than six decades", "for 70 years".
    private bool IsClaim(int i, out int first, out Bound bound)
    {
        var start = Is(i - 1, TimeWord.The) ? i - 1 : i;
        bound = _bounds.Before(_reading, start, _first, out first);
        if (bound != Bound.Exact && _mentions.IsTaken(first, i))
            bound = Bound.Exact;
        // "$50 million over five years" tells a period, not a bound.
        if (bound == Bound.Over && first == i - 1 && Is(first, TimeWord.Over) && first > _first && !Is(first - 1, TimeWord.Lasting))
        {
            var of = i + 1;
            while (of < _end && of < i + 4 && !Is(of, TimeWord.Of))
                of++;
            if (!Is(of, TimeWord.Of))
                return false;
        }
        if (bound != Bound.Exact)
            return true;
        first = i;
        if (!Is(i - 1, TimeWord.For))
            return false;
        for (var j = i - 2; j >= _first && j > i - 2 - SentenceReach; j--)
            if (Is(j, TimeWord.Extends))
                return false;
        return true;
    }
}
