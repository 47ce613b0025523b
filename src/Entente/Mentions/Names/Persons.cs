using Entente.Language;

namespace Entente.Mentions.Names;

// Persons: by the shape of their name, a given name, a title of address, or a surname named before.
public sealed partial class NameRecogniser
{
    private int ReadStyled(int first, int end)
    {
        var personEnd = EndOfPersonName(end);
        if (personEnd == end)
            return end;
        Add(PersonOf(first, end, personEnd, null));
        return personEnd;
    }

    // With an office, a surname is that of the one who was named with it: "First Lady Jill Biden … President Biden".
    private NameMention AddPerson(int first, int end, string? country, string? office = null)
    {
        if (office is null)
            return Add(PersonOf(first, first, end, country));
        var key = string.Concat(office, " ", _reading.Chars(SurnameOf(first, end)));
        if (end - first == 1 && _known.Find(key) is { } holder)
            return Add(
                new NameMention
                {
                    First = first,
                    End = end,
                    Kind = NameKind.Person,
                    Id = holder.Id,
                    Country = country ?? holder.Country,
                }
            );
        var person = Add(PersonOf(first, first, end, country));
        _known.Add(key, person);
        return person;
    }

    // The name from nameFirst on; the mention may begin before it, with a style ("Mr.").
    private NameMention PersonOf(int first, int nameFirst, int end, string? country)
    {
        var known = _known.Find(_reading.Chars(nameFirst));
        var surname = SurnameOf(nameFirst, end);
        if (end - nameFirst > 1)
            known = _known.Find(_reading.Chars(surname));
        var isSame =
            known is { Kind: NameKind.Person }
            && (end - nameFirst == 1 || (known.Id[0] == _reading.Chars(nameFirst)[0] && known.Country == country && country is not null));
        if (isSame)
            return new NameMention
            {
                First = first,
                End = end,
                Kind = NameKind.Person,
                Id = known!.Id,
                Country = country ?? known.Country,
            };
        var person = new NameMention
        {
            First = first,
            End = end,
            Kind = NameKind.Person,
            Id = Words(nameFirst, end),
            Country = country,
        };
        var family = _reading.Chars(surname);
        _known.Add(family.ToString(), person);
        if (TokenAt(surname).Is(TokenShape.AllCapitals))
            _known.Add(string.Concat(family[..1], family[1..].ToString().ToLowerInvariant()), person);
        // Where the family name stands first ("Xi Jinping", "Moon Jae-in"), it is no given name.
        if (
            surname != nameFirst
            && (ClassAt(nameFirst) & (WordClass.GivenName | WordClass.AnyHead | WordClass.Portfolio)) == WordClass.None
            && TokenAt(nameFirst).Length > 1
            && !TokenAt(nameFirst).Is(TokenShape.Abbreviation)
            && _known.Find(_reading.Chars(nameFirst)) is null
        )
            _known.Add(_reading.Chars(nameFirst).ToString(), person);
        return person;
    }

    // The family name: the word in capitals, or the last word but for a suffix.
    private int SurnameOf(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (TokenAt(i).Is(TokenShape.AllCapitals) && TokenAt(i).Length > 3 && (ClassAt(i) & WordClass.Suffix) == WordClass.None)
                return i;
        var last = end - 1;
        while (last > first && ((ClassAt(last) & WordClass.Suffix) != WordClass.None || !TokenAt(last).Is(TokenShape.Capitalised)))
            last--;
        return last;
    }

