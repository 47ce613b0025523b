using System.Globalization;
using System.Security.Claims;
using Entente.Ledger;

namespace Entente.Web.Access;

/// <summary>Who asks, and what that person may do.</summary>
/// <param name="Name">The name under which reviews are given; empty where nobody is signed in.</param>
/// <param name="Role">What the person may do; null where nobody is signed in.</param>
/// <param name="HasSignedIn">Whether the person signed in and can sign out, unlike the person of this machine.</param>
public sealed record Visitor(string Name, UserRole? Role, bool HasSignedIn)
{
    private const string EntryClaim = "entry";

    /// <summary>Nobody.</summary>
    public static readonly Visitor Nobody = new("", null, HasSignedIn: false);

    /// <summary>Whether facts may be reviewed.</summary>
    public bool MayReview => Role >= UserRole.Reviewer;

    /// <summary>Whether documents may be added.</summary>
    public bool MayAdd => Role >= UserRole.Editor;

    /// <summary>The person of a request.</summary>
    public static Visitor Of(ClaimsPrincipal principal)
    {
        ArgumentNullException.ThrowIfNull(principal);
        return principal.Identity is { IsAuthenticated: true, Name: { } name } && RoleOf(principal) is { } role
            ? new Visitor(name, role, principal.HasClaim(c => c.Type == EntryClaim))
            : Nobody;
    }

    /// <summary>The person of this machine, where nobody has to sign in.</summary>
    internal static ClaimsPrincipal OfMachine(string user, string scheme) =>
        Principal(user.Trim().Length == 0 ? "somebody" : user.Trim(), UserRole.Editor, null, scheme);

    /// <summary>A user who signed in.</summary>
    internal static ClaimsPrincipal Of(LedgerUser user, string scheme) => Principal(user.Name, user.Role, user.Entry, scheme);

    /// <summary>Whether a person who signed in is still the user, with the same role and password.</summary>
    internal static bool IsStill(ClaimsPrincipal principal, LedgerUser? user) =>
        user is not null && principal.FindFirstValue(EntryClaim) == user.Entry.ToString(CultureInfo.InvariantCulture);

    private static UserRole? RoleOf(ClaimsPrincipal principal)
    {
        for (var i = LedgerUsers.Roles.Count - 1; i >= 0; i--)
            if (principal.IsInRole(LedgerUsers.Roles[i]))
                return (UserRole)i;
        return null;
    }

    private static ClaimsPrincipal Principal(string name, UserRole role, int? entry, string scheme)
    {
        var claims = new List<Claim> { new(ClaimTypes.Name, name), new(ClaimTypes.Role, LedgerUsers.Roles[(int)role]) };
        if (entry is { } number)
            claims.Add(new Claim(EntryClaim, number.ToString(CultureInfo.InvariantCulture)));
        return new ClaimsPrincipal(new ClaimsIdentity(claims, scheme));
    }
}
