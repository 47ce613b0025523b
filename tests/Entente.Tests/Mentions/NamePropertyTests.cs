using Entente.Documents;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Entente.Tests.Mentions;

/// <summary>What holds for names in any text.</summary>
public class NamePropertyTests
{
    private static readonly string[] Pieces =
    [
        "the",
        "of",
        "and",
        "for",
        "between",
        "to",
        "in",
        ",",
        ".",
        "-",
        "’s",
        "(",
        ")",
        "“",
        "”",
        "/",
        "&",
        "Treaty",
        "Agreement",
        "Minister",
        "Secretary",
        "State",
        "Defense",
        "U.S.",
        "Japan",
        "Japanese",
        "Republic",
        "Korea",
        "Government",
        "President",
        "General",
        "Mr.",
        "von",
        "al-",
        "Jr.",
        "III",
        "Council",
        "United",
        "Nations",
        "Two",
        "Sicilies",
        "Group",
        "Seven",
        "Sea",
        "Mount",
        "treaty",
        "amity",
        "commerce",
        "signed",
        "Joint",
        "Statement",
        "NATO",
        "J.",
        "Xi",
        "Biden",
        "Operation",
        "Department",
        "2019",
        "five",
        "Georgia",
        "Washington",
        "Embassy",
        "Chargé",
        "d’Affaires",
        "Crown",
        "Prince",
        "Governments",
        "Forces",
        "Papua",
        "New",
        "Guinea",
    ];

    [Fact]
    public void Any_text_is_read_and_no_two_mentions_overlap()
    {
        var extractor = new Extractor();
        Prop.ForAll<string>(text => IsSound(extractor, text ?? "")).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Any_words_of_names_are_read_and_no_two_mentions_overlap()
    {
        var extractor = new Extractor();
        var texts = Gen.ArrayOf(Gen.Elements(Pieces))
            .Select(words => string.Join(' ', words).Replace(" -", "-", StringComparison.Ordinal))
            .ToArbitrary();
        Prop.ForAll(texts, text => IsSound(extractor, text)).Check(Config.QuickThrowOnFailure.WithMaxTest(3000).WithEndSize(40));
    }

    private static bool IsSound(Extractor extractor, string text)
    {
        extractor.ReadMentions(PlainText.Read("text", text));
        var last = 0;
        foreach (var mention in extractor.Mentions.Outer)
        {
            if (mention.First < last || mention.Length < 1 || mention.End > extractor.Reading.Tokens.Count)
                return false;
            last = mention.End;
        }
        return extractor.Reading.Sentences.TrueForAll(s =>
            extractor.Mentions.Outer.All(m =>
                m.End <= s.FirstToken || m.First >= s.EndToken || (m.First >= s.FirstToken && m.End <= s.EndToken)
            )
        );
    }
}
