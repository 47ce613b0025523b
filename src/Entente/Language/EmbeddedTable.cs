using System.Reflection;
using System.Text;

namespace Entente.Language;

/// <summary>Tables that are part of the program: tab-separated lines, comments behind <c>#</c>.</summary>
public static class EmbeddedTable
{
    /// <summary>The rows of a table.</summary>
    /// <param name="name">The table's name.</param>
    /// <param name="assembly">The part of the program that holds it; null for the core.</param>
    /// <exception cref="InvalidOperationException">The program holds no table of that name.</exception>
    public static IEnumerable<string[]> Read(string name, Assembly? assembly = null)
    {
        foreach (var line in ReadText(name, assembly).Split('\n'))
        {
            var row = line.TrimEnd('\r');
            if (row.Length > 0 && row[0] != '#')
                yield return row.Split('\t');
        }
    }

    /// <summary>The text of a resource.</summary>
    /// <exception cref="InvalidOperationException">The program holds no resource of that name.</exception>
    public static string ReadText(string name, Assembly? assembly = null)
    {
        using var stream =
            (assembly ?? typeof(EmbeddedTable).Assembly).GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The program holds no resource named \"{name}\".");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
