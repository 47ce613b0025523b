using System.Globalization;

namespace Entente.Ledger;

/// <summary>Every message about users, in one place; tests refer to them here.</summary>
public static class UserMessages
{
    /// <summary>No name of a user.</summary>
    public static string NoName(string name) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"\"{name}\" is no name of a user: write up to {LedgerUsers.LongestName} letters and digits, with . _ - @ or blanks in between."
        );

    /// <summary>A user that is there.</summary>
    public static string Known(string name) => $"There is a user {name} already.";

    /// <summary>A user that is not there.</summary>
    public static string Unknown(string name) => $"There is no user {name}; entente users lists them.";

    /// <summary>A role that the user has.</summary>
    public static string HasRole(string name, string role) => $"{name} is {role} already.";

    /// <summary>A user who cannot sign in.</summary>
    public static string IsDisabled(string name) => $"{name} is disabled already.";

    /// <summary>A user who can sign in.</summary>
    public static string IsEnabled(string name) => $"{name} is not disabled.";
}
