using Entente.Documents;
using Entente.Mentions;
using Entente.Time;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Entente.Tests.Mentions;

public class MentionPropertyTests
{
    private static readonly string[] Pieces =
    [
        "March",
        "May",
        "15",
        "-",
        "–",
        "31",
        ",",
        " ",
        "2021",
        "1",
        "9999999999999999999",
        "7.2",
        "million",
        "$",
        "USD",
        "percent",
        "more than",
        "over",
        "the",
        "60th",
        "anniversary",
        "since",
        "from",
        "to",
        "between",
        "and",
        "five",
        "-year",
        "years",
        "ago",
        "last",
        "next",
        "week",
        "half",
        "a",
        "hundred",
        "thousand",
        "lakh crore",
        "hundreds of thousands",
        ".",
        "1990s",
        "early",
        "mid-",
        "FY",
        "fiscal",
        "first",
        "quarter",
        "of",
        "February 30",
        "0",
        "00",
        "0001",
        "9999",
        "this month",
        "that day",
        "the following",
        "day",
        "Tuesday",
        "/",
        ":",
        "(",
        ")",
        "+",
        "°",
        "\n\n",
        "😀",
        "%",
        "’s",
        "1,2,3",
        "1.2.3",
        "ten thousand years",
        "decades",
        "century",
        "Resolution",
        "Article",
        "no",
        "or more",
        "-plus",
        "tel",
        "100000",
        "later",
        "Jan.",
        "29",
        "trillion",
        "year",
        "2100",
        "0001-01-01",
    ];

    [Fact]
    public void No_text_breaks_the_recognisers_and_no_mentions_overlap()
    {
        var extractor = new Extractor();
        var texts = Gen.Elements(Pieces).ListOf().Select(pieces => string.Join(pieces.Count % 3 == 0 ? "" : " ", pieces));
        var dates = Gen.Elements(null, "2021-03-14", "2020-01", "0001", "9999-12-31", "2024-02-29", "2020/2021");
        var cases = texts.Zip(dates);
        Prop.ForAll(cases.ToArbitrary(), pair => Holds(extractor, pair.Item1, pair.Item2))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(4000));
    }

    [Fact]
    public void No_random_text_breaks_the_recognisers()
    {
        var extractor = new Extractor();
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => Holds(extractor, text ?? "", "2021-03-14"))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    private static bool Holds(Extractor extractor, string text, string? date)
    {
        extractor.ReadMentions(PlainText.Read("x", text, new DocumentMetadata { Date = date is null ? null : Edtf.Parse(date) }));
        var end = 0;
        foreach (var mention in extractor.Mentions.Outer)
        {
            if (mention.First < end || mention.End <= mention.First || mention.End > extractor.Reading.Tokens.Count)
                return false;
            if (mention is TimeMention { Value: { } value } && (!Edtf.TryParse(value.ToString(), out var again) || again != value))
                return false;
            if (mention is TimeMention { Duration: { } duration } && !IsoDuration.TryParse(duration, out _))
                return false;
            if (!extractor.Reading.Sentences.Any(s => s.FirstToken <= mention.First && mention.End <= s.EndToken))
                return false;
            end = mention.End;
        }
        return true;
    }
}
