using Entente.Ledger;
using Xunit;

namespace Entente.Tests.Contracts;

public abstract partial class LedgerContract
{
    private static UserEntry Says(UserAct act, string name, UserRole? role = null, string? password = null) =>
        new()
        {
            At = RunOf(3).At,
            By = "root",
            Name = name,
            Act = act,
            Role = role,
            PasswordHash = password,
        };

    [Fact]
    public void Users_are_what_the_entries_on_them_make()
    {
        var (writer, view) = Open();
        Assert.Empty(view.Users());
        Assert.Equal(0, view.LastUserEntry);
        var anna = writer.AddUserEntry(Says(UserAct.Add, "Anna", UserRole.Reader, "hash-1"));
        Assert.Equal(new LedgerUser("Anna", UserRole.Reader, "hash-1", IsDisabled: false, RunOf(3).At, 1), anna);
        writer.AddUserEntry(Says(UserAct.Add, "ben", UserRole.Editor, "hash-2"));
        writer.AddUserEntry(Says(UserAct.Role, "anna", UserRole.Reviewer));
        writer.AddUserEntry(Says(UserAct.Password, "ANNA", password: "hash-3"));
        writer.AddUserEntry(Says(UserAct.Disable, "anna"));
        Assert.Equal(
            [
                new LedgerUser("Anna", UserRole.Reviewer, "hash-3", IsDisabled: true, RunOf(3).At, 5),
                new LedgerUser("ben", UserRole.Editor, "hash-2", IsDisabled: false, RunOf(3).At, 2),
            ],
            view.Users()
        );
        Assert.False(writer.AddUserEntry(Says(UserAct.Enable, "anna")).IsDisabled);
        Assert.Equal(6, view.LastUserEntry);
    }

    [Fact]
    public void What_cannot_be_said_of_a_user_is_refused()
    {
        var (writer, view) = Open();
        writer.AddUserEntry(Says(UserAct.Add, "anna", UserRole.Reader, "hash"));
        void Refused(string message, UserEntry entry) =>
            Assert.Equal(message, Assert.Throws<LedgerException>(() => writer.AddUserEntry(entry)).Message);
        Refused(UserMessages.Known("anna"), Says(UserAct.Add, "Anna", UserRole.Reader, "hash"));
        Refused(UserMessages.Unknown("carl"), Says(UserAct.Disable, "carl"));
        Refused(UserMessages.HasRole("anna", "reader"), Says(UserAct.Role, "anna", UserRole.Reader));
        Refused(UserMessages.IsEnabled("anna"), Says(UserAct.Enable, "anna"));
        foreach (var name in new[] { "", " anna", "<b>", "a\nb", new string('a', 65), "'; drop table user_entry; --" })
            Refused(UserMessages.NoName(name), Says(UserAct.Add, name, UserRole.Reader, "hash"));
        Assert.Equal(1, view.LastUserEntry);
    }
}
