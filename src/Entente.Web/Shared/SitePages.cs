using Entente.Ledger;
using Entente.Web.Access;

namespace Entente.Web.Shared;

/// <summary>A page of the site's menu.</summary>
/// <param name="Path">Its address.</param>
/// <param name="Name">Its name, as the key of its text.</param>
public sealed record SitePage(string Path, string Name)
{
    /// <summary>Who it is listed for: those who may do at least this.</summary>
    public UserRole For { get; init; }

    /// <summary>Whether an address shows the page, or one below it.</summary>
    public bool IsAt(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var path = address.Split('?', '#')[0];
        return path == Path || (Path != "/" && path.StartsWith(Path + "/", StringComparison.Ordinal));
    }
}

/// <summary>The pages of the menu. A new page is a component in Pages/ and a line here.</summary>
public static class SitePages
{
    /// <summary>All of them, in the order of the menu.</summary>
    public static readonly IReadOnlyList<SitePage> All =
    [
        new("/", "At a glance"),
        new("/timeline", "Timeline"),
        new("/agreements", "Agreements"),
        new("/figures", "Figures"),
        new("/offices", "People and offices"),
        new("/mechanisms", "Mechanisms"),
        new("/positions", "Positions"),
        new("/presence", "Presence and memberships"),
        new("/sources", "Contacts and further sources"),
        new("/due", "Due"),
        new("/changes", "Changes"),
        new("/disagreements", "Disagreements"),
        new("/documents", "Documents"),
        new("/facts", "Facts"),
        new("/topics", "Topics"),
        new("/search", "Search"),
        new("/review", "To check") { For = UserRole.Reviewer },
        new("/reviews", "Reviews"),
        new("/read", "Add documents") { For = UserRole.Editor },
    ];

    /// <summary>The pages for a person.</summary>
    public static IEnumerable<SitePage> For(Visitor visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return All.Where(p => visitor.Role >= p.For);
    }
}
