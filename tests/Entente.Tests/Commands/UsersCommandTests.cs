using System.Diagnostics.CodeAnalysis;
using Entente.Ledger;
using Entente.Stores.Sqlite;
using Entente.Web.Access;
using Xunit;

namespace Entente.Tests.Commands;

public class UsersCommandTests : CommandRun
{
    private const string Good = "a horse in the rain";

    [Fact]
    public void A_user_is_added_changed_and_disabled()
    {
        Fill();
        Assert.Equal((1, ""), (Run("users", "--ledger", Ledger).Code, Run("users", "--ledger", Ledger).Out));
        var (code, output, error) = RunWith(Good + "\n", "users", "add", "anna", "--role", "reviewer", "--ledger", Ledger);
        Assert.Equal((0, "", "anna may sign in as reviewer.\n"), (code, output, error));
        using (var ledger = SqliteLedger.OpenToRead(Ledger))
        {
            var user = Assert.Single(ledger.Users());
            Assert.DoesNotContain("horse", user.PasswordHash, StringComparison.Ordinal);
            Assert.True(Passwords.IsThatOf(user, Good));
            Assert.False(Passwords.IsThatOf(user, Good + " "));
            Assert.False(Passwords.IsThatOf(user with { IsDisabled = true }, Good));
            Assert.False(Passwords.IsThatOf(null, Good));
        }
        Assert.Equal(0, Run("users", "role", "anna", "--role", "editor", "--ledger", Ledger).Code);
        Assert.Equal(0, Run("users", "disable", "anna", "--ledger", Ledger).Code);
        Assert.Matches(@"anna +editor +2026-01-02 +disabled", Run("users", "--ledger", Ledger).Out);
    }

    [Theory]
    [InlineData("short", "at least 12 characters")]
    [InlineData("aaaaaaaaaaaaaaaa", "5 different characters")]
    [InlineData("anna-anna-1234", null)]
    [InlineData("", "No password was given")]
    public void A_weak_password_is_refused(string password, string? says)
    {
        Fill();
        var (code, _, error) = RunWith(password + "\n", "users", "add", "anna", "--role", "reader", "--ledger", Ledger);
        Assert.Equal(says is null ? 0 : 2, code);
        if (says is not null)
            Assert.Contains(says, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no act \"ad\".", "users", "ad")]
    [InlineData("To add takes the name of a user", "users", "add")]
    [InlineData("What may anna do? --role reader|reviewer|editor", "users", "add", "anna")]
    [InlineData("There is no role \"king\".", "users", "add", "anna", "--role", "king")]
    [InlineData("There is no user carl", "users", "disable", "carl")]
    [InlineData("--role belongs to add and role", "users", "disable", "carl", "--role", "reader")]
    [SuppressMessage("Design", "CA1062", Justification = "xunit gives the arguments.")]
    public void What_is_wrong_is_told(string says, params string[] args)
    {
        Fill();
        var (code, _, error) = Run([.. args, "--ledger", Ledger]);
        Assert.Equal(2, code);
        Assert.StartsWith(says, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nobody has to sign in. Add users first: entente users add NAME", false, "--listen", "0.0.0.0")]
    [InlineData("nobody has to sign in. Add users first: entente users add NAME", false, "--listen", "::")]
    [InlineData("nobody has to sign in. Add users first: entente users add NAME", false, "--behind-proxy", "127.0.0.1")]
    [InlineData("Passwords would cross the network as they are", true, "--listen", "0.0.0.0")]
    [InlineData("is no address of this machine", true, "--listen", "example.org")]
    [InlineData("--key belongs to --certificate.", true, "--key", "site.key")]
    [InlineData("The certificate nothing.pem cannot be used", true, "--certificate", "nothing.pem")]
    public void The_site_is_not_shown_to_others_without_sign_in_and_tls(string says, bool hasUser, params string[] args)
    {
        Fill();
        if (hasUser)
            RunWith(Good + "\n", "users", "add", "anna", "--role", "reader", "--ledger", Ledger);
        var (code, _, error) = Run(["serve", "--port", "0", .. args, "--ledger", Ledger]);
        Assert.Equal(2, code);
        Assert.Contains(says, error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_user_who_is_disabled_is_none_to_sign_in()
    {
        Fill();
        RunWith(Good + "\n", "users", "add", "anna", "--role", "reader", "--ledger", Ledger);
        Run("users", "disable", "anna", "--ledger", Ledger);
        Assert.Contains("nobody has to sign in", Run("serve", "--listen", "0.0.0.0", "--ledger", Ledger).Error, StringComparison.Ordinal);
        Assert.Equal(UserRole.Reader, OneUser().Role);
    }

    private LedgerUser OneUser()
    {
        using var ledger = SqliteLedger.OpenToRead(Ledger);
        return Assert.Single(ledger.Users());
    }
}
