using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace Entente.Web.Api;

/// <summary>The interface described in OpenAPI 3.1, made of the same list that answers.</summary>
internal static class ApiDescription
{
    /// <summary>The name of the description.</summary>
    public const string Name = "v1";

    /// <summary>Adds what writes the description.</summary>
    public static void AddServices(IServiceCollection services) =>
        services.AddOpenApi(
            Name,
            options =>
            {
                options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
                options.ShouldInclude = _ => false;
                options.AddDocumentTransformer(
                    (description, _, _) =>
                    {
                        Write(description);
                        return Task.CompletedTask;
                    }
                );
            }
        );

    private static void Write(OpenApiDocument description)
    {
        description.Info = new OpenApiInfo
        {
            Title = "Entente",
            Version = Extractor.Version,
            Description =
                "The record of a relationship between countries: facts with the words that state them, and what follows from them. Names and meanings are those of docs/facts.md and docs/api.md.",
            License = new OpenApiLicense { Name = "Apache-2.0", Identifier = "Apache-2.0" },
        };
        description.Servers = [new OpenApiServer { Url = "/" }];
        description.Paths = [];
        ApiSchemas.AddTo(description);
        foreach (var path in ApiOperations.All.GroupBy(o => o.Path))
            description.Paths.Add(
                ApiOperations.Prefix + path.Key,
                new OpenApiPathItem { Operations = path.ToDictionary(o => o.Method, o => Of(o, description)) }
            );
    }

    private static OpenApiOperation Of(ApiOperation operation, OpenApiDocument description)
    {
        var problem = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal)
        {
            ["application/problem+json"] = new() { Schema = new OpenApiSchemaReference("Problem", description) },
        };
        OpenApiResponse Problem(string says) => new() { Description = says, Content = problem };
        var responses = new OpenApiResponses { [operation.Status.ToString(CultureInfo.InvariantCulture)] = Answer(operation, description) };
        if (operation.Method == HttpMethod.Get)
            responses["304"] = new OpenApiResponse { Description = "Nothing has changed since the ETag that was sent (If-None-Match)." };
        if (operation.Parameters.Any(p => !p.InPath) || operation.Body is not null)
            responses["400"] = Problem("Something of the request cannot be understood; the detail says what, and what would be right.");
        responses["401"] = Problem("Nobody is signed in.");
        responses["403"] = Problem("Who is signed in may not do this.");
        if (operation.Parameters.Any(p => p.InPath) || operation.Parameters.Any(p => p.Name is "from" or "document"))
            responses["404"] = Problem("The ledger has nothing of that name.");
        if (operation.Body is not null)
        {
            responses["415"] = Problem("What was sent is no JSON.");
            responses["422"] = Problem("It cannot be added; the detail says why, and what would be right.");
        }
        responses["429"] = Problem("Too many requests; Retry-After says when to go on.");
        return new OpenApiOperation
        {
            OperationId = operation.Id,
            Summary = operation.Does,
            Tags = new HashSet<OpenApiTagReference> { new(operation.Group, description) },
            Parameters = [.. operation.Parameters.Select(p => Of(p, operation))],
            RequestBody = operation.Body is null
                ? null
                : new OpenApiRequestBody
                {
                    Required = true,
                    Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal)
                    {
                        [ApiAnswer.Json] = new() { Schema = new OpenApiSchemaReference(operation.Body, description) },
                    },
                },
            Responses = responses,
        };
    }

    private static OpenApiResponse Answer(ApiOperation operation, OpenApiDocument description)
    {
        var content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal);
        foreach (var (_, type) in operation.Types)
            content[type] = new OpenApiMediaType
            {
                Schema =
                    type != ApiAnswer.Json || operation.Schema is null ? ApiSchemas.Text
                    : operation.IsList ? ApiSchemas.PartOf(new OpenApiSchemaReference(operation.Schema, description))
                    : new OpenApiSchemaReference(operation.Schema, description),
            };
        return new OpenApiResponse { Description = operation.Does, Content = content };
    }

    private static OpenApiParameter Of(ApiParameter parameter, ApiOperation operation)
    {
        var values = parameter == ApiParameters.Format ? [.. operation.Types.Select(t => t.Format)] : parameter.Values;
        var schema = new OpenApiSchema
        {
            Type = parameter.Type switch
            {
                ApiParameterType.Whole => JsonSchemaType.Integer,
                ApiParameterType.Flag => JsonSchemaType.Boolean,
                _ => JsonSchemaType.String,
            },
            Enum = values.Count == 0 ? null : [.. values.Select(v => (JsonNode)JsonValue.Create(v))],
            Minimum = parameter.Type == ApiParameterType.Whole ? "1" : null,
            Maximum = parameter.Most == int.MaxValue ? null : parameter.Most.ToString(CultureInfo.InvariantCulture),
        };
        var isList = parameter.Type == ApiParameterType.List;
        return new OpenApiParameter
        {
            Name = parameter.Name,
            In = parameter.InPath ? ParameterLocation.Path : ParameterLocation.Query,
            Required = parameter.IsRequired,
            Description = parameter.Does,
            Schema = isList ? ApiSchemas.List(schema) : schema,
            Style = isList ? ParameterStyle.Form : null,
            Explode = false,
        };
    }
}
