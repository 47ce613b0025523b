using System.Text;

namespace Entente.Fuzz;

/// <summary>What means something to the readers of a format, and much in the wrong place.</summary>
internal static class Scraps
{
    private static readonly string[] Any =
    [
        "\0",
        "\r",
        "\r\n\r\n",
        "\uFEFF",
        "\u2028",
        "\u00A0",
        "\u200B",
        "\u202E",
        "𝒞",
        "e\u0301",
        "ﬁ",
        "2021-03-14",
        "March 14, 2021",
        "$7.2 billion",
        " and and ",
        "United States ",
        "the two countries signed ",
        "999999999999999999999999 ",
        "(((((",
        "“",
    ];

    public static IReadOnlyList<byte[]> Text { get; } =
        Of("• ", "- ", "(a) ", "IV. ", "\f", "\t", "* * *", "=====", "[1]", "Page 3 of 7\n");

    public static IReadOnlyList<byte[]> Markdown { get; } =
        Of(
            "---\n",
            "```",
            "~~~\n",
            "| a | b |\n|---|---|\n",
            "> ",
            "* ",
            "1. ",
            "# ",
            "<div>",
            "</div>",
            "<!--",
            "[x](",
            "![",
            "[^1]",
            "[^1]: ",
            "**",
            "_",
            "&#x1F600;",
            "&amp;",
            "\\",
            "    ",
            "<https://a.example>",
            "***",
            "`"
        );

    public static IReadOnlyList<byte[]> Html { get; } =
        Of(
            "<table>",
            "</table>",
            "<tr><td colspan=1000 rowspan=1000>",
            "<td>",
            "<tr>",
            "<div>",
            "</div>",
            "<p>",
            "<a href=#>",
            "</a>",
            "<h1>",
            "<ul><li>",
            "<dl><dt>x<dd>",
            "<!--",
            "-->",
            "<script>",
            "<script type=application/ld+json>{\"datePublished\":[",
            "<sup>1</sup>",
            "<svg><foreignObject>",
            "<template>",
            "<math><mi>",
            "<select><option>",
            "<b><i><b>",
            "&#0;",
            "&#xD800;",
            "&lt;",
            "<title>",
            "<plaintext>",
            "<meta charset=utf-7>",
            "<meta charset=shift_jis>",
            "<base href=//>",
            "<link rel=canonical href=http://[>",
            "<frameset>",
            "<body class=nav>",
            "<main>",
            "<br><br>",
            "<q>",
            "<pre>\n",
            "<noscript>",
            "<th>",
            "<caption>",
            "<form>",
            "<time datetime=9999-99-99>"
        );

    public static IReadOnlyList<byte[]> Tei { get; } =
        Of(
            "<div type=\"document\" n=\"1\">",
            "</div>",
            "<p>",
            "</p>",
            "<head>",
            "</head>",
            "<note n=\"1\">",
            "</note>",
            "<pb n=\"7\"/>",
            "<lb/>",
            "<list>",
            "<item>",
            "<table>",
            "<row>",
            "<cell cols=\"999999999\">",
            "<choice><sic>",
            "<date when=\"1951-99-99\">",
            "<date from=\"1951\" to=\"1950\"/>",
            "<![CDATA[",
            "]]>",
            "<!DOCTYPE a [<!ENTITY b \"c\">]>",
            "&b;",
            "&#0;",
            "<?x?>",
            "xmlns=\"\"",
            "<teiHeader>",
            "<text>",
            "<?xml version=\"1.0\" encoding=\"utf-7\"?>"
        );

