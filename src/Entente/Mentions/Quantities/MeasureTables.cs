using Entente.Language;

namespace Entente.Mentions.Quantities;

/// <summary>The units of measure and the money that numbers are given in, from data/units.tsv and data/currencies.tsv.</summary>
internal sealed class MeasureTables
{
    /// <summary>The unit of a share.</summary>
    public const string Percent = "percent";

    private readonly HashSet<string> _codes = new(StringComparer.Ordinal);

    public MeasureTables(Vocabulary vocabulary)
    {
        Units = new PhraseTable(vocabulary, backwards: false);
        Money = new PhraseTable(vocabulary, backwards: false);
        Signs = new PhraseTable(vocabulary, backwards: true);
        foreach (var row in EmbeddedTable.Read("data/units.tsv"))
        foreach (var form in row[1].Split(';'))
            Units.Add(form, row[0]);
        foreach (var row in EmbeddedTable.Read("data/currencies.tsv"))
        {
            _codes.Add(row[0]);
            Signs.Add(row[0], row[0]);
            Money.Add(row[0], row[0]);
            foreach (var sign in row[1].Split(';', StringSplitOptions.RemoveEmptyEntries))
                Signs.Add(sign, row[0]);
            foreach (var name in row[2].Split(';', StringSplitOptions.RemoveEmptyEntries))
                Money.Add(name, row[0]);
        }
        // Signs also stand after the number: "20 €".
        Money.Add("€", "EUR");
    }

    /// <summary>Units after a number.</summary>
    public PhraseTable Units { get; }

    /// <summary>Names and codes of money after a number.</summary>
    public PhraseTable Money { get; }

    /// <summary>Signs and codes of money before a number.</summary>
    public PhraseTable Signs { get; }

    /// <summary>Whether the word is an ISO 4217 code of the table.</summary>
    public bool IsCode(string word) => _codes.Contains(word);
}
