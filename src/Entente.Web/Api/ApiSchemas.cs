using System.Text.Json.Nodes;
using Entente.Facts;
using Entente.Facts.Kinds;
using Entente.Ledger;
using Entente.Reconciliation;
using Microsoft.OpenApi;

namespace Entente.Web.Api;

/// <summary>What the answers hold, as schemas. Those of the facts follow from <see cref="FactContract"/>.</summary>
internal static class ApiSchemas
{
    /// <summary>Adds all schemas to a description.</summary>
    public static void AddTo(OpenApiDocument description)
    {
        IOpenApiSchema Ref(string name) => new OpenApiSchemaReference(name, description);
        IOpenApiSchema Or(string name) => new OpenApiSchema { AnyOf = [Ref(name), new OpenApiSchema { Type = JsonSchemaType.Null }] };
        IOpenApiSchema Several(string name) => List(Ref(name));
        void Add(string name, string says, params (string Name, IOpenApiSchema Schema)[] fields) =>
            description.AddComponent(name, Object(says, fields));

        foreach (var kind in FactKinds.All)
            description.AddComponent<IOpenApiSchema>(
                NameOf(kind.Name),
                Object($"A fact of the kind {kind.Name} (docs/facts.md).", FieldsOf(kind.Name), "plover")
            );
        description.AddComponent<IOpenApiSchema>(
            "Fact",
            new OpenApiSchema
            {
                Description = "A fact: one checkable statement with the words that state it.",
                OneOf = [.. FactKinds.All.Select(k => Ref(NameOf(k.Name)))],
            }
        );
        (string, IOpenApiSchema)[] standing =
        [
            ("standing", OneOf([.. Enum.GetValues<StandingKind>().Select(Standing.NameOf)])),
            ("standing_certain", Flag),
            ("standing_why", Text),
            ("superseded_by", TextOrNull),
            ("topic", Text),
        ];
        description.AddComponent<IOpenApiSchema>(
            "Standing",
            new OpenApiSchema
            {
                Description = "A fact, and how it stands on the date asked for.",
                OneOf = [.. FactKinds.All.Select(k => Object("", [.. FieldsOf(k.Name), .. standing], "plover"))],
            }
        );
        description.AddComponent<IOpenApiSchema>(
            "FactOrStanding",
            new OpenApiSchema { Description = "A fact; with as-of, how it stands, too.", AnyOf = [Ref("Fact"), Ref("Standing")] }
        );
        Add("Words", "Words where they stand, in code points of the text.", ("start", Whole), ("end", Whole), ("quote", Text));
        Add("Join", "Why two facts are of one topic.", ("first", Text), ("second", Text), ("reason", Text), ("by_person", Flag));
        Add("Beside", "A topic beside another, and why it is not comparable.", ("topic", Text), ("reason", Text));
        Add(
            "Topic",
            "Facts that can be held against each other.",
            ("topic", Text),
            ("kind", Kind),
            ("facts", Several("Fact")),
            ("joins", Several("Join")),
            ("beside", Several("Beside"))
        );
        Add(
            "TimelineEntry",
            "What happened, begins or ends, once.",
            ("on", Time),
            ("what", Text),
            ("fact", Ref("Fact")),
            ("others", Several("Fact"))
        );
        Add(
            "Vintage",
            "A measure with its values, in the order in which they were stated.",
            ("topic", Text),
            ("measure", Text),
            ("values", Several("Fact"))
        );
        Add(
            "DueItem",
            "An end, a deadline or a fixed date.",
            ("on", Time),
            ("due", OneOf([.. Enum.GetNames<DueKind>().Select(n => n.ToLowerInvariant())])),
            ("what", Text),
            ("rests_on", TextOrNull),
            ("past", Flag),
            ("past_when_stated", Flag),
            ("fact", Ref("Fact")),
            ("later", Or("Fact"))
        );
        Add(
            "Disagreement",
            "Facts that cannot both hold.",
            ("topic", Text),
            ("kind", Kind),
            ("why", Text),
            ("first", Ref("Fact")),
            ("second", Ref("Fact")),
            ("others", Several("Fact"))
        );
        Add("Neighbour", "A fact beside a change.", ("reason", Text), ("fact", Or("Fact")));
        description.AddComponent<IOpenApiSchema>(
            "Change",
            Object(
                "What became of a fact.",
                [
                    ("relation", OneOf([.. Enum.GetValues<Relation>().Select(Change.NameOf)])),
                    ("kind", Kind),
                    ("difference", Text),
                    ("earlier", Or("Fact")),
                    ("later", Or("Fact")),
                    ("named_again", Ref("Words")),
                    ("beside", Several("Neighbour")),
                ],
                "named_again"
            )
        );
        Add("Piece", "A run of words of one text or of both.", ("kind", OneOf(["same", "removed", "added"])), ("words", Text));
        Add(
            "Difference",
            "A passage that two texts do not share.",
            ("earlier_start", Whole),
            ("earlier_end", Whole),
            ("later_start", Whole),
            ("later_end", Whole),
            ("pieces", Several("Piece"))
        );
        Add(
            "Agreement",
            "An agreement by all that the documents say of it.",
            ("topic", Text),
            ("title", Text),
            ("agreement_kind", Text),
            ("parties", List(Text)),
            ("signed", TimeOrNull),
            ("in_force", TimeOrNull),
            ("starts", TimeOrNull),
            ("ends", TimeOrNull),
            ("rests_on", TextOrNull),
            ("standing", TextOrNull),
            ("standing_certain", new OpenApiSchema { Type = JsonSchemaType.Boolean | JsonSchemaType.Null }),
            ("standing_why", TextOrNull),
            ("facts", Several("Fact"))
        );
        Add(
            "OfficeHolder",
            "A person in an office, and the days for which it may be stated.",
            ("person", Text),
            ("first", TextOrNull),
            ("last", TextOrNull),
            ("facts", Several("Fact"))
        );
        Add(
            "OfficeLine",
            "An office and the people who are stated to hold it.",
            ("of", TextOrNull),
            ("title", Text),
            ("holders", Several("OfficeHolder"))
        );
        Add(
            "Spoken",
            "A thing that documents speak of.",
            ("topic", Text),
            ("about", Text),
            ("first", TimeOrNull),
            ("last", TimeOrNull),
            ("since", TimeOrNull),
            ("documents", Whole),
            ("facts", Several("Fact"))
        );
        AddLedger(Add, Ref, Or, Several);
        description.AddComponent<IOpenApiSchema>("NewReview", ApiReviews.NewReview(Ref));
        ApiExplanationSchemas.AddTo(Add, Several);
        Add(
            "State",
            "The state of the ledger.",
            ("readings", Whole),
            ("reviews", Whole),
            ("documents", Whole),
            ("facts", Whole),
            ("program", Text),
            ("rules", Text)
        );
        Add("Party", "A country or an organisation.", ("code", Text), ("name", Text));
        Add(
            "Field",
            "A field of a kind of fact.",
            ("name", Text),
            ("type", OneOf([.. Enum.GetNames<FieldType>().Select(n => n.ToLowerInvariant())])),
            ("may_be_null", Flag),
            ("values", List(Text))
        );
        Add("Kind", "A kind of fact.", ("kind", Kind), ("fields", Several("Field")));
        description.AddComponent<IOpenApiSchema>(
            "Problem",
            Object(
                "What was wrong, where, and what to do (RFC 9457).",
                [("type", Text), ("title", Text), ("status", Whole), ("detail", Text), ("instance", Text), ("parameter", Text)],
                "parameter"
            )
        );
    }

