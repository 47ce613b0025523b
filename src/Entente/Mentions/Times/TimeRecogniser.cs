using Entente.Language;
using Entente.Mentions.Quantities;
using Entente.Time;

namespace Entente.Mentions.Times;

/// <summary>Finds times (dates, intervals, durations, anniversaries) and resolves them against the document's date.</summary>
/// <remarks>
/// A number, a month or one of few other words starts a time; the words before it ("since", "early", "from") are looked
/// at only once a date is found.
/// </remarks>
public sealed partial class TimeRecogniser
{
    private readonly TimeWords _words;
    private readonly WordNumbers _starts;
    private readonly NumberReader _numbers;
    private readonly BoundPhrases _bounds;
    private readonly WordTable<NumberContext> _contexts;
    private readonly Vocabulary _vocabulary;
    private readonly TimeContext _context = new();
    private readonly List<(int First, int End, int Number)> _anniversaries = [];

    private Reading _reading = null!;
    private MentionList _mentions = null!;
    private int _first,
        _end;
    private bool _isFirstOfPassage;

    // A day that follows another with "and": it takes the other's month.
    private int _listedDay,
        _listedMonth;

    /// <summary>Registers its words.</summary>
    public TimeRecogniser(Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        _vocabulary = vocabulary;
        _words = new TimeWords(vocabulary);
        _numbers = new NumberReader(new NumberWords(vocabulary), vocabulary);
        _bounds = new BoundPhrases(vocabulary);
        _contexts = NumberContexts.Table(vocabulary);
        _starts = new WordNumbers(vocabulary, word => (_words[word] & TimeWord.Starts) != TimeWord.None);
    }

