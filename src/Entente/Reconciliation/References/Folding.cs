using System.Text;
using Entente.Mentions.Names;

namespace Entente.Reconciliation.References;

/// <summary>Words without what writers differ in: case, marks on letters, punctuation.</summary>
public static class Folding
{
    /// <summary>The words, in lower case, of letters and digits alone; full stops and apostrophes are left out, all else parts words.</summary>
    public static List<string> Words(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in NameData.WithoutMarks(text))
        {
            if (char.IsLetterOrDigit(c))
                word.Append(char.ToLowerInvariant(c));
            else if (c is '.' or '\'' or '’')
                continue;
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }
        if (word.Length > 0)
            words.Add(word.ToString());
        return words;
    }

    /// <summary>The words, one blank between them.</summary>
    public static string Spaced(string text) => string.Join(' ', Words(text));

    /// <summary>The words without anything between them.</summary>
    public static string Join(string text) => string.Concat(Words(text));
}
