using System.Text;

namespace Entente.Ledger;

/// <summary>What a user of a site may do; each role may do what the ones before it may.</summary>
public enum UserRole
{
    /// <summary>Reads.</summary>
    Reader,

    /// <summary>Reviews facts.</summary>
    Reviewer,

    /// <summary>Adds documents.</summary>
    Editor,
}

/// <summary>What becomes so of a user.</summary>
public enum UserAct
{
    /// <summary>There is a user, with a role and a password.</summary>
    Add,

    /// <summary>The role is another one.</summary>
    Role,

    /// <summary>The password is another one.</summary>
    Password,

    /// <summary>The user may no longer sign in.</summary>
    Disable,

    /// <summary>The user may sign in again.</summary>
    Enable,
}

/// <summary>One entry on a user. Entries are only added; the last ones count.</summary>
public sealed record UserEntry
{
    /// <summary>Its number in the ledger, from 1; 0 until the ledger has taken it in.</summary>
    public int Number { get; init; }

    /// <summary>When, as the caller says; the core has no clock.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who made it so.</summary>
    public required string By { get; init; }

    /// <summary>The user.</summary>
    public required string Name { get; init; }

    /// <summary>What becomes so.</summary>
    public required UserAct Act { get; init; }

    /// <summary>The role, where one is given.</summary>
    public UserRole? Role { get; init; }

    /// <summary>The hash of the password, where one is given; never the password itself.</summary>
    public string? PasswordHash { get; init; }
}

/// <summary>A user as the entries leave it.</summary>
/// <param name="Name">The name, as it was first given.</param>
/// <param name="Role">What the user may do.</param>
/// <param name="PasswordHash">The hash of the password that counts.</param>
/// <param name="IsDisabled">Whether the user may no longer sign in.</param>
/// <param name="Added">When the user was added.</param>
/// <param name="Entry">Number of the last entry on the user: whoever signed in before it signs in anew.</param>
public sealed record LedgerUser(string Name, UserRole Role, string PasswordHash, bool IsDisabled, DateTimeOffset Added, int Entry);

/// <summary>The users that entries make: the same for every store.</summary>
public static class LedgerUsers
{
    /// <summary>The most characters that a name has.</summary>
    public const int LongestName = 64;

    /// <summary>The names of the roles, in the order of <see cref="UserRole"/>.</summary>
    public static readonly IReadOnlyList<string> Roles = ["reader", "reviewer", "editor"];

    /// <summary>The names of the acts, in the order of <see cref="UserAct"/>.</summary>
    public static readonly IReadOnlyList<string> Acts = ["add", "role", "password", "disable", "enable"];

    /// <summary>The users, in the order in which they were added.</summary>
    public static IReadOnlyList<LedgerUser> Of(IEnumerable<UserEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var users = new List<LedgerUser>();
        foreach (var entry in entries)
        {
            var at = users.FindIndex(u => KeyOf(u.Name) == KeyOf(entry.Name));
            if (entry.Act == UserAct.Add)
                users.Add(new LedgerUser(entry.Name, entry.Role!.Value, entry.PasswordHash!, IsDisabled: false, entry.At, entry.Number));
            else
                users[at] = users[at] with
                {
                    Role = entry.Role ?? users[at].Role,
                    PasswordHash = entry.PasswordHash ?? users[at].PasswordHash,
                    IsDisabled = entry.Act switch
                    {
                        UserAct.Disable => true,
                        UserAct.Enable => false,
                        _ => users[at].IsDisabled,
                    },
                    Entry = entry.Number,
                };
        }
        return users;
    }

    /// <summary>The user of a name, whatever its capitals; null where there is none.</summary>
    public static LedgerUser? Find(IEnumerable<LedgerUser> users, string name)
    {
        ArgumentNullException.ThrowIfNull(users);
        ArgumentNullException.ThrowIfNull(name);
        return users.FirstOrDefault(u => KeyOf(u.Name) == KeyOf(name));
    }

    /// <summary>Why an entry cannot be added to those that there are; null where it can.</summary>
    public static string? Problem(IReadOnlyList<LedgerUser> users, UserEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (!IsName(entry.Name))
            return UserMessages.NoName(entry.Name);
        var user = Find(users, entry.Name);
        return entry.Act switch
        {
            _ when string.IsNullOrWhiteSpace(entry.By) => ReviewMessages.NoName(),
            UserAct.Add when user is not null => UserMessages.Known(user.Name),
            UserAct.Add => null,
            _ when user is null => UserMessages.Unknown(entry.Name),
            UserAct.Role when user.Role == entry.Role => UserMessages.HasRole(user.Name, Roles[(int)user.Role]),
            UserAct.Disable when user.IsDisabled => UserMessages.IsDisabled(user.Name),
            UserAct.Enable when !user.IsDisabled => UserMessages.IsEnabled(user.Name),
            _ => null,
        };
    }

    /// <summary>Whether a text can be a user's name: letters and digits, with <c>. _ - @</c> or blanks in between.</summary>
    public static bool IsName(string? text) =>
        text is { Length: > 0 and <= LongestName }
        && text.IsNormalized()
        && char.IsLetterOrDigit(text[0])
        && char.IsLetterOrDigit(text[^1])
        && text.All(c => char.IsLetterOrDigit(c) || c is '.' or '_' or '-' or '@' or ' ');

    // "Anna" and "anna", and the same letters of another width, are one person.
    private static string KeyOf(string name) => name.Normalize(NormalizationForm.FormKC).ToUpperInvariant();
}
