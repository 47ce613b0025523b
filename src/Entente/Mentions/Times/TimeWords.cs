using Entente.Language;
using Entente.Mentions.Quantities;

namespace Entente.Mentions.Times;

/// <summary>What a word means in a time.</summary>
[Flags]
internal enum TimeWord : long
{
    None = 0,
    Month = 1L << 0,
    Weekday = 1L << 1,
    Unit = 1L << 2,
    Season = 1L << 3,
    The = 1L << 4,
    Of = 1L << 5,
    On = 1L << 6,
    In = 1L << 7,
    And = 1L << 8,
    To = 1L << 9,
    Or = 1L << 10,
    Since = 1L << 11,
    Until = 1L << 12,
    Through = 1L << 13,
    By = 1L << 14,
    Before = 1L << 15,
    After = 1L << 16,
    From = 1L << 17,
    Within = 1L << 18,
    Between = 1L << 19,
    For = 1L << 20,
    About = 1L << 21,
    Last = 1L << 22,
    Next = 1L << 23,
    This = 1L << 24,
    That = 1L << 25,
    Same = 1L << 26,
    Each = 1L << 27,
    Early = 1L << 28,
    Edge = 1L << 29,
    Today = 1L << 30,
    Yesterday = 1L << 31,
    Tomorrow = 1L << 32,
    Ago = 1L << 33,
    Later = 1L << 34,
    Anniversary = 1L << 35,
    Always = 1L << 36,
    Fiscal = 1L << 37,
    Quarter = 1L << 38,
    Half = 1L << 39,
    More = 1L << 40,
    DayPart = 1L << 41,

    /// <summary>A month or weekday that is another word as well: "May", "March".</summary>
    May = 1L << 42,
    Counted = 1L << 43,
    YearVerb = 1L << 44,
    Function = 1L << 45,
    Extends = 1L << 46,
    Programme = 1L << 47,
    Marks = 1L << 48,
    Number = 1L << 49,
    Will = 1L << 50,
    Present = 1L << 51,
    Onwards = 1L << 52,
    Lasting = 1L << 53,
    Over = 1L << 54,

    /// <summary>A shortened month: "Feb.".</summary>
    Abbreviated = 1L << 55,
    EraBefore = 1L << 56,
    Possessive = 1L << 57,
    Singular = 1L << 58,

    /// <summary>"2005 levels": the number before is the year that a share is told from.</summary>
    Level = 1L << 59,

    /// <summary>Words that a time may begin with.</summary>
    Starts =
        Month | Weekday | Season | Last | Next | This | That | Same | Each | Today | Yesterday | Tomorrow | Always | Fiscal | Number | Edge,
}

/// <summary>Units of time.</summary>
internal enum TimeUnit
{
    None,
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Fortnight,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
}

/// <summary>The words that times are written with, and the number that goes with some: the month, the unit, the year.</summary>
internal sealed class TimeWords
{
    private readonly WordTable<TimeWord> _flags;
    private readonly WordTable<short> _values;

