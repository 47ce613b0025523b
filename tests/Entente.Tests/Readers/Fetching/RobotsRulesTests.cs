using System.Net;
using Entente.Readers.Fetching;
using Xunit;

namespace Entente.Tests.Readers.Fetching;

/// <summary>What robots.txt files ask, which addresses are public, and how documents are named after theirs.</summary>
public class RobotsRulesTests
{
    [Theory]
    [InlineData("User-agent: *\nDisallow: /", "/any", false)]
    [InlineData("User-agent: *\nDisallow:", "/any", true)]
    [InlineData("", "/any", true)]
    [InlineData("User-agent: other\nDisallow: /", "/any", true)]
    [InlineData("User-agent: entente\nDisallow: /a\n\nUser-agent: *\nDisallow: /", "/b", true)]
    [InlineData("User-agent: ENTENTE/9\nDisallow: /a\n\nUser-agent: *\nDisallow: /", "/a/x", false)]
    [InlineData("User-agent: *\nUser-agent: other\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: other\nUser-agent: entente\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: *\nDisallow: /a # no\nAllow: /a/b", "/a/b/c", true)]
    [InlineData("User-agent: *\nAllow: /a\nDisallow: /a", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf?z", true)]
    [InlineData("User-agent: *\nDisallow: /a*b*c", "/a1b2c3", false)]
    [InlineData("User-agent: *\nDisallow: /a*b*c", "/a1c2b3", true)]
    [InlineData("User-agent: *\nDisallow: /a$", "/a", false)]
    [InlineData("User-agent: *\nDisallow: /a$", "/ab", true)]
    [InlineData("Disallow: /\nUser-agent: *\nAllow: /", "/a", true)]
    [InlineData("user-AGENT : *\r\nDISALLOW : /a\r\n", "/a", false)]
    public void The_longest_rule_of_the_own_group_counts(string file, string path, bool allowed) =>
        Assert.Equal(allowed, RobotsRules.Parse(file, "Entente").Forbids(path) is null);

    [Fact]
    public void The_line_that_forbids_and_the_pause_are_told()
    {
        var rules = RobotsRules.Parse("User-agent: *\nCrawl-delay: 2.5\nDisallow: /a", "Entente");
        Assert.Equal("Disallow: /a", rules.Forbids("/a"));
        Assert.Equal(TimeSpan.FromSeconds(2.5), rules.Pause);
    }

    [Theory]
    [InlineData("127.0.0.1", false)]
    [InlineData("10.1.2.3", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("192.168.1.1", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("::1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    [InlineData("64:ff9b::7f00:1", false)]
    [InlineData("8.8.8.8", true)]
    [InlineData("172.32.0.1", true)]
    [InlineData("2606:4700::1", true)]
    [InlineData("::ffff:8.8.8.8", true)]
    public void Addresses_of_private_networks_are_not_public(string address, bool isPublic) =>
        Assert.Equal(isPublic, PublicAddresses.IsPublic(IPAddress.Parse(address)));

    [Theory]
    [InlineData("https://www.state.gov/u-s-relations-with-japan/", "state.gov_u-s-relations-with-japan")]
    [InlineData("http://example.org/", "example.org")]
    [InlineData("https://example.org/a/b.html?id=3", "example.org_a_b-id-3")]
    [InlineData("https://example.org:8443/a%20b", "example.org-8443_a-b")]
    public void Documents_are_named_after_host_and_path(string address, string name) =>
        Assert.Equal(name, AddressName.Of(new Uri(address)));

    [Fact]
    public void Long_names_stay_apart()
    {
        var (a, b) = (
            AddressName.Of(new Uri($"https://example.org/{new string('x', 300)}1")),
            AddressName.Of(new Uri($"https://example.org/{new string('x', 300)}2"))
        );
        Assert.NotEqual(a, b);
        Assert.InRange(a.Length, 1, 120);
    }
}
