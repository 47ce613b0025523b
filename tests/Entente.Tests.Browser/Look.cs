namespace Entente.Tests.Browser;

/// <summary>How a reader looks at the site.</summary>
/// <param name="IsDark">Whether the reader's system is dark.</param>
/// <param name="IsPhone">Whether the window is that of a phone.</param>
/// <param name="HasScripts">Whether scripts run.</param>
/// <param name="Locale">The browser's locale.</param>
public sealed record Look(bool IsDark = false, bool IsPhone = false, bool HasScripts = true, string Locale = "en-GB")
{
    /// <summary>The looks in which the site must work, by name.</summary>
    public static readonly IReadOnlyDictionary<string, Look> All = new Dictionary<string, Look>(StringComparer.Ordinal)
    {
        ["light"] = new(),
        ["light, no scripts"] = new(HasScripts: false),
        ["dark"] = new(IsDark: true),
        ["dark, no scripts"] = new(IsDark: true, HasScripts: false),
        ["phone"] = new(IsPhone: true),
        ["phone, no scripts"] = new(IsPhone: true, HasScripts: false),
        ["dark phone, Japanese"] = new(IsDark: true, IsPhone: true, Locale: "ja-JP"),
    };
}
