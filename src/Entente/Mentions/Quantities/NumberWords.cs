using Entente.Language;

namespace Entente.Mentions.Quantities;

/// <summary>What part a word plays in a number.</summary>
internal enum NumberPart : byte
{
    None,
    Unit,
    Ten,
    Hundred,
    Scale,
    Dozen,
    Many,
    Ordinal,
    OrdinalTen,
    OrdinalScale,
    Fraction,
    Article,
    Half,
    Several,
    And,
}

/// <summary>A word of a number and what it is worth.</summary>
internal readonly record struct NumberWord(NumberPart Part, decimal Value);

/// <summary>The words that numbers are written with.</summary>
internal sealed class NumberWords
{
    private readonly WordTable<NumberWord> _words;

    public NumberWords(Vocabulary vocabulary)
    {
        _words = new WordTable<NumberWord>(vocabulary);
        Series(
            NumberPart.Unit,
            0,
            1,
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
        );
        Series(NumberPart.Ten, 20, 10, "twenty thirty forty fifty sixty seventy eighty ninety");
        Series(
            NumberPart.Ordinal,
            1,
            1,
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
        );
        Series(NumberPart.OrdinalTen, 20, 10, "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth");
        Add(NumberPart.OrdinalScale, 100, "hundredth");
        Add(NumberPart.OrdinalScale, 1000, "thousandth");
        Add(NumberPart.Hundred, 100, "hundred");
        Add(NumberPart.Scale, 1_000, "thousand");
        Add(NumberPart.Scale, 100_000, "lakh", "lakhs", "lac", "lacs");
        Add(NumberPart.Scale, 10_000_000, "crore", "crores", "cr");
        Add(NumberPart.Scale, 1_000_000, "million", "mn", "mln", "mio");
        Add(NumberPart.Scale, 1_000_000_000, "billion", "bn", "bln");
        Add(NumberPart.Scale, 1_000_000_000_000, "trillion", "tn", "trn");
        Add(NumberPart.Dozen, 12, "dozen");
        Add(NumberPart.Many, 10, "tens");
        Add(NumberPart.Many, 12, "dozens");
        Add(NumberPart.Many, 100, "hundreds");
        Add(NumberPart.Many, 1_000, "thousands");
        Add(NumberPart.Many, 1_000_000, "millions");
        Add(NumberPart.Many, 1_000_000_000, "billions");
        Add(NumberPart.Many, 1_000_000_000_000, "trillions");
        Add(NumberPart.Fraction, 3, "thirds");
        Add(NumberPart.Fraction, 4, "quarter", "quarters", "fourths");
        Add(NumberPart.Fraction, 5, "fifths");
        Add(NumberPart.Fraction, 10, "tenths");
        Add(NumberPart.Article, 1, "a", "an");
        Add(NumberPart.Half, 0.5m, "half");
        Add(NumberPart.Several, 1, "several", "few");
        Add(NumberPart.And, 0, "and");
    }

    public NumberWord this[int word] => _words[word];

    private void Series(NumberPart part, int from, int step, string words)
    {
        foreach (var word in words.Split(' '))
        {
            Add(part, from, word);
            from += step;
        }
    }

    private void Add(NumberPart part, decimal value, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
            _words.At(word) = new NumberWord(part, value);
    }
}
