using Entente.Documents;
using Entente.Language;

namespace Entente.Mentions.Names;

/// <summary>Puts the names of all tables into one trie, in the spellings in which they occur.</summary>
internal sealed class NameLexicon
{
    private static readonly (string British, string American)[] Spellings =
    [
        ("Organisation", "Organization"),
        ("Programme", "Program"),
        ("Centre", "Center"),
        ("Defence", "Defense"),
        ("Labour", "Labor"),
        ("Co-operation", "Cooperation"),
    ];

    private readonly Vocabulary _vocabulary;
    private readonly Tokenizer _tokenizer;
    private readonly TokenList _tokens = new();
    private readonly HashSet<(string Name, NameKind Kind)> _known = [];

    public NameLexicon(Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _tokenizer = new Tokenizer(vocabulary);
        AddCountries();
        AddOrganisations();
        AddAgencies();
        AddOffices();
        AddPlaces();
        Trie.Freeze(vocabulary.Count);
    }

    public NameTrie Trie { get; } = new();

    private void AddCountries()
    {
        foreach (var country in Countries.All)
        foreach (var name in country.OtherNames.Prepend(country.OfficialName).Prepend(country.Name))
            AddSpellings(name, new NameEntry { Kind = NameKind.Country, Id = country.Code });
        foreach (var country in Countries.All)
        foreach (var adjective in country.Adjectives)
        {
            AddSpellings(
                adjective,
                new NameEntry
                {
                    Kind = NameKind.Country,
                    Id = country.Code,
                    IsAdjective = true,
                }
            );
            if (adjective[^1] is not ('s' or 'h' or '-') && !adjective.EndsWith("ese", StringComparison.Ordinal))
                AddSpellings(
                    adjective + "s",
                    new NameEntry
                    {
                        Kind = NameKind.Country,
                        Id = country.Code,
                        IsAdjective = true,
                    }
                );
        }
    }

    private void AddOrganisations()
    {
        foreach (var organisation in Organisations.All)
        {
            var acronym = organisation.Acronyms.Count > 0 ? organisation.Acronyms[0] : null;
            foreach (var name in organisation.Acronyms.Concat(organisation.OtherNames).Prepend(organisation.Name))
            {
                var entry = new NameEntry
                {
                    Kind = NameKind.Organisation,
                    Id = organisation.Id,
                    Acronym = acronym,
                };
                AddSpellings(name, entry);
                if (name.EndsWith(" Cooperation", StringComparison.Ordinal))
                    AddSpellings(name + " forum", entry);
            }
        }
    }

    private void AddAgencies()
    {
        foreach (var row in NameData.Rows("agencies.tsv"))
        foreach (var name in NameData.Parts(row[2]).Prepend(row[0]))
            AddSpellings(
                name,
                new NameEntry
                {
                    Kind = NameKind.Institution,
                    Id = row[0],
                    Country = row[1],
                    Acronym = NameData.Parts(row[2]).FirstOrDefault(static other => other.All(char.IsUpper)),
                }
            );
    }

    private void AddOffices()
    {
        foreach (var row in NameData.Rows("offices.tsv"))
        {
            var title = Enum.Parse<TitleClass>(row[0], ignoreCase: true);
            foreach (var name in NameData.Parts(row[2]).Prepend(row[1]))
                AddSpellings(
                    name,
                    new NameEntry
                    {
                        Kind = NameKind.Office,
                        Id = row[1],
                        Title = title,
                    }
                );
        }
    }

    private void AddPlaces()
    {
        foreach (var row in NameData.Rows("places.tsv"))
            AddSpellings(
                row[0],
                new NameEntry
                {
                    Kind = NameKind.Place,
                    Id = row[0],
                    Country = row[1].Length > 0 ? row[1] : null,
                    IsAdjective = row[2].Length > 0,
                }
            );
        foreach (var country in Countries.All)
        foreach (var capital in country.Capitals)
            AddSpellings(
                capital,
                new NameEntry
                {
                    Kind = NameKind.Place,
                    Id = capital.StartsWith("Washington", StringComparison.Ordinal) ? "Washington" : capital,
                    Country = country.Code,
                }
            );
    }

    private void AddSpellings(string name, NameEntry like)
    {
        Add(name, like);
        foreach (var (british, american) in Spellings)
        {
            if (name.Contains(british, StringComparison.Ordinal))
                Add(name.Replace(british, american, StringComparison.Ordinal), like);
            if (name.Contains(american, StringComparison.Ordinal))
                Add(name.Replace(american, british, StringComparison.Ordinal), like);
        }
        Add(NameData.WithoutMarks(name), like);
        if (name.StartsWith("Saint ", StringComparison.Ordinal))
            Add("St. " + name[6..], like);
        if (name.StartsWith("The ", StringComparison.Ordinal) && like.Kind == NameKind.Country)
            Add(name[4..], like);
    }

    private void Add(string name, NameEntry like)
    {
        if (!_known.Add((name, like.Kind)))
            return;
        _tokens.Clear();
        // With a space after it, a closing abbreviation ("Hon.") keeps its stop, as inside of a sentence.
        _tokenizer.Read(name + " ", new CharRange(0, name.Length + 1), _tokens);
        var words = new int[_tokens.Count];
        var entry = new NameEntry
        {
            Kind = like.Kind,
            Id = like.Id,
            Country = like.Country,
            Acronym = like.Acronym,
            IsAdjective = like.IsAdjective,
            Title = like.Title,
            Length = name[^1] == '-' ? _tokens.Count - 1 : _tokens.Count,
        };
        for (var i = 0; i < _tokens.Count; i++)
        {
            var token = _tokens[i];
            words[i] = token.Word != 0 ? token.Word : _vocabulary.Add(name.Substring(token.Start, token.Length));
            if (token.Is(TokenShape.AllCapitals))
                entry.AllCapitals |= 1u << i;
            else if (token.Is(TokenShape.Capitalised))
                entry.Capitalised |= 1u << i;
            if (_tokens.Count == 1 && HasInnerCapital(name))
                entry.Exact = name;
        }
        Trie.Add(words, entry);
    }

    private static bool HasInnerCapital(string name)
    {
        var inner = false;
        var lower = false;
        for (var i = 0; i < name.Length; i++)
        {
            inner |= i > 0 && char.IsUpper(name[i]);
            lower |= char.IsLower(name[i]);
        }
        return inner && lower;
    }
}
