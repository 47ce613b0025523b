using Microsoft.OpenApi;
using static Entente.Web.Api.ApiSchemas;

namespace Entente.Web.Api;

/// <summary>The schemas of how a fact was found.</summary>
internal static class ApiExplanationSchemas
{
    /// <summary>Adds them.</summary>
    public static void AddTo(ApiSchemaAdder add, Func<string, IOpenApiSchema> several)
    {
        (string, IOpenApiSchema)[] words = [("start", Whole), ("end", Whole), ("quote", Text)];
        add("Mention", "A time, quantity or name in a sentence.", [("type", Text), .. words, ("value", TextOrNull)]);
        add("Slot", "What a slot of the rule took.", [("name", Text), .. words, ("value", TextOrNull)]);
        add(
            "Clause",
            "Who does what to whom, and when.",
            [.. words, ("how", Text), ("subject", List(Text)), ("object", List(Text)), ("beside", List(Text)), ("when", List(Text))]
        );
        // The words of a reason are only told where some gave it.
        var reason = new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)
            {
                ["part"] = Text,
                ["value"] = TextOrNull,
                ["confidence"] = OneOf(Facts.ConfidenceSteps.Names),
                ["why"] = Text,
                ["start"] = Whole,
                ["end"] = Whole,
                ["quote"] = Text,
            },
            Required = new HashSet<string>(StringComparer.Ordinal) { "part", "value", "confidence", "why" },
            AdditionalPropertiesAllowed = false,
        };
        var rule = new OpenApiSchema
        {
            Type = JsonSchemaType.Object | JsonSchemaType.Null,
            Description = "The rule of a file that found it; null where none did.",
            Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)
            {
                ["name"] = Text,
                ["file"] = Text,
                ["line"] = Whole,
                ["weak"] = TextOrNull,
                ["text"] = Text,
            },
            AdditionalPropertiesAllowed = false,
        };
        add(
            "FoundFact",
            "A fact and how it was found.",
            ("fact", new OpenApiSchema { Type = JsonSchemaType.Object, Description = "As Fact." }),
            ("rule", rule),
            ("slots", several("Slot")),
            ("reasons", List(reason))
        );
        add("Near", "A rule that nearly fits.", ("rule", Text), ("file", Text), ("line", Whole), ("verb", Text), ("why", Text));
        add(
            "ReadSentence",
            "A sentence as it was read.",
            [
                .. words,
                ("tokens", List(Text)),
                ("mentions", several("Mention")),
                ("pieces", Text),
                ("clauses", several("Clause")),
                ("facts", several("FoundFact")),
                ("near", several("Near")),
            ]
        );
        add("Explanation", "How a fact was found.", ("document", Text), ("sentences", several("ReadSentence")));
    }
}
