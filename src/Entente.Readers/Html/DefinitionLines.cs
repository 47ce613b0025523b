using Entente.Documents;

namespace Entente.Readers.Html;

/// <summary>Lists of definitions: a term with a few words is one line ("Capital: Tokyo"), a term above prose is a heading.</summary>
internal static class DefinitionLines
{
    private const int MostWords = 14;
    private const int LevelOfTerm = 6;

    public static void Join(List<PageLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (!lines[i].IsTerm || lines[i].Kind == PassageKind.Heading || i + 1 >= lines.Count || !lines[i + 1].IsDefinition)
                continue;
            var (term, said) = (lines[i], lines[i + 1]);
            var isAlone = i + 2 >= lines.Count || !lines[i + 2].IsDefinition || lines[i + 2].Node != said.Node;
            if (isAlone && said.Kind == PassageKind.Paragraph && said.Count <= MostWords && !HeadingShape.EndsSentence(said.Text))
            {
                // The joined line keeps the place of the second; the first is left without words.
                lines[i + 1] = LabelledLine.Of(said.Node, [term], said);
                lines[i + 1].IsClose = i > 0 && lines[i - 1].Kind == PassageKind.TableCell;
                lines[i] = Emptied(term);
            }
            else
                (term.Kind, term.Level) = (PassageKind.Heading, LevelOfTerm);
        }
    }

    private static PageLine Emptied(PageLine line) =>
        new()
        {
            Node = line.Node,
            Kind = PassageKind.NotProse,
            Text = "",
        };
}
