using Entente.Ledger;
using Entente.Readers;

namespace Entente.Cli.Commands;

/// <summary>The pages of lists that a ledger has not.</summary>
internal static class ListedPages
{
    /// <summary>Their addresses, each once; null where a list cannot be read, which is told.</summary>
    public static List<string>? New(CommandHost host, ILedgerView ledger, DocumentLoader loader, IReadOnlyList<string> lists)
    {
        var found = new List<string>();
        foreach (var place in lists)
        {
            var (addresses, refusal) = loader.ReadList(place);
            if (refusal is not null)
            {
                host.Error.WriteLine($"refused {refusal}");
                return null;
            }
            found.AddRange(addresses);
        }
        if (found.Count == 0)
            return found;
        var known = ledger.Documents(new DocumentFilter()).Select(d => d.Source.Location).ToHashSet(StringComparer.Ordinal);
        return [.. found.Distinct(StringComparer.Ordinal).Where(a => !known.Contains(a))];
    }
}