    // A person without a title: a common given name with what follows, initials, or a surname that is known.
    private int ReadPerson(int i)
    {
        var wordClass = ClassAt(i);
        if ((wordClass & (WordClass.GivenName | WordClass.Function | WordClass.Calendar)) == WordClass.GivenName)
        {
            var end = EndOfPersonName(i);
            if (end - i > 1)
            {
                AddPerson(i, end, null);
                return end;
            }
        }
        if (
            _known.Find(_reading.Chars(i)) is { Kind: NameKind.Person } known
            && (wordClass & (WordClass.Function | WordClass.AnyHead | WordClass.Portfolio)) == WordClass.None
        )
            return ReadKnown(i, known);
        if ((wordClass & (WordClass.Function | WordClass.Calendar | WordClass.AnyHead | WordClass.Mission)) != WordClass.None)
            return 0;
        // "Townsend R. Harris", "Xyz Abc, Minister of": initials and titles show a person.
        var nameEnd = EndOfPersonName(i);
        if (nameEnd - i < 2 || nameEnd - i > 5)
            return 0;
        var hasInitial = false;
        for (var t = i + 1; t < nameEnd - 1; t++)
            hasInitial |= TokenAt(t).Is(TokenShape.Abbreviation) && TokenAt(t).Length == 2;
        var isTitled = nameEnd - i < 4 && (WordAt(nameEnd) == _words.Comma ? IsOfficeAfter(nameEnd + 1) : IsMadeOfficer(nameEnd));
        isTitled |= nameEnd - i < 4 && ClosesOffice(i, nameEnd);
        if (!hasInitial && !isTitled)
            return 0;
        AddPerson(i, nameEnd, null);
        return nameEnd;
    }

    // "was appointed Foreign Minister", "as President", "became the Prime Minister".
    private bool IsMadeOfficer(int i)
    {
        var first = i;
        while (i < _sentenceEnd && i < first + 5 && (ClassAt(i) & WordClass.Installs) != WordClass.None)
            i++;
        return i > first && IsOfficeAfter(i);
    }

    // "the Secretary General of the Council, Abc Xyz,": a name that stands behind an office with its body.
    private bool ClosesOffice(int i, int nameEnd)
    {
        if (
            i - 2 <= _sentenceFirst
            || TokenAt(i - 1).Word != _words.Comma
            || (nameEnd < _sentenceEnd && !TokenAt(nameEnd).Is(TokenShape.Punctuation))
        )
            return false;
        var isJoined = false;
        for (var t = i - 2; t >= _sentenceFirst && t > i - 14; )
        {
            if (_mentions.At(t) is NameMention { Kind: NameKind.Office } office)
                return isJoined && office.Partner is null;
            if (
                _mentions.At(t) is NameMention
                {
                    Kind: NameKind.Institution or NameKind.Programme or NameKind.Country or NameKind.Organisation
                } name
            )
                t = name.First - 1;
            else if (TokenAt(t).Word is var word && word != 0 && (word == _words.Of || word == _words.The || word == _words.Possessive))
            {
                isJoined |= word == _words.Of;
                t--;
            }
            else
                return false;
        }
        return false;
    }

    private bool IsOfficeAfter(int i)
    {
        if (WordAt(i) == _words.The)
            i++;
        if (i < _sentenceEnd && Match(i) is { Kind: NameKind.Country } country)
        {
            i += country.Length;
            if (WordAt(i) == _words.Possessive)
                i++;
        }
        // "First Vice Foreign Minister".
        if (IsCapitalised(i) && (ClassAt(i) & WordClass.Function) != WordClass.None && Match(i) is null)
            i++;
        return i < _sentenceEnd && Match(i) is { Kind: NameKind.Office, Title: not TitleClass.Style };
    }

    // A place's name that is a person's here: the surname of one already named, or with a given name before it.
    private bool IsPersonThere(int i, NameEntry entry) => entry.Length == 1 && _known.Find(_reading.Chars(i)) is { Kind: NameKind.Person };

    private static bool IsAcronymOf(NameMention known) => known.Kind != NameKind.Person;

    private int ReadKnown(int i, NameMention known)
    {
        var end = i + 1;
        if (_words.IsHyphen(WordAt(end)) && IsJoined(end) && known.Kind == NameKind.Person)
            return ReadOther(i);
        // "Motegi Toshimitsu", of one who was named the other way round.
        if (known.Kind == NameKind.Person)
            while (
                IsCapitalised(end)
                && known.Id.AsSpan().IndexOf(_reading.Chars(end), StringComparison.OrdinalIgnoreCase) >= 0
                && TokenAt(end).Length > 2
            )
                end++;
        Add(
            new NameMention
            {
                First = i,
                End = end,
                Kind = known.Kind,
                Id = known.Id,
                Country = known.Country,
                Acronym = known.Acronym,
                Parties = known.Parties,
            }
        );
        return end;
    }

