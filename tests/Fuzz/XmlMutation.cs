using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Entente.Fuzz;

/// <summary>Changes XML that stays XML, so that those behind the parser are tried: elements moved, doubled, nested, renamed and emptied.</summary>
internal static class XmlMutation
{
    private const int MostChanges = 5;
    private const int DeepestWrap = 200;
    private const int MostCopies = 30;
    private const int MostDescendants = 200;

    private static readonly string[] Values =
    [
        "",
        "0",
        "-1",
        "1",
        "99999999999999999999",
        "1e308",
        "NaN",
        "2021-99-99",
        "true",
        "a b",
        "\u202E",
        "日本",
        "#x",
    ];

    /// <summary>A changed copy, or the bytes themselves where they are no XML.</summary>
    public static byte[] Of(byte[] bytes, Random random)
    {
        XDocument xml;
        try
        {
            using var reader = XmlReader.Create(
                new MemoryStream(bytes),
                new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, CheckCharacters = false }
            );
            xml = XDocument.Load(reader, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            return bytes;
        }
        for (var times = random.Next(1, MostChanges + 1); times > 0; times--)
            Change(xml, random);
        var text = new StringBuilder();
        try
        {
            using var writer = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, CheckCharacters = false });
            xml.Root!.WriteTo(writer);
        }
        catch (Exception unwritten) when (unwritten is ArgumentException or InvalidOperationException)
        {
            // An attribute of XML itself with a value that it cannot have.
            return bytes;
        }
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Change(XDocument xml, Random random)
    {
        var all = xml.Descendants().Take(20_000).ToList();
        var (chosen, other) = (all[random.Next(all.Count)], all[random.Next(all.Count)]);
        switch (random.Next(8))
        {
            case 0 when chosen.Parent is not null:
                chosen.Remove();
                break;
            case 1 when IsSmall(chosen):
                // Taken once: an element may be put into itself.
                var copied = new XElement(chosen);
                for (var copies = random.Next(4) == 0 ? random.Next(1, MostCopies) : 1; copies > 0; copies--)
                    other.Add(new XElement(copied));
                break;
            case 2 when chosen.Parent is not null && IsSmall(chosen):
                var inner = new XElement(chosen);
                for (var depth = random.Next(3) == 0 ? random.Next(1, DeepestWrap) : 1; depth > 0; depth--)
                    inner = new XElement(other.Name, inner);
                chosen.ReplaceWith(inner);
                break;
            case 3:
                chosen.Name = other.Name;
                break;
            case 4 when chosen.Attributes().Any(a => !a.IsNamespaceDeclaration):
                var attributes = chosen.Attributes().Where(a => !a.IsNamespaceDeclaration).ToList();
                attributes[random.Next(attributes.Count)].Value = Values[random.Next(Values.Length)];
                break;
            case 5 when other.Attributes().FirstOrDefault(a => !a.IsNamespaceDeclaration) is { } attribute:
                chosen.SetAttributeValue(attribute.Name, attribute.Value);
                break;
            case 6:
                var texts = chosen.DescendantNodes().OfType<XText>().Take(MostDescendants).ToList();
                if (texts.Count > 0)
                    texts[random.Next(texts.Count)].Value = Values[random.Next(Values.Length)];
                break;
            default:
                chosen.AddFirst(
                    new XText(string.Concat(Enumerable.Repeat(Values[random.Next(Values.Length)] + " ", random.Next(1, MostCopies))))
                );
                break;
        }
    }

    // Copies of large elements into each other grow without end.
    private static bool IsSmall(XElement element) => element.Descendants().Take(MostDescendants).Count() < MostDescendants;
}
