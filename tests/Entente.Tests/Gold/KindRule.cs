namespace Entente.Tests.Gold;

/// <summary>A field that a fully right fact must agree in.</summary>
internal sealed record FieldRule(string Name, Func<ScoredFact, ScoredFact, bool> Agrees);

/// <summary>When a found fact of a kind answers to an annotated one: the core makes it that fact, the fields make it right.</summary>
internal sealed record KindRule(string Kind, Func<ScoredFact, ScoredFact, bool> Core, params IReadOnlyList<FieldRule> Fields)
{
    /// <summary>All kinds, in the order of the tables.</summary>
    public static readonly IReadOnlyList<KindRule> All =
    [
        new(
            "figure",
            (g, f) => Agreeing.Numbers(g.Number("value"), f.Number("value")) && g.Text("unit") == f.Text("unit"),
            Same("bound"),
            new("upper", (g, f) => Agreeing.Numbers(g.Number("upper"), f.Number("upper"))),
            Words("measure"),
            Time("when")
        ),
        new(
            "rank",
            (g, f) => Agreeing.Numbers(g.Number("position"), f.Number("position")),
            new("order", (g, f) => Agreeing.Ignoring(g.Text("order"), f.Text("order"))),
            Same("holder")
        ),
        new(
            "event",
            (g, f) => g.Text("event") == f.Text("event") && Agreeing.Times(g.Text("when"), f.Text("when")),
            Parties("participants"),
            new("when", (g, f) => Agreeing.ExactTimes(g.Text("when"), f.Text("when")))
        ),
        new(
            "agreement",
            (g, f) => Agreeing.Words(g.Text("name"), f.Text("name")),
            Time("signed"),
            Time("in_force"),
            Time("expires"),
            Same("term")
        ),
        new("membership", (g, f) => g.Text("member") == f.Text("member") && Agreeing.Organisations(g, f), Same("role")),
        new("office", (g, f) => Agreeing.Surnames(g.Text("person"), f.Text("person")), Words("person"), Words("office"), Same("of")),
        new(
            "position",
            (g, f) => g.Text("act") == f.Text("act") && Agreeing.Overlapping(g.List("holders"), f.List("holders")),
            Parties("holders"),
            Time("deadline")
        ),
        new("mechanism", (g, f) => Agreeing.Words(g.Text("name"), f.Text("name")), Same("mechanism_kind"), Time("since")),
        new("presence", (g, f) => Agreeing.Words(g.Text("what"), f.Text("what")), Same("host")),
        new("contact", Agreeing.Addresses, new FieldRule("telephone", (g, f) => Agreeing.Digits(g.Text("telephone"), f.Text("telephone")))),
        new("reference", (g, f) => Agreeing.Words(g.Text("title"), f.Text("title"), 0.6)),
        new("quotation", (g, f) => Agreeing.Surnames(g.Text("speaker"), f.Text("speaker")), Time("said_on")),
    ];

    public static KindRule? Find(string kind) => All.FirstOrDefault(rule => rule.Kind == kind);

    private static FieldRule Same(string field) => new(field, (g, f) => g.Text(field) == f.Text(field));

    private static FieldRule Words(string field) => new(field, (g, f) => Agreeing.Words(g.Text(field), f.Text(field)));

    private static FieldRule Time(string field) => new(field, (g, f) => Agreeing.Times(g.Text(field), f.Text(field)));

    private static FieldRule Parties(string field) => new(field, (g, f) => Agreeing.Sets(g.List(field), f.List(field)));
}