    private bool LooksLikePerson(int i)
    {
        if (!IsCapitalised(i))
            return false;
        return EndOfPersonName(i) is var end && (end - i > 1 || (end > i && _known.Find(_reading.Chars(i)) is { Kind: NameKind.Person }));
    }

    private int EndOfPersonName(int first)
    {
        var i = first;
        var end = first;
        var parts = 0;
        while (i < _sentenceEnd && parts < 6 && !_mentions.IsTaken(i))
        {
            ref var token = ref TokenAt(i);
            var wordClass = ClassAt(i);
            if (token.Is(TokenShape.Capitalised))
            {
                if (
                    parts > 0
                    && (wordClass & WordClass.Suffix) != WordClass.None
                    && (token.Is(TokenShape.AllCapitals) || token.Is(TokenShape.Abbreviation))
                )
                    return i + 1;
                if (!IsNameWord(i, wordClass, parts) || (parts > 1 && IsHonour(i)))
                    break;
                i++;
                while (i < _sentenceEnd && (_words.IsHyphen(TokenAt(i).Word) && IsJoined(i)))
                    i += 2;
                if (token.Length > 1 || parts > 0)
                    parts++;
                end = i;
            }
            else if ((wordClass & WordClass.Particle) != WordClass.None && (parts > 0 || i == first) && ParticleLeadsToName(i))
                i += _words.IsHyphen(WordAt(i + 1)) ? 2 : 1;
            else
                break;
        }
        if (
            end > first
            && WordAt(end) == _words.Comma
            && end + 1 < _sentenceEnd
            && (ClassAt(end + 1) & WordClass.Suffix) != WordClass.None
            && TokenAt(end + 1).Is(TokenShape.Capitalised)
        )
            end += 2;
        return Math.Min(end, _sentenceEnd);
    }

    // "Anthony Albanese MP": letters of honour stand after the name.
    private bool IsHonour(int i) =>
        TokenAt(i).Is(TokenShape.AllCapitals)
        && TokenAt(i).Length < 4
        && !TokenAt(i).Is(TokenShape.Abbreviation)
        && !TokenAt(i - 1).Is(TokenShape.AllCapitals);

    private bool ParticleLeadsToName(int i)
    {
        for (var next = i + 1; next < _sentenceEnd && next < i + 4; next++)
        {
            if (IsCapitalised(next))
                return (ClassAt(next) & WordClass.Function) == WordClass.None;
            if ((ClassAt(next) & WordClass.Particle) == WordClass.None && !_words.IsHyphen(TokenAt(next).Word))
                return false;
        }
        return false;
    }

    private bool IsNameWord(int i, WordClass wordClass, int parts)
    {
        if (
            (wordClass & (WordClass.Function | WordClass.Calendar | WordClass.Mission)) != WordClass.None
            && (wordClass & WordClass.GivenName) == WordClass.None
        )
            return false;
        if (
            (wordClass & (WordClass.Agreement | WordClass.Programme | WordClass.Institution | WordClass.NotPerson)) != WordClass.None
            && (wordClass & WordClass.GivenName) == WordClass.None
        )
            return false;
        return Match(i) switch
        {
            null => parts > 0
                || (wordClass & WordClass.Portfolio) == WordClass.None
                || _known.Find(_reading.Chars(i)) is { Kind: NameKind.Person },
            { Kind: NameKind.Place, Length: 1 } => true,
            { Kind: NameKind.Country, Length: 1, IsAdjective: false } => parts > 0
                && TokenAt(i).Is(TokenShape.Capitalised)
                && (ClassAt(i - 1) & WordClass.GivenName) != WordClass.None,
            _ => false,
        };
    }
}
