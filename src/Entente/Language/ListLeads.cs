using Entente.Documents;

namespace Entente.Language;

/// <summary>
/// Finds the sentence that opens a list: "The two sides agreed to:" goes on in every item below it. Read once, for all who need it.
/// </summary>
public static class ListLeads
{
    /// <summary>Fills <see cref="Reading.Leads"/>: for each sentence the index of the one that opens its list, or -1.</summary>
    public static void Read(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var leads = reading.Leads;
        leads.Clear();
        // The leads that are open, from the outermost; each with the depth of the list item that it ends, 0 for a paragraph's.
        var open = new List<(int Level, int Sentence)>();
        var passage = -1;
        var before = default(char);
        for (var s = 0; s < reading.Sentences.Count; s++)
        {
            var sentence = reading.Sentences[s];
            var isFirst = sentence.Passage != passage;
            passage = sentence.Passage;
            var level = isFirst || open.Count > 0 ? LevelOf(reading, sentence, before) : 0;
            if (isFirst)
                Close(open, level, before);
            leads.Add(isFirst && level > 0 && open.Count > 0 ? open[^1].Sentence : -1);
            before = SignAtEnd(reading, sentence);
            if (before == ':')
                open.Add((level, s));
        }
    }

    // A paragraph that begins small behind a colon or semicolon is an item whose mark was lost.
    private static int LevelOf(Reading reading, in Sentence sentence, char before)
    {
        var passage = reading.PassageOf(sentence);
        if (passage.Kind == PassageKind.ListItem)
            return Math.Max(1, passage.Level);
        return passage.Kind == PassageKind.Paragraph && before is ':' or ';' or ',' && char.IsLower(reading.Text[sentence.Range.Start])
            ? 1
            : 0;
    }

    // "…; and" ends with a semicolon too.
    private static char SignAtEnd(Reading reading, in Sentence sentence)
    {
        var last = sentence.EndToken - 1;
        if (last > sentence.FirstToken && reading.Chars(last) is "and" or "or")
            last--;
        return reading.Text[reading.Tokens[last].Start];
    }

    // "(a) …;" below "1. … to:" without an indent is an item of it as long as the one before is not finished.
    private static void Close(List<(int Level, int Sentence)> open, int level, char before)
    {
        if (level == 0)
        {
            open.Clear();
            return;
        }
        while (open.Count > 0 && (open[^1].Level > level || open[^1].Level == level && before is not (':' or ';' or ',')))
            open.RemoveAt(open.Count - 1);
    }
}
