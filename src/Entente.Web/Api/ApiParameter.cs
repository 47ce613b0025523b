using Entente.Facts;
using Entente.Facts.Kinds;
using Entente.Reconciliation;
using Entente.Web.Asking;

namespace Entente.Web.Api;

/// <summary>What stands in a parameter.</summary>
public enum ApiParameterType
{
    /// <summary>Words.</summary>
    Words,

    /// <summary>EDTF.</summary>
    Time,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>Words with commas, or the parameter several times.</summary>
    List,
}

/// <summary>A parameter of the interface.</summary>
/// <param name="Name">Its name in the address; the same as in the addresses of the pages.</param>
/// <param name="Does">What it does.</param>
/// <param name="Type">What stands in it.</param>
public sealed record ApiParameter(string Name, string Does, ApiParameterType Type = ApiParameterType.Words)
{
    /// <summary>The words that may stand there; empty for any.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>Whether it stands in the path.</summary>
    public bool InPath { get; init; }

    /// <summary>Whether there is no answer without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The greatest number.</summary>
    public int Most { get; init; } = int.MaxValue;
}

/// <summary>The parameters, each made once so that it means the same everywhere.</summary>
public static class ApiParameters
{
    /// <summary>How many lines a part of a list has at most.</summary>
    public const int MostSize = 500;

    /// <summary>How the answer is written.</summary>
    public static readonly ApiParameter Format = new(
        "format",
        "How the answer is written; otherwise the Accept header says, and JSON where it does not."
    );

    /// <summary>The part of a list.</summary>
    public static readonly ApiParameter Page = new("page", "The part of the list, from 1.", ApiParameterType.Whole);

    /// <summary>The size of a part.</summary>
    public static readonly ApiParameter Size = new(
        "size",
        $"How many lines a part has, up to {MostSize}; 50 where it is not said. A CSV has all lines unless page or size is said.",
        ApiParameterType.Whole
    )
    {
        Most = MostSize,
    };

    /// <summary>The relationship.</summary>
    public static readonly ApiParameter Between = new(
        Asked.BetweenName,
        "Parties whom all is about: ISO 3166-1 alpha-3 codes or acronyms (USA,JPN).",
        ApiParameterType.List
    );

    /// <summary>The day for which the answer holds.</summary>
    public static readonly ApiParameter AsOf = new(
        Asked.AsOfName,
        "The date for which the answer holds, as EDTF; a partial one is taken by its last day. Today where it is not said.",
        ApiParameterType.Time
    );

    /// <summary>How facts stand on a day.</summary>
    public static readonly ApiParameter StandingAsOf = AsOf with
    {
        Does = "Tell how each fact stands on this date (EDTF); without it facts are told as they were stated.",
    };

    /// <summary>What was known.</summary>
    public static readonly ApiParameter KnownOn = new(
        Asked.KnownOnName,
        "Only what documents out by this date (EDTF) say.",
        ApiParameterType.Time
    );

    /// <summary>The kind of fact.</summary>
    public static readonly ApiParameter Kind = new("kind", "Facts of this kind only.") { Values = [.. FactKinds.All.Select(k => k.Name)] };

    /// <summary>The confidence.</summary>
    public static readonly ApiParameter Confidence = new(
        "confidence",
        "Facts read with one of these confidences only.",
        ApiParameterType.List
    )
    {
        Values = ConfidenceSteps.Names,
    };

    /// <summary>Words of what is listed.</summary>
    public static readonly ApiParameter About = new("about", "Words, or beginnings of words, that all stand in what is listed.");

    /// <summary>A document.</summary>
    public static readonly ApiParameter OfDocument = new("document", "Of this document only: its id.");

    /// <summary>How facts stand.</summary>
    public static readonly ApiParameter Standings = new("standing", "Facts that stand so only; needs as-of.", ApiParameterType.List)
    {
        Values = [.. Enum.GetValues<StandingKind>().Select(Reconciliation.Standing.NameOf)],
    };

    /// <summary>The same where the date is today if none is said.</summary>
    public static readonly ApiParameter StandingsOnDay = Standings with { Does = "What stands so on the date only." };

