using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests.Documents;

/// <summary>Texts put together from the pieces that readers must tell apart.</summary>
internal static class Texts
{
    private static readonly string[] Pieces =
    [
        "\n",
        "\r\n",
        "\r",
        "\n\n",
        "\n\n",
        " ",
        "  ",
        "\t",
        "\u00A0",
        "\uFEFF",
        "\u2028",
        "\f",
        "• ",
        "- ",
        "– ",
        "* ",
        "1. ",
        "(a) ",
        "# ",
        "## ",
        "> ",
        "**",
        "*",
        "`",
        "```\n",
        "[",
        "](http://x.y)",
        "<b>",
        "</b>",
        "<!-- ",
        "-->",
        "<div>",
        "<br>",
        "| a | b |\n|---|---|\n",
        "---\n",
        "---",
        "title: x\n",
        "\\",
        "\\#",
        "&amp;",
        "&nbsp;",
        "[^1]",
        "[^1]: ",
        "![",
        "🇯🇵",
        "𝒞",
        "\uD83C",
        "\uDF63",
        "word",
        "Word",
        "The two governments signed the treaty in 1960.",
        "TRADE",
        "Back to top",
        "Home > Japan",
        "U.S. Department of State",
        "Related content",
        "日本",
        ".",
        ":",
        ";",
        "“",
        "”",
        "    ",
        "https://a.b/c",
        "\0",
        "é",
        "1",
        "Title Of It",
    ];

    /// <summary>Any text.</summary>
    public static Gen<string> Any { get; } =
        Gen.OneOf(
            Gen.Elements(Pieces).ListOf().Select(string.Concat),
            ArbMap.Default.GeneratorFor<string>().Where(text => text is not null)
        );
}
