using Xunit;

namespace Entente.Tests.Commands;

/// <summary>Works and their editions.</summary>
public sealed class EditionsCommandTests : CommandRun
{
    private const string Text =
        "Norway and Chile have had relations since 1919, when both opened their legations in a house by the harbour of the other. Their first treaty was on "
        + "trade; it was signed after long talks in the winter of 1927 and kept for thirty years. Ships of both states call at the ports of the other each "
        + "month, and the fishers of the north have taught those of the south how salmon is kept in cages. A joint committee meets every second year. "
        + "It was set up when the two governments found that the letters of their ministries crossed each other on the way, and that nobody knew which had been "
        + "answered. Since then its minutes are printed in both languages, and anyone may read them in the library of the foreign ministry, where they fill "
        + "one shelf and a half beside the window to the garden.";

    private string Write(string name, string title, string text)
    {
        var path = Path.Join(Path.GetDirectoryName(Ledger)!, name + ".md");
        File.WriteAllText(path, $"---\ntitle: {title}\n---\n\n{text}\n");
        return path;
    }

    private (int Code, string Out, string Error) ReadTwo()
    {
        Run("read", Write("sheet-a", "Norway and Chile", Text + " Trade was small."), "--ledger", Ledger);
        return Run("read", Write("sheet-b", "Norway & CHILE", Text + " Trade grew."), "--ledger", Ledger);
    }

    [Fact]
    public void Documents_of_other_titles_or_words_are_not_proposed()
    {
        ReadTwo();
        var (_, _, error) = Run("read", Write("other", "Norway and Peru", Text), "--ledger", Ledger);
        Assert.DoesNotContain("editions", error, StringComparison.Ordinal);
        var words = string.Join(' ', Text.Split(' ').OrderDescending(StringComparer.Ordinal));
        (_, _, error) = Run("read", Write("mixed", "Norway and Chile", words), "--ledger", Ledger);
        Assert.DoesNotContain("editions", error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_may_be_an_edition_is_proposed_and_joined_only_when_a_person_says_so()
    {
        var (code, _, error) = ReadTwo();
        Assert.Equal(0, code);
        Assert.Contains("entente editions join sheet-b sheet-a", error, StringComparison.Ordinal);
        // Nothing is assumed.
        Assert.Equal(2, Run("changes", "sheet-a", "--ledger", Ledger).Code);
        var (listed, _, proposed) = Run("editions", "--ledger", Ledger);
        Assert.Equal(0, listed);
        Assert.Contains("entente editions join sheet-b sheet-a", proposed, StringComparison.Ordinal);

        var (joined, said, _) = Run(
            "editions",
            "join",
            "sheet-b",
            "sheet-a",
            "--by",
            "Ada",
            "--reason",
            "the same page",
            "--ledger",
            Ledger
        );
        Assert.Equal(0, joined);
        Assert.Equal("1. Ada: sheet-b and sheet-a are editions of one work: the same page", Line(said));
        (_, var table, proposed) = Run("editions", "--ledger", Ledger);
        Assert.Contains("sheet-b", table, StringComparison.Ordinal);
        Assert.Equal("", proposed);
        Assert.Contains(
            "sheet-a → sheet-b",
            Run("changes", "sheet-a", "--text", "--ledger", Ledger).Out.Replace(" (undated)", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );

        Assert.Equal(0, Run("editions", "undo", "1", "--ledger", Ledger).Code);
        Assert.Contains("join sheet-b sheet-a", Run("editions", "--ledger", Ledger).Error, StringComparison.Ordinal);
        Assert.Equal(0, Run("editions", "part", "sheet-a", "sheet-b", "--ledger", Ledger).Code);
        (listed, _, proposed) = Run("editions", "--ledger", Ledger);
        Assert.Equal((1, "No work of the ledger has more than one edition.\n"), (listed, proposed));
    }

    // Paragraphs are broken to the width of a page.
    private static string Line(string output) => string.Join(' ', output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void Editions_are_lines_of_json_too()
    {
        ReadTwo();
        Assert.Contains(
            "\"proposed\":\"sheet-b\",\"of\":\"sheet-a\"",
            Run("editions", "--format", "jsonl", "--ledger", Ledger).Out,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "\"act\":\"join\"",
            Run("editions", "join", "sheet-a", "sheet-b", "--format", "jsonl", "--ledger", Ledger).Out,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "\"editions\":[\"sheet-a\",\"sheet-b\"]",
            Run("editions", "sheet-b", "--format", "jsonl", "--ledger", Ledger).Out,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("join", "sheet-a")]
    [InlineData("undo", "x")]
    [InlineData("undo")]
    [InlineData("sheet-a", "sheet-b")]
    [InlineData("shet-a")]
    public void Wrong_use_is_told(params string[] words)
    {
        ReadTwo();
        var (code, _, error) = Run(["editions", .. words, "--ledger", Ledger]);
        Assert.Equal(2, code);
        Assert.Contains("See: entente editions --help", error, StringComparison.Ordinal);
    }
}
