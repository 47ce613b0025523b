using System.Globalization;
using System.Text.Json;
using Entente.Answers;
using Entente.Ledger;
using Entente.Stores.Sqlite;
using Entente.Time;
using Entente.Web.Access;
using Entente.Web.Asking;
using Entente.Web.Records;
using Entente.Web.Reviewing;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Web.Api;

/// <summary>What one request asks, with each parameter checked before anything is answered.</summary>
public sealed class ApiRequest
{
    private const int MostCharacters = 1000;

    private readonly HttpContext _context;
    private readonly CurrentQuestion _question;
    private readonly LedgerPool _pool;

    internal ApiRequest(HttpContext context, ApiOperation operation, CurrentQuestion question, LedgerPool pool, DateTimeOffset now)
    {
        (_context, _question, _pool, Operation, Now) = (context, question, pool, operation, now);
        foreach (var name in context.Request.Query.Keys)
            if (!operation.Parameters.Any(p => !p.InPath && p.Name == name))
                throw ApiException.Wrong(
                    name,
                    $"There is no parameter \"{name}\" here. There are: {string.Join(", ", operation.Parameters.Where(p => !p.InPath).Select(p => p.Name))}."
                );
        foreach (var parameter in operation.Parameters)
            Check(parameter);
        if (_question.Asked.NotUnderstood is [var (wrong, value), ..])
            throw NoDate(wrong, value);
    }

    /// <summary>What is asked for.</summary>
    public ApiOperation Operation { get; }

    /// <summary>When it is asked.</summary>
    public DateTimeOffset Now { get; }

    /// <summary>What was sent.</summary>
    public JsonElement Sent { get; internal set; }

    /// <summary>Who asks.</summary>
    public Visitor Visitor => Visitor.Of(_context.User);

    /// <summary>What takes in reviews.</summary>
    internal ReviewDesk Desk => _context.RequestServices.GetRequiredService<ReviewDesk>();

    /// <summary>The type in which the answer is written.</summary>
    public string Type { get; internal set; } = ApiAnswer.Json;

    /// <summary>The record of what was known by the date, about the relationship.</summary>
    public Record Record => _question.Record;

    /// <summary>All that the ledger says now, whatever is asked.</summary>
    public Record Whole => _question.Whole;

    /// <summary>What every page and every answer is asked with.</summary>
    public Asked Asked => _question.Asked;

    /// <summary>Asks the ledger itself.</summary>
    public T Ask<T>(Func<SqliteLedger, T> question) => _pool.Ask(question);

    /// <summary>What the path names.</summary>
    public string Path(ApiParameter parameter)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        // Routing leaves the slash of an id written as it came.
        return ((string?)_context.Request.RouteValues[parameter.Name] ?? "").Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The words of a parameter, or null.</summary>
    public string? Words(ApiParameter parameter)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return _context.Request.Query[parameter.Name].ToString().Trim() is { Length: > 0 } words ? words : null;
    }

    /// <summary>The words of a parameter that may have several.</summary>
    public IReadOnlyList<string> List(ApiParameter parameter)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return
        [
            .. _context
                .Request.Query[parameter.Name]
                .SelectMany(v => (v ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                .Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>The time of a parameter, or null.</summary>
    public Edtf? Time(ApiParameter parameter) => Words(parameter) is { } text && Edtf.TryParse(text, out var time) ? time : null;

    /// <summary>Whether a parameter is set.</summary>
    public bool Flag(ApiParameter parameter) => Words(parameter) is { } text && bool.Parse(text);

    /// <summary>The number of a parameter, or null.</summary>
    public int? Whole32(ApiParameter parameter) =>
        Words(parameter) is { } text ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    /// <summary>The filter of facts that the parameters of a list of facts make.</summary>
    public FactFilter Filter() =>
        new()
        {
            Kind = Words(ApiParameters.Kind),
            Parties = Asked.Between,
            Confidence = [.. List(ApiParameters.Confidence).Select(ConfidenceOf)],
            About = Words(ApiParameters.About),
            Document = Words(ApiParameters.OfDocument) is { } id ? RequireDocument(id).Id : null,
            KnownOn = Asked.KnownOn,
            ReadBy = Words(ApiParameters.ReadBy) is { } text ? LedgerMoment.Find(text) : null,
            Rejected = Flag(ApiParameters.Rejected),
            Order = Words(ApiParameters.Order) == "newest" ? FactOrder.Newest : FactOrder.Document,
        };

    /// <summary>The document of that id.</summary>
    /// <exception cref="ApiException">There is none.</exception>
    public LedgerDocument RequireDocument(string id) =>
        Whole.FindDocument(id)
        ?? throw ApiException.NotFound($"The ledger has no document \"{id}\". {ApiOperations.Prefix}/documents lists its documents.");

    private static Facts.Confidence ConfidenceOf(string name) => Facts.ConfidenceSteps.TryParse(name, out var step) ? step : default;

    private void Check(ApiParameter parameter)
    {
        if (parameter.InPath)
            return;
        var text = Words(parameter);
        if (text is null)
        {
            if (parameter.IsRequired)
                throw ApiException.Wrong(parameter.Name, $"The parameter \"{parameter.Name}\" is missing: {parameter.Does}");
            return;
        }
        if (text.Length > MostCharacters)
            throw ApiException.Wrong(parameter.Name, $"{parameter.Name} has more than {MostCharacters} characters.");
        IReadOnlyList<string> words = parameter.Type == ApiParameterType.List ? List(parameter) : [text];
        if (parameter.Values.Count > 0)
            foreach (var word in words)
                if (!parameter.Values.Contains(word, StringComparer.Ordinal))
                    throw ApiException.Wrong(
                        parameter.Name,
                        $"There is no {parameter.Name} \"{word}\". There are: {string.Join(", ", parameter.Values)}."
                    );
        switch (parameter.Type)
        {
            case ApiParameterType.Time when !Edtf.TryParse(text, out _):
                throw NoDate(parameter.Name, text);
            case ApiParameterType.Flag when !bool.TryParse(text, out _):
                throw ApiException.Wrong(parameter.Name, $"{parameter.Name}: write true or false, not \"{text}\".");
            case ApiParameterType.Whole
                when !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var n) || n < 1 || n > parameter.Most:
                throw ApiException.Wrong(
                    parameter.Name,
                    parameter.Most == int.MaxValue
                        ? $"{parameter.Name}: write a whole number from 1, not \"{text}\"."
                        : $"{parameter.Name}: write a whole number from 1 to {parameter.Most}, not \"{text}\"."
                );
            default:
                if (parameter == ApiParameters.ReadBy && LedgerMoment.Find(text) is null)
                    throw ApiException.Wrong(
                        parameter.Name,
                        $"{parameter.Name}: \"{text}\" is no date. Write 2026, 2026-11, 2026-11-23 or 2026-11-23T14:05."
                    );
                break;
        }
    }

    private static ApiException NoDate(string name, string text) =>
        ApiException.Wrong(name, $"{name}: \"{text}\" is no date. Write 2019, 2019-10, 2019-10-07, or an interval such as 1952/...");
}
