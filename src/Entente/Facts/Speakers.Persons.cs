using Entente.Clauses;
using Entente.Facts.Kinds;
using Entente.Mentions;
using Entente.Mentions.Names;

namespace Entente.Facts;

// Whom persons speak for: by the words, by the title, by what was said before.
internal sealed partial class Speakers
{
    // Of a title that is a mere sign no letters are left.
    private static bool IsName(string word) => word.Length > 0 && char.IsUpper(word[0]);

    // The surnames of the title before "of" and a country.
    private void ReadTitle(string[] words)
    {
        var with = Array.IndexOf(words, "with");
        foreach (var party in _voice.TitleParties)
        {
            var of = party.First - 1;
            if (of > 0 && words[of] is "the")
                of--;
            if (of > 0 && words[of] is "of" && IsName(words[of - 1]))
                _countryOf[words[of - 1]] = party.Code;
            else
                for (var i = party.First + 1; i < Math.Min(words.Length, party.First + 6); i++)
                    if (IsName(words[i]))
                        _countryOf.TryAdd(words[i], party.Code);
        }
        if (with > 1 && IsName(words[with - 2]) && _context.Parties.Voice is { } voice)
            _countryOf.TryAdd(words[with - 2], voice);
    }

    // "President Yoon of the Republic of Korea", "the Prime Minister": their country, by the words or by what was said before.
    private void AddPerson(NameMention name, NounGroup group, List<string> holders)
    {
        var count = holders.Count;
        PartyReader.AddName(name, holders);
        if (name.Partner is { } partner)
            PartyReader.AddName(partner, holders);
        if (holders.Count == count && group.End > group.CoreEnd)
            AddNames(group.CoreEnd, group.End, holders);
        if (holders.Count > count)
            return;
        var person = name.Kind == NameKind.Person ? name : name.Partner;
        if (person is null)
            AddHolderOf(name, group.First, holders);
        else if (_context.Parties.PartyOf(person) is { } served)
            AddOnce(served, holders);
        else if (_countryOfName.TryGetValue(Word(person.End - 1), out var known))
            AddOnce(known, holders);
        else if (Surname(person) is { } of)
            AddOnce(of, holders);
        else if (_voice.IsJoint && _voice.Parties.Count == 2 && holders.Count == 1 && holders[0] == _context.Parties.Voice)
            AddAll(_voice.Parties, holders);
        else if (name.Kind == NameKind.Office && OtherWith(name) is { } other)
            AddOnce(other, holders);
        else
            AddOnce(_context.Parties.Voice, holders);
    }

    // "IWAYA Takeshi": the name by which he is called may stand first.
    private string? Surname(NameMention person)
    {
        foreach (var name in _context.Persons.Of(person).Name.Split(' '))
            if (name.Length > 2 && _countryOf.TryGetValue(name, out var country))
                return country;
        return null;
    }

    // "the Prime Minister": the one named last.
    private void AddHolderOf(NameMention office, int before, List<string> holders)
    {
        // Of two presidents the publisher's own needs no name.
        if (!_voice.IsJoint && _context.Parties.Voice is { } own && IsNamedFor(office, own))
        {
            AddOnce(own, holders);
            return;
        }
        for (var i = before - 1; i >= 0 && i > before - 600; i--)
            if (
                _context.Mentions.At(i) is NameMention { Kind: NameKind.Office } other
                && other.Id == office.Id
                && (other.Partner ?? other).Country is var country
            )
            {
                if (country is null && other.Partner is { } person && !_countryOfName.TryGetValue(Word(person.End - 1), out country))
                    country = _context.Parties.Voice;
                if (country is null)
                    continue;
                AddOnce(country, holders);
                return;
            }
        // A government speaks of its own Prime Minister without a name.
        var voice = _voice.IsJoint ? null : _context.Parties.Voice;
        if (
            voice == "EU"
                ? office.Id == "High Representative"
                : voice is not null && Executives.MayHave(voice, OfficeTitles.Plain(office.Id))
        )
            AddOnce(voice, holders);
        else if (OtherWith(office) is { } other)
            AddOnce(other, holders);
    }

    // Of two countries the one whose government has the office, where the publisher's has none such.
    private string? OtherWith(NameMention office)
    {
        var title = OfficeTitles.Plain(office.Id);
        if (_context.Parties.Voice is not { } voice || Executives.MayHave(voice, title) || _context.Parties.Principals.Count != 2)
            return null;
        foreach (var party in _context.Parties.Principals)
            if (party != voice && Countries.WithCode(party) is not null && Executives.MayHave(party, title))
                return party;
        return null;
    }

    // Whether the document names the holder of that office of a country.
    private bool IsNamedFor(NameMention office, string country)
    {
        if (!Executives.MayHave(country, OfficeTitles.Plain(office.Id)))
            return false;
        foreach (var mention in _context.Mentions.OuterSpan)
            if (
                mention is NameMention { Kind: NameKind.Office, Partner: { } person } other
                && other.Id == office.Id
                && (
                    (other.Country ?? person.Country) is { } of
                        ? of == country
                        : !_countryOfName.TryGetValue(Word(person.End - 1), out var known) || known == country
                )
            )
                return true;
        return false;
    }

    // "Penny Wong, Minister for Foreign Affairs of Australia": whose persons are, for the places where only a surname stands; and
    // "the Department of Commerce", for those where only "Commerce" does.
    private void LearnPersons()
    {
        _bodies.Clear();
        foreach (var mention in _context.Mentions.OuterSpan)
        {
            if (mention is not NameMention name)
                continue;
            if (name.Kind == NameKind.Institution && One.Contains(Word(name.First)) && name.Length > 2)
                _bodies[Word(name.End - 1).ToString()] = name.Country ?? _context.Parties.Voice;
            if (name is { Kind: NameKind.Person } && CountryOfPerson(name) is { } country)
                _countryOfName.TryAdd(Word(name.End - 1), country);
        }
    }

    private string? CountryOfPerson(NameMention person)
    {
        if ((person.Country ?? person.Partner?.Country) is { } known)
            return known;
        var end = person.End;
        // ", Minister for Foreign Affairs of Australia"
        for (var i = end; i < Math.Min(end + 4, _context.Reading.Tokens.Count); i++)
            if (_context.Mentions.At(i) is NameMention { Kind: NameKind.Office, Country: { } country })
                return Is(end, ",") && person.Partner is null ? country : null;
        return null;
    }

    // "President Biden and Prime Minister Modi", in a document of two countries: one each, in the title's order.
    private void Learn(List<NounGroup> groups)
    {
        foreach (var group in groups)
            if (PersonOf(group) is { Country: { } country } known)
                _countryOfName.TryAdd(Word(known.End - 1), country);
        if (!_voice.IsJoint || _voice.Parties.Count < 2 || groups.Count != _voice.Parties.Count)
            return;
        foreach (var group in groups)
            if (PersonOf(group) is not { } person || person.Country is not null || _countryOfName.ContainsKey(Word(person.End - 1)))
                return;
        for (var g = 0; g < groups.Count; g++)
            _countryOfName[Word(PersonOf(groups[g])!.End - 1)] = _voice.Parties[g];
    }

    private NameMention? PersonOf(NounGroup group) =>
        _context.Mentions.At(group.Head) switch
        {
            NameMention { Kind: NameKind.Person } person => person,
            NameMention { Kind: NameKind.Office, Partner: { } partner } => partner,
            _ => null,
        };
}
