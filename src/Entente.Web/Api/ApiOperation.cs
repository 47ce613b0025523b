namespace Entente.Web.Api;

/// <summary>A thing that one may ask of the interface.</summary>
/// <param name="Path">Its path below the prefix: <c>/facts/{document}/{fact}</c>.</param>
/// <param name="Group">What it is listed under.</param>
/// <param name="Id">Its name for programs.</param>
/// <param name="Does">What it gives.</param>
/// <param name="Schema">The name of what it answers with, or of what its list holds; null for a text.</param>
/// <param name="Answer">Answers.</param>
public sealed record ApiOperation(string Path, string Group, string Id, string Does, string? Schema, Func<ApiRequest, ApiAnswer> Answer)
{
    /// <summary>The parameters, those of the path first.</summary>
    public IReadOnlyList<ApiParameter> Parameters { get; init; } = [];

    /// <summary>Whether it answers with a part of a list.</summary>
    public bool IsList { get; init; }

    /// <summary>The types in which it answers, the usual one first.</summary>
    public IReadOnlyList<(string Format, string Type)> Types { get; init; } = [("json", ApiAnswer.Json)];

    /// <summary>The method.</summary>
    public HttpMethod Method { get; init; } = HttpMethod.Get;

    /// <summary>The status of what it answers.</summary>
    public int Status { get; init; } = 200;

    /// <summary>The name of what it is sent; null where nothing is.</summary>
    public string? Body { get; init; }
}
