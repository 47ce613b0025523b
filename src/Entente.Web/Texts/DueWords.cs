using Entente.Reconciliation;

namespace Entente.Web.Texts;

/// <summary>What comes at a time, as keys of the texts and as it stands in addresses.</summary>
public static class DueWords
{
    /// <summary>Each sort: its word in an address, and its key.</summary>
    public static readonly IReadOnlyList<(string InAddress, string Key)> All =
    [
        ("lapse", "an agreement ends"),
        ("deadline", "to be done by then"),
        ("scheduled", "fixed for then"),
    ];

    /// <summary>The same of what is past.</summary>
    public static readonly IReadOnlyList<string> Past = ["an agreement ended", "was to be done by then", "was fixed for then"];

    /// <summary>The key for an item.</summary>
    public static string Of(DueItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.IsPast ? Past[(int)item.Kind] : All[(int)item.Kind].Key;
    }
}
