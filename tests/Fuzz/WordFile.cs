using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace Entente.Fuzz;

/// <summary>Word files as people can read and compare them: all their parts in one XML ("Flat OPC", as Word itself saves it).</summary>
public static class WordFile
{
    /// <summary>The file as it is sent around: a zip file of its parts.</summary>
    public static byte[] Pack(string path)
    {
        using var bytes = new MemoryStream();
        using (WordprocessingDocument.FromFlatOpcDocument(XDocument.Load(path, LoadOptions.PreserveWhitespace), bytes, isEditable: true))
        { }
        return bytes.ToArray();
    }
}