    public TimeWords(Vocabulary vocabulary)
    {
        _flags = new WordTable<TimeWord>(vocabulary);
        _values = new WordTable<short>(vocabulary);
        Series(TimeWord.Month, "january february march april may june july august september october november december");
        Series(TimeWord.Month, "jan feb mar apr may jun jul aug sep oct nov dec");
        Value(TimeWord.Month, "sept", 9);
        Series(TimeWord.Weekday, "monday tuesday wednesday thursday friday saturday sunday");
        Series(TimeWord.Season, "spring summer autumn winter");
        Value(TimeWord.Season, "fall", 3);
        Unit(TimeUnit.Second, "seconds");
        Unit(TimeUnit.Minute, "minute minutes");
        Unit(TimeUnit.Hour, "hour hours");
        Unit(TimeUnit.Day, "day days");
        Unit(TimeUnit.Week, "week weeks");
        Unit(TimeUnit.Fortnight, "fortnight fortnights");
        Unit(TimeUnit.Month, "month months");
        Unit(TimeUnit.Year, "year years yr yrs");
        Unit(TimeUnit.Decade, "decade decades");
        Unit(TimeUnit.Century, "century centuries");
        Add(TimeWord.Singular, "minute hour day week fortnight month year decade century");
        Add(TimeWord.May, "may march mar sun sat");
        Add(TimeWord.Abbreviated, "jan feb mar apr jun jul aug sep sept oct nov dec");
        Add(TimeWord.The, "the");
        Add(TimeWord.Of, "of");
        Add(TimeWord.On, "on");
        Add(TimeWord.In, "in during throughout");
        Add(TimeWord.And, "and &");
        Add(TimeWord.To, "to");
        Add(TimeWord.Or, "or");
        Add(TimeWord.Since, "since");
        Add(TimeWord.Until, "until till til");
        Add(TimeWord.Through, "through thru");
        Add(TimeWord.By, "by");
        Add(TimeWord.Before, "before pre");
        Add(TimeWord.After, "after following post");
        Add(TimeWord.From, "from starting beginning effective");
        Add(TimeWord.Within, "within");
        Add(TimeWord.Between, "between");
        Add(TimeWord.For, "for");
        Add(TimeWord.About, "about around circa c ca approximately roughly ~");
        Add(TimeWord.Last, "last past previous preceding");
        Add(TimeWord.Next, "next coming following upcoming subsequent ensuing");
        Add(TimeWord.This, "this current");
        Add(TimeWord.That, "that");
        Add(TimeWord.Same, "same");
        Add(TimeWord.Each, "each every per");
        Add(TimeWord.Early, "early mid late later earlier middle");
        Add(TimeWord.Edge, "end beginning start close outset onset turn middle");
        Add(TimeWord.Today, "today tonight");
        Add(TimeWord.Yesterday, "yesterday");
        Add(TimeWord.Tomorrow, "tomorrow");
        Add(TimeWord.Ago, "ago");
        Add(TimeWord.Later, "later");
        Add(TimeWord.Anniversary, "anniversary anniversaries");
        Add(TimeWord.Always, "annually yearly quarterly biannually biennially");
        Add(TimeWord.Fiscal, "fy fiscal jfy financial");
        Add(TimeWord.Quarter, "quarter");
        Series(TimeWord.Quarter, "q1 q2 q3 q4");
        Add(TimeWord.Half, "half");
        Add(TimeWord.More, "additional more consecutive full further long successive straight calendar extra short fiscal academic");
        Add(TimeWord.DayPart, "morning afternoon evening night");
        Add(TimeWord.Present, "present today date now");
        Add(TimeWord.Onwards, "onwards onward on forward");
        Add(TimeWord.Will, "will shall plans plan planned scheduled upcoming expected intend intends intended forward ahead would");
        Add(
            TimeWord.Marks,
            "marks mark marked marking celebrates celebrate celebrated celebrating commemorates commemorate commemorated commemorating sees saw is was"
        );
        Add(
            TimeWord.Counted,
            "people persons troops soldiers men women children students jobs workers employees civilians forces personnel members ships vessels vehicles units schools hospitals homes houses families households "
                + "companies firms tons tonnes miles kilometres kilometers metres meters km mi acres hectares feet square cubic nautical percent million billion trillion thousand hundred lakh crore dollars euros yen pounds "
                + "participants citizens refugees passengers officials officers experts projects cases doses copies individuals delegates nationals residents barrels megawatts mw gw kw kwh gwh degrees kg "
                + "words pages hours days weeks months years minutes guests attendees scholars volunteers teachers aircraft missiles tanks rounds others villages farmers businesses scholarships places seats applications %"
        );
        Add(
            TimeWord.YearVerb,
            "marks marked saw sees was is has had will would brought brings witnessed also began marking and alone could may to"
        );
        Add(
            TimeWord.Function,
            "when with and at to by as but the a an after which who that until before from in on of for or he she it they we his her its their our this these those there under upon while where because since through between "
                + "during was is were are has have had would will shall may can could did do not no if than so also into against about over although despite following both alone onwards onward "
                + "whose whom what how then only again alongside amid among towards toward across via due per despite including as"
        );
        Add(
            TimeWord.Extends,
            "extend extends extended extending extension renew renews renewed renewing renewal valid force prolong prolonged prolonging term period terms periods effect duration lasts runs run remain remains expires another additional"
        );
        Add(TimeWord.Programme, "agenda vision horizon expo roadmap strategy");
        Add(
            TimeWord.Lasting,
            "for of after since has have had well just lasting lasted with is are was were spans spanned spanning marks marking than in takes took take last need needs"
        );
        Add(TimeWord.Over, "over");
        Add(TimeWord.Level, "levels level baseline prices");
        Add(TimeWord.EraBefore, "bc b.c. bce b.c.e.");
        Add(TimeWord.Possessive, "'s");
        Add(
            TimeWord.Number,
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred "
                + "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth "
                + "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth a an half several centennial bicentennial sesquicentennial centenary bicentenary golden silver"
        );
        for (var year = 0; year < 100; year++)
        {
            var full = year < 70 ? 2000 + year : 1900 + year;
            foreach (var name in new[] { $"fy{year:00}", $"fy{full}", $"jfy{full}", $"cy{full}" })
                Value(TimeWord.Fiscal, name, full);
        }
    }

    public TimeWord this[int word] => _flags[word];

    public int ValueOf(int word) => _values[word];

    private void Add(TimeWord flag, string words)
    {
        foreach (var word in words.Split(' '))
            _flags.At(word) |= flag;
    }

    private void Value(TimeWord flag, string word, int value)
    {
        _flags.At(word) |= flag;
        _values.At(word) = (short)value;
    }

    private void Series(TimeWord flag, string words)
    {
        var value = 0;
        foreach (var word in words.Split(' '))
            Value(flag, word, ++value);
    }

    private void Unit(TimeUnit unit, string words)
    {
        foreach (var word in words.Split(' '))
            Value(TimeWord.Unit, word, (int)unit);
    }
}