    public static IReadOnlyList<byte[]> Docx { get; } =
        Of(
            "<w:p>",
            "</w:p>",
            "<w:r>",
            "<w:t>",
            "</w:t>",
            "<w:tbl>",
            "<w:tr>",
            "<w:tc>",
            "<w:tcPr><w:gridSpan w:val=\"99999\"/></w:tcPr>",
            "<w:del>",
            "<w:ins>",
            "<w:fldChar w:fldCharType=\"begin\"/>",
            "<w:fldChar w:fldCharType=\"end\"/>",
            "<w:instrText>",
            "<w:footnoteReference w:id=\"1\"/>",
            "<w:footnoteReference w:id=\"-9\"/>",
            "<w:numPr><w:ilvl w:val=\"99\"/><w:numId w:val=\"-1\"/></w:numPr>",
            "<w:sdt><w:sdtContent>",
            "<mc:AlternateContent>",
            "<w:sym w:font=\"Symbol\" w:char=\"F0B7\"/>",
            "<w:sym w:char=\"XYZ\"/>",
            "w:val=\"\"",
            "<w:pPr>",
            "<w:outlineLvl w:val=\"300\"/>",
            "<!DOCTYPE a [<!ENTITY b \"c\">]>",
            "&b;"
        );

    public static IReadOnlyList<byte[]> Pdf { get; } =
        Of(
            "endobj\n",
            "obj\n<<",
            ">>\n",
            "stream\n",
            "endstream\n",
            "/Length 999999999",
            "/Kids [1 0 R 1 0 R]",
            "/Filter [/FlateDecode /FlateDecode]",
            "/Parent 1 0 R",
            "BT /F1 1e99 Tf 99999999 0 Td (x) Tj ET\n",
            "xref\n0 99999999\n",
            "startxref\n0\n%%EOF\n",
            "/Count -1",
            "/Encrypt 1 0 R"
        );

    public static IReadOnlyList<byte[]> Layout { get; } =
        Of(
            "<word xMin=\"1e308\" yMin=\"-1e308\" xMax=\"NaN\" yMax=\"0\">x</word>",
            "<word>",
            "</word>",
            "<line>",
            "</line>",
            "<block>",
            "</block>",
            "<flow>",
            "<page width=\"0\" height=\"0\">",
            "</page>",
            "&#x1;",
            "-</word>",
            "\uFFFD"
        );

    public static IReadOnlyList<byte[]> Warc { get; } =
        Of(
            "WARC/1.1\r\n",
            "WARC-Type: response\r\n",
            "WARC-Type: revisit\r\n",
            "Content-Length: 99999999999999999999\r\n",
            "Content-Length: 0\r\n\r\n",
            "Content-Length: -1\r\n",
            "WARC-Target-URI: http://[\r\n",
            "WARC-Target-URI: http://a\u0000.example/\r\n",
            "WARC-Date: 9999-99-99T99:99:99Z\r\n",
            "HTTP/1.1 200 OK\r\n",
            "HTTP/1.1 999999999999\r\n",
            "Transfer-Encoding: chunked\r\n",
            "Content-Encoding: br\r\n",
            "Content-Encoding: deflate\r\n",
            "7fffffff\r\n",
            "Content-Type: text/html; charset=\r\n"
        );

    public static IReadOnlyList<byte[]> Yaml { get; } =
        Of(
            "title: ",
            "date: ",
            "date: 9999-99-99\n",
            "&a ",
            "*a",
            "[",
            "{",
            "- ",
            "|\n",
            ">\n",
            "? ",
            "!!binary ",
            "---\n",
            "...\n",
            "'",
            "\"\\x",
            "%YAML 9.9\n"
        );

    public static IReadOnlyList<byte[]> Feed { get; } =
        Of(
            "<item>",
            "</item>",
            "<entry>",
            "<link>",
            "</link>",
            "<link href=\"http://[\"/>",
            "<loc>",
            "<url>",
            "<rss>",
            "<feed>",
            "<urlset>",
            "<![CDATA[",
            "]]>",
            "<!DOCTYPE a [<!ENTITY b \"c\">]>",
            "&b;",
            "http://user:secret@a.example/",
            "file:///"
        );

    public static IReadOnlyList<byte[]> Robots { get; } =
        Of(
            "User-agent: *\n",
            "User-agent: Entente\n",
            "Disallow: /\n",
            "Allow: /*$\n",
            "Crawl-delay: 1e308\n",
            "****************",
            "$",
            "%zz",
            "#",
            ":"
        );

    private static IReadOnlyList<byte[]> Of(params string[] own) => [.. own.Concat(Any).Select(Encoding.UTF8.GetBytes)];
}
