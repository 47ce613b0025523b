using System.Text;
using Entente.Readers.Fetching;
using Xunit;

namespace Entente.Tests.Readers.Fetching;

/// <summary>Lists of pages that sites publish.</summary>
public class SourceListTests
{
    [Theory]
    [InlineData(
        "<rss version='2.0'><channel><title>T</title><link>https://a.example/</link><item><title>1</title><link> https://a.example/1 </link></item><item><link>/2</link></item><item><link>https://a.example/1</link></item></channel></rss>",
        "https://a.example/1 https://a.example/2"
    )]
    [InlineData(
        "<feed xmlns='http://www.w3.org/2005/Atom'><link href='https://a.example/'/><entry><link rel='alternate' href='/1'/><link rel='enclosure' href='/pod.mp3'/></entry><entry><link href='https://a.example/2'/></entry></feed>",
        "https://a.example/1 https://a.example/2"
    )]
    [InlineData(
        "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>https://a.example/1?a=1&amp;b=2</loc><lastmod>2021-03-14</lastmod></url></urlset>",
        "https://a.example/1?a=1&b=2"
    )]
    [InlineData(
        "<rss><channel><item><link>javascript:alert(1)</link></item><item><link>file:///etc/passwd</link></item><item><link/></item></channel></rss>",
        ""
    )]
    public void The_pages_of_feeds_and_sitemaps_are_listed(string xml, string addresses) =>
        Assert.Equal(addresses, string.Join(' ', Read(xml)));

    [Theory]
    [InlineData("<html><body/></html>")]
    [InlineData("not XML")]
    [InlineData("<rss><channel>")]
    [InlineData("<!DOCTYPE rss [<!ENTITY a 'aaaa'>]><rss><channel><item><link>&a;</link></item></channel></rss>")]
    public void What_is_no_list_is_refused(string xml) => Assert.Throws<FormatException>(() => Read(xml));

    [Fact]
    public void Deep_nesting_is_refused() =>
        Assert.Throws<FormatException>(() =>
            Read("<rss>" + string.Concat(Enumerable.Repeat("<a>", 200)) + string.Concat(Enumerable.Repeat("</a>", 200)) + "</rss>")
        );

    private static IReadOnlyList<string> Read(string xml) =>
        SourceList.Read(new MemoryStream(Encoding.UTF8.GetBytes(xml)), new Uri("https://a.example/feed"));
}
