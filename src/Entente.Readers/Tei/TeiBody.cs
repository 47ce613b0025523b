using System.Xml;
using System.Xml.Linq;
using Entente.Readers.Text;
using Entente.Time;

namespace Entente.Readers.Tei;

/// <summary>Writes the text of an edition: divisions as they come, and what stands in them one block after the other.</summary>
internal sealed class TeiBody(BlockText text)
{
    private readonly TeiBlocks _blocks = new(text);

    /// <summary>Whether the reader stands behind what was read, on what is next.</summary>
    public bool IsAhead { get; set; }

    /// <summary>The page of the printed edition on which the reader is, or null.</summary>
    public string? Page { get; private set; }

    /// <summary>The date of the first dateline.</summary>
    public Edtf? Dateline { get; private set; }

    /// <summary>A page begins, or goes on.</summary>
    public void Begin(string? page)
    {
        Page = page ?? Page;
        _blocks.Page(page);
    }

    /// <summary>Reads all that a reader gives; false where it is nested too deeply.</summary>
    public bool ReadAll(XmlReader xml)
    {
        var divisions = 0;
        while (!xml.EOF)
        {
            if (!IsAhead && !xml.Read())
                break;
            IsAhead = false;
            if (xml.Depth > TeiReader.MostDepth || !Read(xml, ref divisions))
                return false;
        }
        WriteNotes();
        return true;
    }

    /// <summary>Reads what the reader stands on; false where it is nested too deeply.</summary>
    public bool Read(XmlReader xml, ref int divisions)
    {
        if (xml.NodeType == XmlNodeType.EndElement && TeiBlocks.IsDivision(xml.LocalName))
        {
            divisions--;
            _blocks.WriteNotes();
        }
        if (xml.NodeType != XmlNodeType.Element)
            return true;
        var name = xml.LocalName;
        if (name is "TEI" or "teiCorpus" or "text" or "group" or "front" or "body" or "back" or "floatingText")
            return true;
        if (TeiBlocks.IsDivision(name))
        {
            divisions += xml.IsEmptyElement ? 0 : 1;
            return true;
        }
        if (name == "pb")
        {
            Begin(xml.GetAttribute("n"));
            return true;
        }
        var block = (XElement)XNode.ReadFrom(xml);
        IsAhead = true;
        Page = (string?)block.DescendantsAndSelf().LastOrDefault(e => e.Name.LocalName == "pb")?.Attribute("n") ?? Page;
        if (Dateline is null)
            Dateline = block
                .DescendantsAndSelf()
                .Where(e =>
                    e.Name.LocalName == "date" && e.AncestorsAndSelf().Any(a => a.Name.LocalName is "dateline" or "opener" or "docDate")
                )
                .Select(TeiHeader.DateOf)
                .FirstOrDefault(d => d is not null);
        return _blocks.Write(block, Math.Max(divisions, 1));
    }

    /// <summary>Writes the notes that are left.</summary>
    public void WriteNotes() => _blocks.WriteNotes();
}