    /// <summary>What the ledger said.</summary>
    public static readonly ApiParameter ReadBy = new(
        "read-by",
        "What this ledger said by the readings and reviews made until then: a date, or a minute (2026-11-23T14:05) in universal time."
    );

    /// <summary>Rejected facts.</summary>
    public static readonly ApiParameter Rejected = new(
        "rejected",
        "The facts that a person rejected, instead of the others.",
        ApiParameterType.Flag
    );

    /// <summary>The order.</summary>
    public static readonly ApiParameter Order = new("order", "document: as the words stand. newest: by their own time, latest first.")
    {
        Values = ["document", "newest"],
    };

    /// <summary>A time.</summary>
    public static readonly ApiParameter Within = new(
        "within",
        "Only what touches this time: a date, or an interval such as 1945/1960 (EDTF).",
        ApiParameterType.Time
    );

    /// <summary>The type of event.</summary>
    public static readonly ApiParameter TypeOfEvent = new("type", "Events of this type only.") { Values = EventTypes.All };

    /// <summary>What an agreement is.</summary>
    public static readonly ApiParameter KindOfAgreement = new("kind", "Agreements of this kind only.") { Values = Agreement.Kinds };

    /// <summary>What a mechanism is.</summary>
    public static readonly ApiParameter KindOfMechanism = new("kind", "Mechanisms of this kind only.") { Values = Mechanism.Kinds };

    /// <summary>Measures that moved.</summary>
    public static readonly ApiParameter Moved = new("moved", "Only measures of which the numbers changed.", ApiParameterType.Flag);

    /// <summary>The first year.</summary>
    public static readonly ApiParameter FromYear = new("from", "Those stated for this year or later.", ApiParameterType.Whole)
    {
        Most = 9999,
    };

    /// <summary>The last year.</summary>
    public static readonly ApiParameter ToYear = new("to", "Those stated for this year or earlier.", ApiParameterType.Whole)
    {
        Most = 9999,
    };

    /// <summary>Positions with a deadline.</summary>
    public static readonly ApiParameter HasDeadline = new("deadline", "Only those with a deadline.", ApiParameterType.Flag);

    /// <summary>What is past.</summary>
    public static readonly ApiParameter Past = new("past", "With what is past on the date.", ApiParameterType.Flag);

    /// <summary>Whose office.</summary>
    public static readonly ApiParameter Of = new("of", "Offices of this country or organisation only: its code.");

    /// <summary>Who holds a position.</summary>
    public static readonly ApiParameter Holder = new("holder", "Positions of this holder only: a party's code.");

    /// <summary>What a position does.</summary>
    public static readonly ApiParameter Act = new("act", "Positions of this act only.") { Values = PositionActs.All };

    /// <summary>The earlier document or date.</summary>
    public static readonly ApiParameter From = new(
        "from",
        "A document's id or a date; or a work, of which the last two editions are compared where nothing else is named."
    )
    {
        IsRequired = true,
    };

    /// <summary>The later document or date.</summary>
    public static readonly ApiParameter To = new("to", "The other document or date. The earlier one is put first whatever the order.");

    /// <summary>What is searched for.</summary>
    public static readonly ApiParameter Words = new(
        "words",
        "Words that must all stand in a sentence; \"words in quotes\" side by side; negotiat* for the beginning of a word."
    )
    {
        IsRequired = true,
    };

    /// <summary>Reviews that count.</summary>
    public static readonly ApiParameter InForce = new("in-force", "Only those that were not undone.", ApiParameterType.Flag);

    /// <summary>Reviews without a fact.</summary>
    public static readonly ApiParameter WithoutFact = new(
        "without-fact",
        "Only those that count and whose fact the latest reading no longer finds.",
        ApiParameterType.Flag
    );

    /// <summary>A document in the path.</summary>
    public static readonly ApiParameter Document = new("document", "Id of the document.") { InPath = true, IsRequired = true };

    /// <summary>A fact in the path.</summary>
    public static readonly ApiParameter Fact = new("fact", "Id of the fact in its document.") { InPath = true, IsRequired = true };

    /// <summary>A topic in the path.</summary>
    public static readonly ApiParameter Topic = new("topic", "Id of the topic (t-…), or of one of its facts.")
    {
        InPath = true,
        IsRequired = true,
    };
}
