using Entente.Mentions.Names;

namespace Entente.Reconciliation.References;

/// <summary>An address as the words that make it: "2520 Massachusetts Avenue, N.W." is "2520 Massachusetts Ave NW".</summary>
internal sealed class AddressWords
{
    // The usual short forms on the left.
    private static readonly Dictionary<string, string> ShortForms = new(StringComparer.Ordinal)
    {
        ["ave"] = "avenue",
        ["av"] = "avenue",
        ["st"] = "street",
        ["str"] = "street",
        ["rd"] = "road",
        ["blvd"] = "boulevard",
        ["dr"] = "drive",
        ["ln"] = "lane",
        ["sq"] = "square",
        ["pl"] = "place",
        ["bldg"] = "building",
        ["fl"] = "floor",
        ["ste"] = "suite",
        ["northwest"] = "nw",
        ["northeast"] = "ne",
        ["southwest"] = "sw",
        ["southeast"] = "se",
    };

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    private AddressWords(bool isBox) => IsBox = isBox;

    /// <summary>Whether it is a box at a post office rather than a house.</summary>
    public bool IsBox { get; }

    /// <summary>The words of an address; the name of the host country at its end does not count.</summary>
    public static AddressWords Of(string address, string host)
    {
        var words = Folding.Words(address);
        if (Countries.WithCode(host) is { } country)
            foreach (var name in country.OtherNames.Append(country.OfficialName).Append(country.Name))
                if (Folding.Words(name) is var tail && tail.Count < words.Count && words[^tail.Count..].SequenceEqual(tail))
                {
                    words.RemoveRange(words.Count - tail.Count, tail.Count);
                    break;
                }
        var spaced = string.Join(' ', words);
        var made = new AddressWords(
            spaced.Contains("po box", StringComparison.Ordinal) || spaced.Contains("p o box", StringComparison.Ordinal)
        );
        foreach (var part in address.Split([',', ';', '\n', '(', ')']))
            made.AddPart(Folding.Words(part).Where(words.Contains));
        return made;
    }

    /// <summary>
    /// Whether all words of one stand in the other, and enough of them to name a house; or the same digits in another order beside
    /// the same names ("Akasaka 1-10-5", "10-5 Akasaka 1-chome").
    /// </summary>
    public bool IsSame(AddressWords other) =>
        _words.SetEquals(other._words)
        || Names(this) && _words.IsSubsetOf(other._words)
        || Names(other) && other._words.IsSubsetOf(_words)
        || Digits.Length > 0 && Digits == other.Digits && _words.Count(w => !IsNumber(w) && other._words.Contains(w)) >= 2;

    /// <summary>Whether a number stands in it, as in addresses of houses.</summary>
    public bool HasNumber => Digits.Length > 0;

    /// <summary>Whether this one says more than the other.</summary>
    public bool SaysMoreThan(AddressWords other) => _words.Count > other._words.Count;

    /// <summary>How many words they share.</summary>
    public int Shared(AddressWords other) => _words.Count(other._words.Contains);

    private string Digits => new([.. _words.SelectMany(w => w).Where(char.IsAsciiDigit).Order()]);

    private static bool Names(AddressWords address) => address._words.Count >= 3;

    private static bool IsNumber(string word) => word.All(char.IsAsciiDigit);

    // "110 021" and "110021" are one code.
    private void AddPart(IEnumerable<string> words)
    {
        var digits = "";
        foreach (var word in words)
        {
            if (IsNumber(word))
            {
                digits += word;
                continue;
            }
            Add(digits);
            digits = "";
            if (word is not ("no" or "number" or "the"))
                Add(ShortForms.GetValueOrDefault(word, word));
        }
        Add(digits);
    }

    private void Add(string word)
    {
        if (word.Length > 0)
            _words.Add(word);
    }
}
