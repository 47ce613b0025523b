using Entente.Language;

namespace Entente.Mentions.Quantities;

/// <summary>What a word next to a number makes of it.</summary>
[Flags]
internal enum NumberContext
{
    None = 0,

    /// <summary>"Article 5", "Resolution 1718": the number is a name.</summary>
    Numbered = 1,

    /// <summary>The same where the word is capitalised.</summary>
    NumberedName = 2,

    /// <summary>"2520 Massachusetts Avenue": the number is an address.</summary>
    Street = 4,

    /// <summary>"rose from 100 to 200": the second number is no end of a range.</summary>
    Change = 8,

    /// <summary>"the 30,000".</summary>
    Article = 16,

    /// <summary>"first lady": no place in an order.</summary>
    AfterFirst = 32,

    /// <summary>"27-member": the hyphen keeps the count.</summary>
    Counted = 64,

    /// <summary>tel., fax: what follows is no number to count with.</summary>
    Telephone = 128,

    /// <summary>a.m., p.m., o'clock: the number is a time of day.</summary>
    TimeOfDay = 256,

    /// <summary>"-point", "-way": the hyphen makes a sort of the number, not a count.</summary>
    Sort = 512,

    /// <summary>Words that are counted in the plural without an "s".</summary>
    Plural = 1024,
}

/// <summary>The words of <see cref="NumberContext"/>.</summary>
internal static class NumberContexts
{
    public static WordTable<NumberContext> Table(Vocabulary vocabulary)
    {
        var table = new WordTable<NumberContext>(vocabulary);
        Add(
            table,
            NumberContext.Numbered,
            "article articles section sections sec paragraph paragraphs para paras page pages p pp chapter chapters ch no nos footnote footnotes note figure fig table annex "
                + "annexes appendix resolution resolutions unscr clause clauses schedule box room suite # № § §§ item items rule rules subsection subparagraph serial proclamation unsc version versions top aged age ages"
        );
        Add(
            table,
            NumberContext.NumberedName,
            "number part title phase step level tier class type model boeing airbus falcon apollo cop day group grade goal goals sdg pillar track route highway flight channel category volume vol "
                + "decree order orders directive regulation convention protocol law act bill h.r. s. stat. u.s.c. s.j. h.j. unts tias version windows floor building zone block unit lot "
                + "agenda vision horizon expo objective target point module option stage round week task line priority chart art arts sc hc ac acts "
                + "statute code cfr treaty series super block mark mk war eyes quad sheet form gate pier terminal exit platform ward district sector plot flat apartment apt house p.o. po "
                + "atoms artemis sentinel landsat soyuz gripen patriot bloc team squadron brigade fleet interstate"
        );
        Add(
            table,
            NumberContext.Street,
            "street st avenue ave road rd boulevard blvd drive lane square place way court terrace circle parkway nw ne sw se marg plaza quay crescent highway row gardens chome strasse"
        );
        Add(
            table,
            NumberContext.Change,
            "increase increased increases increasing rise rose rises rising risen grow grew grows growing grown growth fall fell falls falling fallen drop dropped cut cuts raise raised raises raising reduce reduced reduces reducing "
                + "reduction up down expand expanded expands expanding decline declined double doubled jumped climbed change changed lowered lower lowering improve improved moved went soared"
        );
        Add(table, NumberContext.Article, "the its their our his her these those this that");
        Add(table, NumberContext.AfterFirst, "lady ladies aid nations responder responders");
        Add(table, NumberContext.Counted, "member nation country strong person seat ship vessel aircraft man woman hectare bed");
        Add(table, NumberContext.Telephone, "tel telephone phone fax ph mobile call hotline ext extension");
        Add(table, NumberContext.TimeOfDay, "am pm a.m. p.m. o'clock hrs gmt utc est edt jst ist bst cet hours");
        Add(
            table,
            NumberContext.Sort,
            "way point star on off fold step pronged track dimensional sided page minute g d in to for eyes stop tier pillar"
        );
        Add(
            table,
            NumberContext.Plural,
            "people men women children personnel staff police aircraft spacecraft alumni troops crew cattle species media criteria of more other additional new"
        );
        return table;
    }

    private static void Add(WordTable<NumberContext> table, NumberContext context, string words)
    {
        foreach (var word in words.Split(' '))
            table.At(word) |= context;
    }
}
