using Entente.Time;

namespace Entente.Mentions;

/// <summary>A time, quantity or name found in the text: a run of tokens with a value.</summary>
public abstract class Mention
{
    /// <summary>Index of its first token.</summary>
    public required int First { get; init; }

    /// <summary>Index after its last token.</summary>
    public required int End { get; init; }

    /// <summary>How many tokens it takes.</summary>
    public int Length => End - First;
}

/// <summary>What sort of time a mention is.</summary>
public enum TimeKind
{
    /// <summary>A point or partial date: "March 31, 2022", "in 2014", "last month" (resolved).</summary>
    Date,

    /// <summary>An interval: "March 15-17", "since 1952", "from 1976 to 1999", "the 1960s".</summary>
    Interval,

    /// <summary>A length of time: "five years", "6-month". <see cref="TimeMention.Duration"/> is set.</summary>
    Duration,

    /// <summary>
    /// "the 60th anniversary": <see cref="TimeMention.Anniversary"/> is 60. <see cref="TimeMention.Value"/> is the time
    /// of the first of them where the year of the anniversary stands in the mention or is known from the sentence.
    /// </summary>
    Anniversary,

    /// <summary>A time that comes round ("every year", "annually", "each month"): nothing to date by.</summary>
    Recurring,
}

/// <summary>How the words before a time tie it to what is said.</summary>
public enum TimeRelation
{
    /// <summary>In no way that matters: "in 2014", "on March 3".</summary>
    None,

    /// <summary>"since 1952", part of the mention: the value has an open end.</summary>
    Since,

    /// <summary>until, till, up to.</summary>
    Until,

    /// <summary>through, and "to" where no first date stands before it.</summary>
    Through,

    /// <summary>by, no later than.</summary>
    By,

    /// <summary>before, prior to.</summary>
    Before,

    /// <summary>after, following.</summary>
    After,

    /// <summary>from, starting, dating from.</summary>
    From,

    /// <summary>within, before a length of time: "within 4 months".</summary>
    Within,

    /// <summary>about, around, circa, "on or about", part of the mention: the value is approximate.</summary>
    About,
}

/// <summary>A time in the text.</summary>
public sealed class TimeMention : Mention
{
    /// <summary>What sort of time it is.</summary>
    public required TimeKind Kind { get; init; }

    /// <summary>The time, resolved against the document's date; null where that cannot be done.</summary>
    public Edtf? Value { get; init; }

    /// <summary>ISO 8601 duration (<c>P5Y</c>, <c>P4M</c>) of a length of time, otherwise null.</summary>
    public string? Duration { get; init; }

    /// <summary>The number of an anniversary, otherwise 0.</summary>
    public int Anniversary { get; init; }

    /// <summary>Whether the value was computed from the document's date ("ten years ago this month", "February 24" without a year).</summary>
    public bool IsRelative { get; init; }

    /// <summary>The word that ties the time to what is said ("through March 31, 2022"), whether it stands before the mention or inside it.</summary>
    public TimeRelation Relation { get; init; }
}

/// <summary>Which side of the number the truth lies on.</summary>
public enum Bound
{
    /// <summary>The number itself.</summary>
    Exact,

    /// <summary>about, approximately, around, some, roughly.</summary>
    About,

    /// <summary>more than, over, at least, exceeding, in excess of.</summary>
    Over,

    /// <summary>less than, under, fewer than, at most, up to.</summary>
    Under,

    /// <summary>nearly, almost, close to.</summary>
    Nearly,
}

/// <summary>What a quantity counts or measures in.</summary>
public enum QuantityForm
{
    /// <summary>A plain number: unit <c>count</c>.</summary>
    Number,

    /// <summary>Money: the unit is an ISO 4217 code, the value in whole units of the currency.</summary>
    Money,

    /// <summary>A share: unit <c>percent</c>.</summary>
    Percent,

    /// <summary>With a unit of measure in the singular: <c>acre</c>, <c>kilometre</c>, <c>year</c>.</summary>
    Measure,

    /// <summary>A place in an order: "second", "8th". Never a figure.</summary>
    Ordinal,
}

/// <summary>A number in the text, with its bound and unit.</summary>
public sealed class QuantityMention : Mention
{
    /// <summary>What it counts or measures in.</summary>
    public required QuantityForm Form { get; init; }

    /// <summary>The number, scales and decades multiplied out.</summary>
    public required decimal Value { get; init; }

    /// <summary>The upper end of a range ("between 5 and 7 percent"), otherwise null.</summary>
    public decimal? Upper { get; init; }

    /// <summary>Which side of the number the truth lies on.</summary>
    public Bound Bound { get; init; }

    /// <summary><c>count</c>, <c>percent</c>, an ISO 4217 code, or a unit in the singular.</summary>
    public required string Unit { get; init; }

    /// <summary>Whether the number is written in words without a scale ("two", "thirty-seven").</summary>
    public bool InWords { get; init; }

    /// <summary>Index of the first token of the number itself, after the words of the bound ("more than").</summary>
    public int NumberFirst { get; init; }
}

/// <summary>What a name names.</summary>
public enum NameKind
{
    /// <summary>A country, present or former; <see cref="NameMention.Id"/> is its ISO 3166-1 alpha-3 code (or the code of data/countries).</summary>
    Country,

    /// <summary>An international organisation or grouping; the id is its usual acronym.</summary>
    Organisation,

    /// <summary>A part of a government (ministry, department, agency, parliament); the id is its name in words.</summary>
    Institution,

    /// <summary>An office that a person holds ("Secretary of State", "Ambassador"); the id is the title in words.</summary>
    Office,

    /// <summary>A person; the id is the full name.</summary>
    Person,

    /// <summary>A treaty, agreement, memorandum, guidelines, joint statement.</summary>
    Agreement,

    /// <summary>A programme, initiative, partnership, dialogue, council.</summary>
    Programme,

    /// <summary>A city, region, sea, base or other place.</summary>
    Place,

    /// <summary>A capitalised name of which no more is known.</summary>
    Other,
}

/// <summary>A name in the text.</summary>
public sealed class NameMention : Mention
{
    /// <summary>What it names.</summary>
    public required NameKind Kind { get; init; }

    /// <summary>Its identity: see <see cref="NameKind"/>.</summary>
    public required string Id { get; init; }

    /// <summary>Whether it stands as an adjective or a people ("Japanese", "Americans") rather than as the name itself.</summary>
    public bool IsAdjective { get; init; }

    /// <summary>The country (alpha-3) that an office, person, institution or place belongs to where data or words say so, otherwise null.</summary>
    public string? Country { get; init; }

    /// <summary>Codes of the countries and organisations named inside the name ("U.S.-Japan Security Treaty": USA, JPN).</summary>
    public IReadOnlyList<string> Parties { get; init; } = [];

    /// <summary>The acronym that the text or the data gives for it, otherwise null.</summary>
    public string? Acronym { get; init; }

    /// <summary>The person whose office this is, or the office whose person this is, where both stand side by side ("Secretary Blinken"); otherwise null.</summary>
    public NameMention? Partner { get; set; }
}
