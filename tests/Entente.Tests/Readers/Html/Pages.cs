using System.Text;
using Entente.Documents;
using Entente.Readers;
using Entente.Readers.Html;

namespace Entente.Tests.Readers.Html;

/// <summary>Pages to read in tests.</summary>
internal static class Pages
{
    public static ReadResult Result(byte[] bytes, DocumentMetadata? overrides = null) =>
        new HtmlReader().Read(new ReadRequest("d.html", "d", bytes, overrides ?? new DocumentMetadata()));

    public static Document Read(byte[] bytes) => Result(bytes).Document!;

    public static Document Read(string page) => Read(Encoding.UTF8.GetBytes(page));

    public static string[] Lines(string page) => Lines(Read(page));

    public static string[] Lines(Document document) => document.Text.Value.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