    /// <summary>Adds the times of the whole document to the mentions.</summary>
    public void Read(Reading reading, MentionList mentions)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(mentions);
        _reading = reading;
        _mentions = mentions;
        _context.Begin(reading.Document.Metadata.Date);
        _listedDay = -1;
        var passage = -1;
        var tokens = reading.Tokens.Span;
        foreach (var sentence in reading.Sentences)
        {
            _isFirstOfPassage = sentence.Passage != passage;
            if (_isFirstOfPassage)
                _context.BeginPassage();
            passage = sentence.Passage;
            _context.BeginSentence();
            _first = sentence.FirstToken;
            _end = sentence.EndToken;
            var i = _first;
            while (i < _end)
            {
                ref readonly var token = ref tokens[i];
                if (token.Is(TokenShape.Digits))
                    i = Math.Max(i + 1, ReadDigits(i));
                else if (!_starts.Contains(token.Word) || mentions.IsTaken(i))
                    i++;
                else
                    i = Math.Max(i + 1, ReadWord(i));
            }
            AddAnniversaries();
        }
    }

    private ref Token At(int i) => ref _reading.Tokens[i];

    private TimeWord Flags(int i) => i >= _first && i < _end ? _words[At(i).Word] : TimeWord.None;

    private bool Is(int i, TimeWord flag) => (Flags(i) & flag) != TimeWord.None;

    private int ValueOf(int i) => _words.ValueOf(At(i).Word);

    private bool IsSign(int i, string signs) =>
        i >= _first && i < _end && At(i).Is(TokenShape.Punctuation) && signs.Contains(_reading.Text[At(i).Start], StringComparison.Ordinal);

    private bool IsJoined(int i) => i >= _first && i < _end && At(i).Is(TokenShape.Joined);

    private bool IsHyphen(int i) => i >= _first && NumberReader.IsHyphen(_reading, i, _end);

    private bool IsText(int i, string text) =>
        i >= _first && i < _end && _reading.Chars(i).Equals(text, StringComparison.OrdinalIgnoreCase);

    private int WithThe(int i) => Is(i - 1, TimeWord.The) && !_mentions.IsTaken(i - 1) ? i - 1 : i;

    private int ReadDigits(int i)
    {
        if (_mentions.IsTaken(i))
            return i + 1;
        if (TryCore(i, out var core))
            return Finish(core);
        return ReadLength(i);
    }

    private int ReadWord(int i)
    {
        var flags = Flags(i);
        if ((flags & (TimeWord.Month | TimeWord.Weekday | TimeWord.Fiscal)) != TimeWord.None && TryCore(i, out var core))
            return Finish(core);
        if ((flags & TimeWord.Number) != TimeWord.None)
        {
            if (TryCore(i, out core))
                return Finish(core);
            var end = ReadLength(i);
            if (end > i + 1)
                return end;
        }
        return ReadRelative(i, flags);
    }

    private void Add(TimeMention mention)
    {
        if (!_mentions.IsTaken(mention.First, mention.End))
            _mentions.Add(mention);
    }

    /// <summary>Looks at the words around a date, and adds it.</summary>
    private int Finish(TimeCore core)
    {
        ReadRangeEnd(ref core);
        var isPeriod = core.Last is not null || core.IsOpen;
        Widen(ref core);
        Resolve(ref core);
        var relation = RelationBefore(ref core, isPeriod, out var isBetween);
        if (core.IsUnknown)
        {
            Add(
                new TimeMention
                {
                    First = core.First,
                    End = core.End,
                    Kind = core.Last is null ? TimeKind.Date : TimeKind.Interval,
                    IsRelative = true,
                    Relation = relation,
                }
            );
            return core.End;
        }
        var last = core.Last;
        var value =
            relation == TimeRelation.Since || core.IsOpen ? Edtf.Between(core.Start, null)
            : last is null ? Edtf.On(core.Start)
            : Edtf.Between(core.Start, last);
        Add(
            new TimeMention
            {
                First = core.First,
                End = core.End,
                Kind = value.IsInterval ? TimeKind.Interval : TimeKind.Date,
                Value = value,
                IsRelative = core.IsRelative,
                Relation = relation,
            }
        );
        if (relation is not (TimeRelation.By or TimeRelation.Before) && !(relation == TimeRelation.Since && !core.IsYear))
            Tell(core, isBetween);
        else if (relation is TimeRelation.By or TimeRelation.Before)
            _context.Name(core.Start);
        return core.End;
    }

    // A year that only names something ("the 2005 Agreement") tells no story, nor does the far end of a period.
    private void Tell(in TimeCore core, bool isBetween)
    {
        if (
            core.IsYear
            && !isBetween
            && core.End < _end
            && At(core.End).Is(TokenShape.Capitalised)
            && Is(core.First - 1, TimeWord.The | TimeWord.Possessive)
        )
            return;
        _context.Tell(core.Last is { } last && isBetween ? last : core.Start);
    }

    private void Resolve(ref TimeCore core)
    {
        if (core.IsUnknown)
            return;
        if (core.Start.Year == 0)
        {
            core.IsRelative = true;
            if (core.Last is { Year: > 0 } end)
            {
                core.IsRelative = false;
                core.Start = core.Start with { Year = end.Year - (core.Start.Month > end.Month ? 1 : 0) };
            }
            else if (_context.YearOf(core.Start.Month, core.Start.Day, LooksAhead(core.First)) is { } year)
            {
                core.Start = core.Start with { Year = year };
            }
            else
            {
                core.IsUnknown = true;
                return;
            }
        }
        if (core.Last is { Year: 0 } last)
            core.Last = last with { Year = core.Start.Year + (last.Month < core.Start.Month ? 1 : 0) };
        // February 29 of a year that has none.
        if (!core.Start.IsValid)
            core.Start = core.Start with { Day = 0 };
        if (core.Last is { } whole && !whole.IsValid)
            core.Last = whole with { Day = 0 };
        if (!core.Start.IsValid || (core.Last is { } valid && (!valid.IsValid || valid.Latest < core.Start.Earliest)))
            core.IsUnknown = true;
    }

    private bool LooksAhead(int end)
    {
        for (var i = end - 1; i >= _first; i--)
            if (Is(i, TimeWord.Will))
                return true;
        return false;
    }

    private TimeRelation RelationBefore(ref TimeCore core, bool isPeriod, out bool isBetween)
    {
        isBetween = isPeriod;
        var before = core.First - 1;
        if (Is(before, TimeWord.The))
            before--;
        if (before < _first || _mentions.IsTaken(before))
            return TimeRelation.None;
        var flags = Flags(before);
        if ((flags & TimeWord.Since) != TimeWord.None && !core.IsOpen)
        {
            core.First = before;
            return TimeRelation.Since;
        }
        if (isPeriod && (flags & (TimeWord.From | TimeWord.Between)) != TimeWord.None)
        {
            core.First = before;
            return core.IsOpen ? TimeRelation.Since : TimeRelation.None;
        }
        if ((flags & TimeWord.About) != TimeWord.None)
            return ReadAbout(ref core, before);
        if (IsSign(before, ".") && Is(before - 1, TimeWord.About) && At(before - 1).Length <= 2)
            return ReadAbout(ref core, before - 1);
        if ((flags & TimeWord.Until) != TimeWord.None || (Is(before, TimeWord.To) && IsText(before - 1, "up")))
            return TimeRelation.Until;
        if ((flags & TimeWord.Through) != TimeWord.None)
            return TimeRelation.Through;
        if ((flags & TimeWord.By) != TimeWord.None || (IsText(before, "than") && Is(before - 1, TimeWord.Later)))
            return TimeRelation.By;
        if ((flags & TimeWord.Before) != TimeWord.None || (Is(before, TimeWord.To) && IsText(before - 1, "prior")))
            return TimeRelation.Before;
        if ((flags & TimeWord.From) != TimeWord.None)
            return TimeRelation.From;
        return (flags & TimeWord.After) != TimeWord.None ? TimeRelation.After : TimeRelation.None;
    }

    // "about 1990", "on or about December 8, 1941".
    private TimeRelation ReadAbout(ref TimeCore core, int about)
    {
        core.First = about;
        if (Is(about - 1, TimeWord.Or) && Is(about - 2, TimeWord.On))
            core.First = about - 2;
        core.Start = core.Start.As(DateQualifier.Approximate);
        if (core.Last is { } last)
            core.Last = last.As(DateQualifier.Approximate);
        return TimeRelation.About;
    }
}
