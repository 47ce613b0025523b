using System.CommandLine;
using System.Globalization;
using Entente.Cli.Output;
using Entente.Ledger;
using Entente.Stores.Sqlite;
using Entente.Web.Access;

namespace Entente.Cli.Commands;

/// <summary><c>entente users</c>: who may sign in to the site.</summary>
internal sealed class UsersCommand : EntenteSubcommand
{
    private static readonly string[] Acts = ["list", .. LedgerUsers.Acts];

    private readonly Argument<string> _act = new("ACT")
    {
        Description =
            "list (also where nothing is named), add, role, password, disable or enable. Passwords are asked for, or read from standard input; they are never part of the command.",
        DefaultValueFactory = _ => "list",
        Arity = ArgumentArity.ZeroOrOne,
    };
    private readonly Argument<string?> _name = new("NAME") { Description = "The user.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> _role = new("--role")
    {
        Description = "What the user may do: " + string.Join(", ", LedgerUsers.Roles) + " (each also what the ones before may).",
        HelpName = "ROLE",
    };
    private readonly Option<string> _ledger = CommandOptions.Ledger();

    /// <summary>Makes the command.</summary>
    public UsersCommand(CommandHost host)
        : base("users", "List, add or change those who may sign in to the site; their passwords are kept as hashes only.", host)
    {
        Arguments.Add(_act);
        Arguments.Add(_name);
        Options.Add(_role);
        Options.Add(_ledger);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Does)> Examples =>
        [
            ("entente users", "who may sign in"),
            ("entente users add anna --role reviewer", "asks for a password twice"),
            ("entente users password anna < password.txt", "another password, its first line"),
            ("entente users disable anna", "signed out at once, and may not sign in; enable brings her back"),
        ];

    private int Run(ParseResult parsed)
    {
        var act = parsed.GetValue(_act)!;
        var place = parsed.GetValue(_ledger)!;
        if (!Acts.Contains(act))
            return Wrong($"There is no act \"{act}\".{NearestWord.Hint(act, Acts)} There are: {string.Join(", ", Acts)}.");
        if (act == "list")
            return List(place);
        if (parsed.GetValue(_name) is not { } name)
            return Wrong($"To {act} takes the name of a user: entente users {act} NAME");
        var role = parsed.GetValue(_role);
        if (role is not null && !LedgerUsers.Roles.Contains(role))
            return Wrong(
                $"There is no role \"{role}\".{NearestWord.Hint(role, LedgerUsers.Roles)} There are: {string.Join(", ", LedgerUsers.Roles)}."
            );
        var does = (UserAct)LedgerUsers.Acts.ToList().IndexOf(act);
        if (does is UserAct.Add or UserAct.Role && role is null)
            return Wrong($"What may {name} do? --role {string.Join('|', LedgerUsers.Roles)}");
        if (does is not (UserAct.Add or UserAct.Role) && role is not null)
            return Wrong($"--role belongs to add and role, not to {act}.");
        var entry = new UserEntry
        {
            At = Host.Clock.GetUtcNow(),
            By = Host.User,
            Name = name,
            Act = does,
            Role = role is null ? null : (UserRole)LedgerUsers.Roles.ToList().IndexOf(role),
        };
        using var ledger = SqliteLedger.OpenToAdd(place);
        // What is wrong is told before anybody thinks of a password.
        if (LedgerUsers.Problem(ledger.Users(), entry) is { } problem)
            return Wrong(problem);
        if (does is UserAct.Add or UserAct.Password)
        {
            if (Host.ReadPassword($"Password of {name}") is not { } password)
                return Wrong("No password was given, or not the same twice; nothing was added.");
            if (Passwords.Problem(name, password) is { } weakness)
                return Wrong(weakness);
            entry = entry with { PasswordHash = Passwords.Hash(name, password) };
        }
        Tell(Says(ledger.AddUserEntry(entry), does));
        return ExitCode.Done;
    }

    private static string Says(LedgerUser user, UserAct act) =>
        act switch
        {
            UserAct.Password => $"{user.Name} has another password and signs in anew.",
            UserAct.Disable => $"{user.Name} may no longer sign in.",
            UserAct.Enable => $"{user.Name} may sign in again as {LedgerUsers.Roles[(int)user.Role]}.",
            _ => $"{user.Name} may sign in as {LedgerUsers.Roles[(int)user.Role]}.",
        };

    private int List(string place)
    {
        using var ledger = SqliteLedger.OpenToRead(place);
        var users = ledger.Users();
        if (users.Count == 0)
        {
            Tell("The ledger has no users: on this machine nobody has to sign in, and the site is shown to no other.");
            return ExitCode.NothingFound;
        }
        var table = new TextTable(Host, "User", "Role", "Since", "State");
        foreach (var user in users)
            table.Add(
                user.Name,
                LedgerUsers.Roles[(int)user.Role],
                user.Added.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                user.IsDisabled ? "disabled" : ""
            );
        table.Write();
        return ExitCode.Done;
    }

    private int Wrong(string message)
    {
        Tell(message);
        return ExitCode.UsedWrongly;
    }
}
