namespace Entente.Web.Api;

/// <summary>A request that the interface cannot answer, told as problem details (RFC 9457).</summary>
public sealed class ApiException : Exception
{
    /// <summary>With the status, and what was wrong, where, and what to do.</summary>
    public ApiException(int status, string title, string detail)
        : base(detail) => (Status, Title) = (status, title);

    /// <summary>The HTTP status.</summary>
    public int Status { get; }

    /// <summary>The sort of problem, the same words each time.</summary>
    public string Title { get; }

    /// <summary>The parameter at fault, or null.</summary>
    public string? Parameter { get; init; }

    internal static ApiException Wrong(string parameter, string detail) =>
        new(400, "A parameter cannot be understood", detail) { Parameter = parameter };

    internal static ApiException NotFound(string detail) => new(404, "Not found", detail);
}
