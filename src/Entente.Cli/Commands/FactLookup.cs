using Entente.Cli.Output;
using Entente.Facts;
using Entente.Stores.Sqlite;

namespace Entente.Cli.Commands;

/// <summary>Finds the fact that a person means by its id or the beginning of it, and tells where none or several could be meant.</summary>
internal static class FactLookup
{
    /// <summary>How many facts a person is shown to choose from.</summary>
    public const int Ambiguous = 10;

    /// <summary>The one fact; null after telling why there is none, with the exit code.</summary>
    public static Fact? Find(CommandHost host, SqliteLedger ledger, string id, out int code)
    {
        var facts = id.Length == 0 ? [] : ledger.FactsById(id, Ambiguous + 1);
        code = facts.Count switch
        {
            0 => ExitCode.NothingFound,
            1 => ExitCode.Done,
            _ => ExitCode.UsedWrongly,
        };
        if (facts.Count == 1)
            return facts[0];
        if (facts.Count > 1)
            TellSeveral(host, id, facts);
        else if (id.Length > 0 && ledger.FindDocument(id) is not null)
            host.Error.WriteLine($"{id} is a document. Name one of its facts: entente facts --document {id}");
        else
            host.Error.WriteLine($"The ledger has no fact \"{id}\".{NearestWord.Hint(id, Near(ledger, id))}");
        return null;
    }

    /// <summary>Tells which facts a beginning may mean.</summary>
    public static void TellSeveral(CommandHost host, string id, IReadOnlyList<Fact> facts)
    {
        host.Error.WriteLine(
            facts.Count > Ambiguous
                ? $"More than {Ambiguous} facts have an id that begins with {id}:"
                : $"{facts.Count} facts have an id that begins with {id}:"
        );
        foreach (var fact in facts.Take(Ambiguous))
            host.Error.WriteLine($"  {fact.Id} {fact.Kind}: {TextTable.OneLine(fact.About)}");
    }

    // Ids that begin as far as possible like the one that is not there; as much of each as was typed.
    private static IEnumerable<string> Near(SqliteLedger ledger, string id)
    {
        for (var length = id.Length - 1; length > 0; length--)
            if (ledger.FactsById(id[..length], 200) is { Count: > 0 } facts)
                return facts.Select(f => f.Id[..Math.Min(f.Id.Length, id.Length)]);
        return [];
    }
}