    internal static IOpenApiSchema Text => new OpenApiSchema { Type = JsonSchemaType.String };

    internal static IOpenApiSchema TextOrNull => new OpenApiSchema { Type = JsonSchemaType.String | JsonSchemaType.Null };

    internal static IOpenApiSchema Whole => new OpenApiSchema { Type = JsonSchemaType.Integer };

    internal static IOpenApiSchema Flag => new OpenApiSchema { Type = JsonSchemaType.Boolean };

    internal static IOpenApiSchema Time => new OpenApiSchema { Type = JsonSchemaType.String, Description = "EDTF, level 1." };

    internal static IOpenApiSchema Kind => OneOf([.. FactKinds.All.Select(k => k.Name)]);

    private static IOpenApiSchema TimeOrNull =>
        new OpenApiSchema { Type = JsonSchemaType.String | JsonSchemaType.Null, Description = "EDTF, level 1." };

    private static IOpenApiSchema WholeOrNull => new OpenApiSchema { Type = JsonSchemaType.Integer | JsonSchemaType.Null };

    internal static IOpenApiSchema List(IOpenApiSchema items) => new OpenApiSchema { Type = JsonSchemaType.Array, Items = items };

    internal static IOpenApiSchema OneOf(IReadOnlyList<string> values) =>
        new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. values.Select(v => (JsonNode)JsonValue.Create(v))] };

    /// <summary>The part of a list that an operation answers with.</summary>
    public static IOpenApiSchema PartOf(IOpenApiSchema item) =>
        Object("A part of a list.", [("total", WholeOrNull), ("page", Whole), ("size", Whole), ("items", List(item))]);

    private static string NameOf(string kind) => char.ToUpperInvariant(kind[0]) + kind[1..] + "Fact";

    internal static OpenApiSchema Object(string says, (string Name, IOpenApiSchema Schema)[] fields, params string[] optional) =>
        new()
        {
            Type = JsonSchemaType.Object,
            Description = says.Length == 0 ? null : says,
            Properties = fields.ToDictionary(f => f.Name, f => f.Schema, StringComparer.Ordinal),
            Required = fields.Select(f => f.Name).Where(n => !optional.Contains(n)).ToHashSet(StringComparer.Ordinal),
            AdditionalPropertiesAllowed = false,
        };

    private static (string, IOpenApiSchema)[] FieldsOf(string kind) =>
        [
            ("id", Text),
            ("kind", OneOf([kind])),
            ("document", Text),
            ("start", Whole),
            ("end", Whole),
            ("quote", Text),
            ("stated", TimeOrNull),
            ("when", TimeOrNull),
            ("parties", List(Text)),
            ("about", Text),
            .. FactContract.Of(kind).Select(f => (f.Name, (IOpenApiSchema)SchemaOf(f))),
            .. kind is Event.Name or Position.Name ? [("plover", TextOrNull)] : Array.Empty<(string, IOpenApiSchema)>(),
            ("confidence", OneOf(ConfidenceSteps.Names)),
            ("rule", Text),
        ];

    private static OpenApiSchema SchemaOf(ContractField field)
    {
        var type = field.Type switch
        {
            FieldType.Number => JsonSchemaType.Number,
            FieldType.Place => JsonSchemaType.Integer,
            FieldType.Parties => JsonSchemaType.Array,
            _ => JsonSchemaType.String,
        };
        var values = field.Values.Select(v => (JsonNode?)JsonValue.Create(v));
        return new OpenApiSchema
        {
            Type = field.MayBeNull ? type | JsonSchemaType.Null : type,
            Items = field.Type == FieldType.Parties ? Text : null,
            Enum = field.Values.Count == 0 ? null : [.. values!],
            Description = field.Type switch
            {
                FieldType.Time => "EDTF, level 1.",
                FieldType.Duration => "ISO 8601.",
                FieldType.Party or FieldType.Parties => "ISO 3166-1 alpha-3 codes, and acronyms of organisations.",
                FieldType.Unit => "An ISO 4217 code, percent, count, or a unit of measure in the singular.",
                _ => null,
            },
        };
    }

    private static void AddLedger(
        ApiSchemaAdder add,
        Func<string, IOpenApiSchema> reference,
        Func<string, IOpenApiSchema> orNull,
        Func<string, IOpenApiSchema> several
    )
    {
        add(
            "Document",
            "A document, without its text.",
            ("id", Text),
            ("title", TextOrNull),
            ("work", TextOrNull),
            ("publisher", TextOrNull),
            ("date", TimeOrNull),
            ("language", TextOrNull),
            ("url", TextOrNull),
            ("location", Text),
            ("sha256", Text),
            ("retrieved", Text),
            ("edition", Whole),
            ("facts", Whole),
            ("program", Text),
            ("rules", Text)
        );
        add(
            "Passage",
            "A part of a document's text.",
            ("kind", OneOf([.. Enum.GetValues<Documents.PassageKind>().Select(Exports.DocumentJson.NameOf)])),
            ("start", Whole),
            ("end", Whole),
            ("level", Whole),
            ("read", Flag),
            ("pages", List(Text)),
            ("text", Text)
        );
        add("Reading", "A reading of a document.", ("program", Text), ("rules", Text), ("at", Text));
        add(
            "Sentence",
            "A sentence that was searched for.",
            ("document", Text),
            ("stated", TimeOrNull),
            ("start", Whole),
            ("end", Whole),
            ("quote", Text),
            ("facts", List(Text))
        );
        add(
            "Reference",
            "A fact by its name and its evidence.",
            ("id", Text),
            ("kind", Kind),
            ("document", Text),
            ("start", Whole),
            ("end", Whole),
            ("quote", Text)
        );
        (string, IOpenApiSchema)[] review =
        [
            ("number", Whole),
            ("at", Text),
            ("by", Text),
            ("act", OneOf(ReviewActs.Names)),
            ("reason", TextOrNull),
            ("fact", orNull("Reference")),
            ("other", orNull("Reference")),
            ("fields", new OpenApiSchema { Type = JsonSchemaType.Object | JsonSchemaType.Null, Description = "What a correction sets." }),
            ("undoes", WholeOrNull),
        ];
        add("ReviewOfFact", "What a person said of the fact.", review);
        add(
            "Review",
            "What a person said, and what it is about today.",
            [.. review, ("fact_now", TextOrNull), ("other_now", TextOrNull), ("undone_by", WholeOrNull), ("without_fact", Flag)]
        );
        ApiReviews.AddSchemas(add);
        add(
            "History",
            "What readings and reviews made of a fact.",
            ("state", OneOf([.. Enum.GetValues<FactState>().Select(Exports.HistoryJson.NameOf)])),
            ("fact", reference("Fact")),
            ("as_read", orNull("Fact")),
            ("corrected", orNull("Fact")),
            ("found_by", reference("Reading")),
            ("gone", TextOrNull),
            ("reviews", several("ReviewOfFact"))
        );
    }
}

/// <summary>Adds a schema of an object of which every field is always there.</summary>
internal delegate void ApiSchemaAdder(string name, string says, params (string Name, IOpenApiSchema Schema)[] fields);
