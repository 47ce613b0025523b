using System.Diagnostics;
using System.Text;
using Entente.Readers.Pdf;

namespace Entente.Fuzz;

/// <summary>Sound files of each format: those of the tests, and some that are made here.</summary>
internal static class Seeds
{
    private static readonly string Root = FindRoot();

    /// <summary>What may stand beside a document.</summary>
    public static byte[] Sidecar { get; } =
        Encoding.UTF8.GetBytes(
            "title: \"Relations: Norway and Chile\"\nwork: Relations with Chile\npublisher: 'Ministry'\ndate: 2021-03-14\nlanguage: en\n"
                + "url: https://a.example/chile?a=b\nid: chile-2021\nkeywords: [fish, sea]\nmore:\n  - a: b\n"
        );

    /// <summary>What a site asks of programs.</summary>
    public static byte[] Robots { get; } =
        Encoding.UTF8.GetBytes(
            "# rules\nUser-agent: *\nDisallow: /admin/\nAllow: /admin/open$\nCrawl-delay: 2.5\n\nUser-agent: Entente\nUser-agent: Other/2\nDisallow: /*?page=\nSitemap: https://a.example/sitemap.xml\n"
        );

    /// <summary>Lists of pages.</summary>
    public static IReadOnlyList<byte[]> Feeds { get; } =
    [
        Encoding.UTF8.GetBytes(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"2.0\"><channel><title>News</title><link>https://a.example/</link>"
                + "<item><title>One &amp; two</title><link>https://a.example/1?x=1&amp;y=2</link></item><item><link><![CDATA[ /2 ]]></link></item></channel></rss>"
        ),
        Encoding.UTF8.GetBytes(
            "<feed xmlns=\"http://www.w3.org/2005/Atom\"><link href=\"https://a.example/\"/><entry><link rel=\"alternate\" href=\"/1\"/>"
                + "<link rel=\"enclosure\" href=\"/pod.mp3\"/><updated>2021-03-14T09:00:00Z</updated></entry><entry><link href=\"https://b.example/2\"/></entry></feed>"
        ),
        Encoding.UTF8.GetBytes(
            "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>https://a.example/1</loc><lastmod>2021-03-14</lastmod></url>"
                + "<url><loc>https://a.example/2?a=b&amp;c=d</loc></url></urlset>"
        ),
    ];

    /// <summary>The golden files of a format.</summary>
    public static IReadOnlyList<byte[]> Files(string format, string ending) =>
        [.. InFolder($"tests/Formats/Golden/{format}", "*" + ending).Where(IsSource).Select(File.ReadAllBytes)];

    /// <summary>Web pages: the golden ones and the layouts.</summary>
    public static IReadOnlyList<byte[]> Pages() => [.. InFolder("tests/Pages", "*.html").Select(File.ReadAllBytes)];

    /// <summary>Word files, packed.</summary>
    public static IReadOnlyList<byte[]> Docx() => [.. InFolder("tests/Formats/Golden/docx", "*.xml").Select(WordFile.Pack)];

    /// <summary>What <c>pdftotext</c> says of a PDF.</summary>
    public static byte[] LayoutOf(byte[] pdf)
    {
        var (layout, refusal) = PdfTool.Run(
            "seed",
            pdf,
            stream =>
            {
                using var bytes = new MemoryStream();
                stream.CopyTo(bytes);
                return bytes.ToArray();
            }
        );
        return layout ?? throw new UnreachableException(refusal!.ToString());
    }

    /// <summary>Archives with a document of each format in them.</summary>
    public static (byte[] Warc, byte[] Zip, byte[] Wacz) Archives()
    {
        var page = Encoding.UTF8.GetBytes(
            "<html><head><title>Chile</title></head><body><main><h1>Chile</h1><p>Norway and Chile signed the Oslo Treaty in 2001.</p></main></body></html>"
        );
        var text = Encoding.UTF8.GetBytes("Norway and Chile signed the Oslo Treaty in 2001.\n");
        byte[] warc =
        [
            .. Record("warcinfo", "", "software: x\r\n"u8.ToArray()),
            .. Record("response", "https://a.example/chile", Answer("Content-Type: text/html; charset=utf-8", page)),
            .. Record("response", "https://a.example/chile", Answer("Content-Type: text/html", [.. page, .. "<!-- again -->"u8])),
            .. Record(
                "response",
                "https://a.example/2.txt",
                Answer("Content-Type: text/plain\r\nContent-Encoding: gzip", Packing.Gzip(text))
            ),
            .. Record(
                "response",
                "https://a.example/3.txt",
                Answer("Content-Type: text/plain\r\nTransfer-Encoding: chunked", [.. "31\r\n"u8, .. text, .. "\r\n0\r\n\r\n"u8])
            ),
            .. Record("resource", "https://a.example/4.txt", text),
        ];
        var zip = Packing.Zip([("a.txt", text), ("b.html", page), ("c/d.md", "# Chile\n\nProse.\n"u8.ToArray()), ("e.warc", warc)]);
        return (warc, zip, Packing.Zip([("archive/a.warc.gz", Packing.Gzip(warc)), ("datapackage.json", "{}"u8.ToArray())]));
    }

    private static byte[] Record(string type, string address, byte[] body) =>
        [
            .. Encoding.UTF8.GetBytes(
                FormattableString.Invariant(
                    $"WARC/1.1\r\nWARC-Type: {type}\r\nWARC-Target-URI: {address}\r\nWARC-Date: 2021-03-14T09:00:00Z\r\nContent-Type: text/plain\r\nContent-Length: {body.Length}\r\n\r\n"
                )
            ),
            .. body,
            .. "\r\n\r\n"u8,
        ];

    private static byte[] Answer(string fields, byte[] body) =>
        [.. Encoding.UTF8.GetBytes($"HTTP/1.1 200 OK\r\n{fields}\r\n\r\n"), .. body];

    // Beside each source stands what is to come of it.
    private static bool IsSource(string path) => !path.EndsWith(".golden.txt", StringComparison.Ordinal);

    private static IEnumerable<string> InFolder(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Join(Root, folder), pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Join(folder.FullName, "Entente.slnx")))
                return folder.FullName;
        throw new DirectoryNotFoundException("The files to damage are in tests/ of a checkout, and this program lies in none.");
    }
}
