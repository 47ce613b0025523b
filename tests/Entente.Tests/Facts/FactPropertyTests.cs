using Entente.Documents;
using Entente.Facts;
using Entente.Time;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Entente.Tests.Facts;

/// <summary>What holds of the facts of any text whatsoever.</summary>
public class FactPropertyTests
{
    // Words of the field, in the places that they have in its sentences; any of them may stand in any other.
    private static readonly string[] Subjects =
    [
        "The United States",
        "Japan and the Republic of Korea",
        "President Joseph R. Biden, Jr.",
        "The two leaders",
        "They",
        "We",
        "Prime Minister Kishida Fumio of Japan",
        "NATO",
        "No agreement",
        "The treaty",
        "More than 30,000 students",
        "Émile 😀 Zoë",
    ];

    private static readonly string[] Verbs =
    [
        "signed",
        "reaffirmed",
        "met with",
        "established diplomatic relations with",
        "did not recognize",
        "will visit",
        "are committed to",
        "welcomed",
        "opposes",
        "is a member of",
        "hosts",
        "was founded by",
        "intend to expand",
        "returned",
        "is the third largest",
        "“affirms”",
    ];

    private static readonly string[] Objects =
    [
        "the Trade Agreement",
        "the Treaty of Mutual Cooperation and Security",
        "Peru",
        "an embassy at 1 Main Street NW, Oslo (tel. 202-238-6700)",
        "approximately $7.2 billion in goods",
        "nearly 20 percent of the land",
        "the United Nations (UN)",
        "the USS Ronald Reagan",
        "any attempt to change the status quo",
        "trading partner in the world",
        "their shared commitment",
        "a visit",
        "𝔉ree \u0301 trade",
    ];

    private static readonly string[] Ends =
    [
        " in 1858.",
        " on March 15-17, 2021.",
        " for over six decades.",
        ", and agreed to work together on climate change.",
        "?",
        ";\n\n",
        " since 1952/1953 …",
        ". ",
        "\r\n- ",
        "\n\n  • ",
        " ten years ago this month, extending it through March 31, 2022.",
        " (“2+2”)",
        ":",
        "",
    ];

    // ENTENTE_FUZZ=20 for a long run.
    private static readonly int Factor = int.TryParse(Environment.GetEnvironmentVariable("ENTENTE_FUZZ"), out var factor) ? factor : 1;

    private static readonly string[] Dates = ["2021-03-14", "2020-01", "0001", "9999-12-31", "2020/2021"];

    [Fact]
    public void Facts_of_any_text_hold() => Check(ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""), 1000);

    [Fact]
    public void Nothing_stands_behind_the_last_word_whatever_was_read_before()
    {
        var extractor = new Extractor();
        extractor.Extract(
            PlainText.Read(
                "long",
                string.Concat(Enumerable.Repeat("Norway and Chile signed the Lake Treaty in 2018. ", 60)),
                new DocumentMetadata()
            )
        );
        extractor.Extract(PlainText.Read("short", "Norway and Chile reaffirmed", new DocumentMetadata()));
        Assert.True(extractor.Reading.Chars(extractor.Reading.Tokens.Count).IsEmpty);
    }

    [Theory]
    [InlineData("Norway is a member of:\n\n- intend to expand trade.")]
    [InlineData("The aims of Norway and Chile are:\n\n• Sign the Lake Treaty;\n\n• expand trade")]
    [InlineData("They are: intend to expand trade; sign the Lake Treaty")]
    public void A_list_may_begin_with_the_verb_of_its_first_item(string text) =>
        Holds(new Extractor(), new Extractor(), text, "2021-03-14");

    [Fact]
    public void Facts_of_any_sentences_of_the_field_hold() =>
        Assert.True(Check(Sentences(), 1000) > 1000, "Too few facts were found for the property to say much.");

    [Fact]
    public void Facts_of_sentences_with_pieces_missing_or_moved_hold() => Check(Mutated(Sentences()), 700);

    [Fact]
    [Trait(Shared.Trait, Shared.Folders)]
    public void Facts_of_seeds_with_pieces_missing_or_moved_hold()
    {
        var seeds = Shared.Require("seeds");
        var texts = Directory.EnumerateFiles(seeds, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToArray();
        var pieces = Gen.Elements(texts)
            .SelectMany(text => Gen.Choose(0, text.Length - 1).Zip(Gen.Choose(1, 1500)).Select(at => Piece(text, at.Item1, at.Item2)));
        Check(Mutated(pieces), 200);
    }

    private static Gen<string> Sentences()
    {
        var plain = Gen.Elements(Subjects)
            .Zip(Gen.Elements(Verbs))
            .Zip(Gen.Elements(Objects))
            .Zip(Gen.Elements(Ends))
            .Select(s => $"{s.Item1.Item1.Item1} {s.Item1.Item1.Item2} {s.Item1.Item2}{s.Item2}");
        string[] all = [.. Subjects, .. Verbs, .. Objects, .. Ends];
        var loose = Gen.Elements(all).ListOf().Select(words => string.Join(' ', words));
        return Gen.OneOf(plain, loose).ListOf().Select(sentences => string.Join(' ', sentences.Take(6)));
    }

    // Deletes a piece, doubles one, or puts one elsewhere; a surrogate pair may break.
    private static Gen<string> Mutated(Gen<string> texts) =>
        texts
            .Zip(Gen.Choose(0, 2))
            .Zip(Gen.Choose(0, 10_000).Zip(Gen.Choose(1, 12)))
            .Select(m => Mutate(m.Item1.Item1, m.Item1.Item2, m.Item2.Item1, m.Item2.Item2));

    private static string Mutate(string text, int how, int at, int length)
    {
        if (text.Length == 0)
            return text;
        var piece = Piece(text, at % text.Length, length);
        var rest = text.Remove(at % text.Length, piece.Length);
        return how switch
        {
            0 => rest,
            1 => text.Insert(at % text.Length, piece),
            _ => rest.Insert(at / 2 % (rest.Length + 1), piece),
        };
    }

    private static string Piece(string text, int at, int length) => text.Substring(at, Math.Min(length, text.Length - at));

    // Checks a number of texts; returns how many facts they had.
    private static int Check(Gen<string> texts, int times)
    {
        var (first, second, found) = (new Extractor(), new Extractor(), 0);
        Prop.ForAll(texts.Zip(Gen.Elements(Dates)).ToArbitrary(), pair => found += Holds(first, second, pair.Item1, pair.Item2))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(times * Factor));
        return found;
    }

    private static int Holds(Extractor first, Extractor second, string text, string date)
    {
        var document = PlainText.Read("text", text, new DocumentMetadata { Date = Edtf.Parse(date) });
        var facts = first.Extract(document);
        foreach (var fact in facts)
        {
            var span = fact.Evidence.Span;
            Assert.InRange(span.Start, 0, span.End - 1);
            Assert.InRange(span.End, 1, document.Text.CodePoints);
            var (from, to) = (document.Text.ToIndex(span.Start), document.Text.ToIndex(span.End));
            Assert.Equal(document.Text.Value[from..to], fact.Evidence.Quote);
        }
        Assert.Equal(facts.Count, facts.Select(fact => fact.Id).Distinct().Count());
        var lines = facts.Select(FactJson.Write).ToArray();
        Assert.Equal(lines, first.Extract(document).Select(FactJson.Write));
        Assert.Equal(lines, second.Extract(document).Select(FactJson.Write));
        return facts.Count;
    }
}
