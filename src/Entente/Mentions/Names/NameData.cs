using System.Text;
using Entente.Language;

namespace Entente.Mentions.Names;

/// <summary>Reads the tables of names that are kept inside the program (Data/*.tsv).</summary>
public static class NameData
{
    /// <summary>The rows of a table, each as its fields; comments and empty lines are left out.</summary>
    /// <param name="table">The file's name: <c>countries.tsv</c>.</param>
    public static IEnumerable<string[]> Rows(string table) => EmbeddedTable.Read("data/" + table);

    /// <summary>The parts of a field that holds several, parted by a vertical bar.</summary>
    internal static string[] Parts(string field) =>
        field.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The name without the marks on its Latin letters ("Côte" as "Cote"): the same string where it has none.</summary>
    internal static string WithoutMarks(string name)
    {
        if (Ascii.IsValid(name))
            return name;
        var plain = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            var at = Marked.IndexOf(c, StringComparison.Ordinal);
            plain.Append(at < 0 ? c : Plain[at]);
        }
        return plain.ToString();
    }

    private const string Marked = "ÁÀÂÄÃÅÉÈÊËÍÌÎÏÓÒÔÖÕØÚÙÛÜÇÑČŠŽÝáàâäãåāéèêëēíìîïīóòôöõøōúùûüūçñčćšžșțşţńłśźżýğıěřů";
    private const string Plain = "AAAAAAEEEEIIIIOOOOOOUUUUCNCSZYaaaaaaaeeeeeiiiiiooooooouuuuucnccszststnlszzygieru";
}
