using Entente.Clauses;
using Entente.Mentions;

namespace Entente.Facts;

// Whom persons speak for: by the words, by the title, by what was said before.
internal sealed partial class Speakers
{
    // The countries of the title, up to its topic ("… on Ukraine"), and the surnames before "of" and a country.
    private void ReadTitle(string[] words)
    {
        var topic = Array.IndexOf(words, "on");
        var with = Array.IndexOf(words, "with");
        foreach (var party in DocumentParties.In(words))
        {
            var isMargin = topic >= 0 && party.First > topic && (!_isJoint || _joint.Count > 1);
            if (!isMargin)
                _joint.Add(party.Code);
            var of = party.First - 1;
            if (of > 0 && words[of] is "the")
                of--;
            if (of > 0 && words[of] is "of" && char.IsUpper(words[of - 1][0]))
                _countryOf[words[of - 1]] = party.Code;
            else
                for (var i = party.First + 1; i < Math.Min(words.Length, party.First + 6); i++)
                    if (char.IsUpper(words[i][0]))
                        _countryOf.TryAdd(words[i], party.Code);
        }
        if (with > 1 && char.IsUpper(words[with - 2][0]) && _context.Parties.Voice is { } voice)
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
        else if (_countryOfName.TryGetValue(Word(person.End - 1), out var known))
            AddOnce(known, holders);
        else if (_isJoint && _joint.Count == 2 && holders.Count == 1 && holders[0] == _context.Parties.Voice)
            AddAll(_joint, holders);
        else
            AddOnce(_context.Parties.Voice, holders);
    }

    // "the Prime Minister": the one named last.
    private void AddHolderOf(NameMention office, int before, List<string> holders)
    {
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
    }

    // "President Biden and Prime Minister Modi", in a document of two countries: one each, in the title's order.
    private void Learn(List<NounGroup> groups)
    {
        foreach (var group in groups)
            if (PersonOf(group) is { Country: { } country } known)
                _countryOfName.TryAdd(Word(known.End - 1), country);
        if (!_isJoint || _joint.Count < 2 || groups.Count != _joint.Count)
            return;
        foreach (var group in groups)
            if (PersonOf(group) is not { } person || person.Country is not null || _countryOfName.ContainsKey(Word(person.End - 1)))
                return;
        for (var g = 0; g < groups.Count; g++)
            _countryOfName[Word(PersonOf(groups[g])!.End - 1)] = _joint[g];
    }

    private NameMention? PersonOf(NounGroup group) =>
        _context.Mentions.At(group.Head) switch
        {
            NameMention { Kind: NameKind.Person } person => person,
            NameMention { Kind: NameKind.Office, Partner: { } partner } => partner,
            _ => null,
        };
}
