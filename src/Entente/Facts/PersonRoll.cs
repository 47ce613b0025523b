using Entente.Language;
using Entente.Mentions;
using Entente.Mentions.Names;

namespace Entente.Facts;

/// <summary>The persons of a document: which mentions name the same one, and the fullest name by which it is called.</summary>
public sealed class PersonRoll
{
    private readonly List<Person> _persons = [];

    // For each part of a name those who have it, by their places in the list; under "" those whose names have none.
    private readonly Dictionary<string, List<int>> _byPart = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Person> _byId = new(StringComparer.Ordinal);

    // The same words come again and again: each spelling is read once.
    private readonly Dictionary<string, PersonIdentity> _identities = new(StringComparer.Ordinal);
    private readonly HashSet<(string Id, string Spelling)> _seen = [];

    /// <summary>Reads the persons of a document.</summary>
    public PersonRoll(Reading reading, MentionList mentions)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(mentions);
        var alone = new List<NameMention>();
        foreach (var mention in mentions.OuterSpan)
            if (mention is NameMention { Kind: NameKind.Person } name)
            {
                if (IdentityOf(name.Id).Length > 1)
                    Enter(name, reading);
                else
                    alone.Add(name);
            }
        foreach (var name in alone)
            Enter(name, reading);
    }

    /// <summary>The person that a mention names.</summary>
    public Person Of(NameMention mention)
    {
        ArgumentNullException.ThrowIfNull(mention);
        return _byId.TryGetValue(mention.Id, out var person) ? person : new Person(mention.Id, PersonIdentity.Of(mention.Id));
    }

    private PersonIdentity IdentityOf(string name)
    {
        if (!_identities.TryGetValue(name, out var identity))
            _identities.Add(name, identity = PersonIdentity.Of(name));
        return identity;
    }

    private void Enter(NameMention name, Reading reading)
    {
        if (!_byId.TryGetValue(name.Id, out var person))
        {
            var identity = IdentityOf(name.Id);
            var full = PersonIdentity.WithoutTitles(name.Id);
            person = Find(name.Id, identity);
            if (person is null)
            {
                _persons.Add(person = new Person(full, identity, _persons.Count));
                Index(person);
            }
            else if (person.IsShorterThan(full))
                Take(person, full, identity);
            _byId.Add(name.Id, person);
        }
        // Most mentions are no longer than the name that is known.
        var chars = reading.Chars(name.First, name.End);
        if (!person.IsShorterThan(chars))
            return;
        var words = chars.ToString();
        if (!_seen.Add((name.Id, words)))
            return;
        var spelling = Spelling(words);
        if (person.IsShorterThan(spelling) && IdentityOf(spelling) is var spelled && spelled.MayBe(person.Identity))
            Take(person, spelling, spelled);
    }

    private void Take(Person person, string spelling, PersonIdentity identity)
    {
        person.Take(spelling, identity);
        Index(person);
    }

    private void Index(Person person)
    {
        foreach (var part in person.Identity.Key.Split(' '))
        {
            if (!_byPart.TryGetValue(part, out var places))
                _byPart.Add(part, places = []);
            if (places.BinarySearch(person.Place) is < 0 and var missing)
                places.Insert(~missing, person.Place);
        }
    }

    // One of the same name; a surname alone only where it is that of one person. A name without the middle one ("John Adams", "John
    // Quincy Adams") may be another person's.
    private Person? Find(string name, PersonIdentity identity)
    {
        // Whoever it may be has all parts of the name.
        var blank = identity.Key.IndexOf(' ', StringComparison.Ordinal);
        if (!_byPart.TryGetValue(blank < 0 ? identity.Key : identity.Key[..blank], out var places))
            return null;
        Person? found = null;
        foreach (var place in places)
        {
            var person = _persons[place];
            if (person.Identity != identity && !IsShortOf(name, identity, person))
                continue;
            if (found is not null && identity.Length == 1)
                return null;
            found ??= person;
        }
        return found;
    }

    private static bool IsShortOf(string name, PersonIdentity identity, Person person) =>
        identity.Length < person.Identity.Length
        && person.Identity.MayBe(identity)
        && (identity.Length == 1 || person.Name.EndsWith(name, StringComparison.OrdinalIgnoreCase));

    private static string Spelling(string words) =>
        PersonIdentity.WithoutTitles(string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}

/// <summary>A person of a document.</summary>
public sealed class Person
{
    private int _parts;

    internal Person(string name, PersonIdentity identity, int place = -1) =>
        (Name, _parts, Identity, Place) = (name, PartsOf(name), identity, place);

    // The person's place among those of the document.
    internal int Place { get; }

    /// <summary>The fullest name by which the document calls the person.</summary>
    public string Name { get; private set; }

    /// <summary>Who it is.</summary>
    public PersonIdentity Identity { get; private set; }

    /// <summary>The party for which the person holds an office, once the document's offices are read; otherwise null.</summary>
    public string? Party { get; internal set; }

    // Whether a spelling has more words.
    internal bool IsShorterThan(ReadOnlySpan<char> spelling) => PartsOf(spelling) > _parts;

    internal void Take(string spelling, PersonIdentity identity) => (Name, _parts, Identity) = (spelling, PartsOf(spelling), identity);

    private static int PartsOf(ReadOnlySpan<char> words)
    {
        var parts = 0;
        var isInside = false;
        foreach (var c in words)
        {
            parts += !isInside && !char.IsWhiteSpace(c) ? 1 : 0;
            isInside = !char.IsWhiteSpace(c);
        }
        return parts;
    }
}
