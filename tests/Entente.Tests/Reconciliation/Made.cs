using Entente.Documents;
using Entente.Facts;
using Entente.Facts.Kinds;
using Entente.Mentions;
using Entente.Reconciliation;
using Entente.Time;

namespace Entente.Tests.Reconciliation;

/// <summary>Facts made by hand, each a sentence of its own.</summary>
internal static class Made
{
    private static int _places;

    public static Fact Fact(
        FactBody body,
        string document,
        string? stated,
        string? when = null,
        string? words = null,
        string parties = "FRA DEU"
    )
    {
        words ??= $"{body}";
        var start = Interlocked.Add(ref _places, 1000);
        var list = parties.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var evidence = new Evidence(new TextSpan(start, start + words.Length), words);
        var time = when is null ? null : Edtf.Parse(when);
        return new Fact
        {
            Id = FactId.Of(document, evidence, body, time, list),
            Document = document,
            Evidence = evidence,
            Stated = stated is null ? null : Edtf.Parse(stated),
            When = time,
            Parties = list,
            About = words,
            Body = body,
            Confidence = Confidence.Certain,
            Rule = "by-hand",
        };
    }

    public static Fact Figure(
        decimal value,
        string measure,
        string document = "sheet",
        string? stated = "2020",
        Bound bound = Bound.Exact,
        string unit = "count",
        string? when = null,
        string? words = null,
        string parties = "FRA DEU"
    ) => Fact(new Figure(value, null, bound, unit, measure), document, stated, when, words, parties);

    public static Fact Agreement(
        string name,
        string document = "sheet",
        string? stated = "2020",
        string? signed = null,
        string? inForce = null,
        string? expires = null,
        string? term = null,
        string? words = null,
        string kind = "agreement"
    ) => Fact(new Agreement(name, kind, Time(signed), Time(inForce), Time(expires), term), document, stated, signed, words);

    public static Fact Event(
        string type,
        string when,
        string? thing = null,
        string document = "sheet",
        string? stated = "2020",
        string parties = "FRA DEU"
    ) => Fact(new Event(type, parties.Split(' '), null, thing), document, stated, when, parties: parties);

    public static Fact Position(
        string act,
        string content,
        string? deadline = null,
        string document = "sheet",
        string? stated = "2020",
        string holders = "FRA DEU"
    ) => Fact(new Position(holders.Split(' '), act, content, Time(deadline)), document, stated, parties: holders);

    public static Comparison Compared(Fact a, Fact b) =>
        Entente.Reconciliation.Comparing.FactComparers.Compare(new Subject(a), new Subject(b));

    private static Edtf? Time(string? text) => text is null ? null : Edtf.Parse(text);
}
