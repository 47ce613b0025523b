using Entente.Language;
using Entente.Mentions;
using Entente.Mentions.Names;

namespace Entente.Facts;

/// <summary>The persons of a document: which mentions name the same one, and the fullest name by which it is called.</summary>
public sealed class PersonRoll
{
    private readonly List<Person> _persons = [];
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
        foreach (var mention in mentions.Outer)
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
        return _byId.TryGetValue(mention.Id, out var person) ? person : new Person(mention.Id);
    }

    private PersonIdentity IdentityOf(string name)
    {
        if (!_identities.TryGetValue(name, out var identity))
            _identities.Add(name, identity = PersonIdentity.Of(name));
        return identity;
    }

    private void Enter(NameMention name, Reading reading)
    {
        var words = reading.Chars(name.First, name.End).ToString();
        if (!_seen.Add((name.Id, words)))
            return;
        var spelling = Spelling(words);
        if (!_byId.TryGetValue(name.Id, out var person))
        {
            person = Find(name.Id, IdentityOf(name.Id));
            if (person is null)
                _persons.Add(person = new Person(PersonIdentity.WithoutTitles(name.Id)));
            _byId.Add(name.Id, person);
        }
        person.Take(PersonIdentity.WithoutTitles(name.Id));
        if (PersonIdentity.Of(spelling).MayBe(person.Identity))
            person.Take(spelling);
    }

    // One of the same name; a surname alone only where it is that of one person. A name without the middle one ("John Adams", "John
    // Quincy Adams") may be another person's.
    private Person? Find(string name, PersonIdentity identity)
    {
        Person? found = null;
        foreach (var person in _persons)
        {
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

    internal Person(string name)
    {
        Name = name;
        _parts = PartsOf(name);
        Identity = PersonIdentity.Of(name);
    }

    /// <summary>The fullest name by which the document calls the person.</summary>
    public string Name { get; private set; }

    /// <summary>Who it is.</summary>
    public PersonIdentity Identity { get; private set; }

    /// <summary>The party for which the person holds an office, once the document's offices are read; otherwise null.</summary>
    public string? Party { get; internal set; }

    internal void Take(string spelling)
    {
        var parts = PartsOf(spelling);
        if (parts <= _parts)
            return;
        (Name, _parts, Identity) = (spelling, parts, PersonIdentity.Of(spelling));
    }

    private static int PartsOf(string name) => name.AsSpan().Count(' ') + 1;
}
