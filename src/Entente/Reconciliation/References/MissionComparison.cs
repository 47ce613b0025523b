using Entente.Facts;
using Entente.Facts.Kinds;

namespace Entente.Reconciliation.References;

/// <summary>Addresses and telephone numbers of embassies.</summary>
internal static class MissionComparison
{
    public static FactCheck Check(Fact fact, Contact contact, IReadOnlyList<ReferenceFile> files)
    {
        if (!IsEmbassy(contact.Office))
            return FactCheck.Without(LeftOut.OtherKind);
        if (fact.Parties.Count == 0)
            return FactCheck.Without(LeftOut.OtherParty);
        var results = new List<CheckResult>();
        foreach (var file in files)
        {
            if (contact.Address is { } address)
                Add(results, Best(file, fact, OfFact<AddressEntry>(file, fact, e => (e.Of, e.Host)), e => Address(fact, address, file, e)));
            if (contact.Telephone is { } number)
                Add(
                    results,
                    Best(file, fact, OfFact<TelephoneEntry>(file, fact, e => (e.Of, e.Host)), e => Telephone(fact, number, file, e))
                );
        }
        return results.Count == 0 ? FactCheck.Without(LeftOut.OtherParty) : new FactCheck(results, null);
    }

    private static void Add(List<CheckResult> results, CheckResult? result)
    {
        if (result is not null)
            results.Add(result);
    }

    private static bool IsEmbassy(string office) => Folding.Words(office).FirstOrDefault() is "embassy" or "chancery" or "embassies";

    // The embassies of one party in the other's country; where only one party is told, all that are its own.
    private static List<T> OfFact<T>(ReferenceFile file, Fact fact, Func<T, (string Of, string Host)> ends)
        where T : ReferenceEntry =>
        [
            .. file
                .Entries.OfType<T>()
                .Where(e =>
                    fact.Parties.Contains(ends(e).Of, StringComparer.Ordinal)
                    && (fact.Parties.Count == 1 || fact.Parties.Contains(ends(e).Host, StringComparer.Ordinal))
                ),
        ];

    // One entry that says the same is enough. Where none does, the one that is nearest speaks, if it can be known which that is.
    private static CheckResult? Best<T>(ReferenceFile file, Fact fact, List<T> entries, Func<T, (CheckResult Result, int Shared)> check)
        where T : ReferenceEntry
    {
        if (entries.Count == 0)
            return null;
        var checks = entries.ConvertAll(e => check(e));
        if (checks.Find(c => c.Result.Verdict == CheckVerdict.Confirmed).Result is { } confirmed)
            return confirmed;
        var nearest = checks.MaxBy(c => c.Shared);
        var isSure = nearest.Shared > 0 && fact.Parties.Count > 1 && checks.Count(c => c.Shared == nearest.Shared) == 1;
        if (isSure && nearest.Result.Verdict == CheckVerdict.Differs)
            return nearest.Result;
        return nearest.Result with
        {
            Verdict = CheckVerdict.NotInReference,
            Entry = null,
            ReferenceSays = null,
            Source = file.Source,
            Note = nearest.Result.Verdict == CheckVerdict.Differs ? "what it has may be of another office" : nearest.Result.Note,
        };
    }

    private static (CheckResult Result, int Shared) Address(Fact fact, string address, ReferenceFile file, AddressEntry entry)
    {
        var (said, there) = (AddressWords.Of(address, entry.Host), AddressWords.Of(entry.Text, entry.Host));
        var same = said.IsSame(there);
        // A box and a house may both be right, and words without a number are no whole address.
        var comparable = said.IsBox == there.IsBox && said.HasNumber;
        var verdict =
            same ? CheckVerdict.Confirmed
            : comparable ? CheckVerdict.Differs
            : CheckVerdict.NotInReference;
        var note =
            !same ? (comparable ? null : "the reference has an address of another sort")
            : there.SaysMoreThan(said) ? "the reference says it more fully"
            : said.SaysMoreThan(there) ? "the document says it more fully"
            : null;
        return (
            new CheckResult(fact, "address of the embassy", address, verdict, file.Source, entry, entry.Text, note),
            said.Shared(there)
        );
    }

    private static (CheckResult Result, int Shared) Telephone(Fact fact, string number, ReferenceFile file, TelephoneEntry entry)
    {
        var same = TelephoneNumber.AreSame(number, entry.Text);
        var verdict = same ? CheckVerdict.Confirmed : CheckVerdict.Differs;
        // Which of two embassies a number belongs to is told by the first party: "the embassy of Japan in the United States".
        var shared = fact.Parties[0] == entry.Of ? 1 : 0;
        return (new CheckResult(fact, "telephone of the embassy", number, verdict, file.Source, entry, entry.Text), shared);
    }
}
