using Entente.Time;

namespace Entente.Mentions.Times;

/// <summary>What times without a year are resolved against: the document's date and the times told before.</summary>
internal sealed class TimeContext
{
    private const int HalfYear = 186;

    private int _year;
    private int _sentenceOfYear;
    private int _sentence;

    /// <summary>The document's date, or null.</summary>
    public PartialDate? Document { get; private set; }

    /// <summary>The date mentioned last in the passage, or null.</summary>
    public PartialDate? Last { get; private set; }

    /// <summary>The date named last in the passage, be it only as a limit ("before 1844"), or null: what "that year" points at.</summary>
    public PartialDate? Named { get; private set; }

    /// <summary>Begins a document.</summary>
    public void Begin(Edtf? date)
    {
        Document = date?.End ?? date?.Start;
        Last = Named = null;
        _year = 0;
    }

    /// <summary>Begins a passage. Where the document has no date, what was told before still holds.</summary>
    public void BeginPassage()
    {
        if (Document is null)
            return;
        Last = Named = null;
        _year = 0;
    }

    /// <summary>Begins a sentence.</summary>
    public void BeginSentence() => _sentence++;

    /// <summary>Notes a date that the text tells.</summary>
    public void Tell(PartialDate date)
    {
        Last = Named = date;
        _year = date.Year;
        _sentenceOfYear = _sentence;
    }

    /// <summary>Notes a date that is named, though nothing is told of it.</summary>
    public void Name(PartialDate date) => Named = date;

    /// <summary>The year of a date that has none: that of the paragraph's story, otherwise the one nearest to the document's date.</summary>
    public int? YearOf(int month, int day, bool looksAhead)
    {
        if (Document is not { } stated)
            return _year == 0 ? null : _year;
        var nearest = Nearest(stated, month, Math.Max(1, day), looksAhead);
        if (_year == 0 || _year > stated.Year)
            return nearest;
        // The year before or of the document: only dates that were past by then; a far year tells an old story.
        if (_year >= stated.Year - 1)
            return _year == stated.Year || _sentence - _sentenceOfYear > 1 || !Exists(_year, month, day) ? nearest : _year;
        return _sentence - _sentenceOfYear <= 4 || stated.Year - _year > 20 ? _year : nearest;
    }

    private static bool Exists(int year, int month, int day) => day == 0 || day <= DateTime.DaysInMonth(year, month);

    private static int Nearest(PartialDate stated, int month, int day, bool looksAhead)
    {
        if (stated.Month == 0 || stated.IsSeason)
            return stated.Year;
        var months = month - stated.Month;
        var days = months * 31 + (stated.Day == 0 ? 0 : day - stated.Day);
        // A sentence that looks ahead reaches further forward, one that does not further back.
        var (forward, back) = looksAhead ? (HalfYear + 60, HalfYear - 60) : (HalfYear - 60, HalfYear + 60);
        return days > forward && stated.Year > 1 ? stated.Year - 1
            : days < -back && stated.Year < 9999 ? stated.Year + 1
            : stated.Year;
    }
}
