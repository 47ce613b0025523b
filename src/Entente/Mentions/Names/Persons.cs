using Entente.Language;

namespace Entente.Mentions.Names;

// Offices and the persons who hold them.
public sealed partial class NameRecogniser
{
    private int ReadOffice(int first, NameEntry title)
    {
        var end = first + title.Length;
        if (title.Title == TitleClass.Style)
            return ReadStyled(first, end);
        end = EndOfPortfolio(end);
        return AddOffice(first, end, end == first + title.Length ? title.Id : Words(first, end), title.Title);
    }

    private int AddOffice(int first, int end, string id, TitleClass title)
    {
        var personFirst = end;
        var country = CountryBefore(first);
        if (WordAt(end) == _words.Of)
        {
            var of = WordAt(end + 1) == _words.The ? end + 2 : end + 1;
            if (of < _sentenceEnd && !_mentions.IsTaken(of) && Match(of) is { Kind: NameKind.Country, IsAdjective: false } host)
            {
                country ??= host.Id;
                personFirst = of + host.Length;
                ReadTableName(of, host);
            }
        }
        if (WordAt(personFirst) == _words.Comma && (personFirst > end || end - first > 1) && IsCapitalised(personFirst + 1) && LooksLikePerson(personFirst + 1))
            personFirst++;
        // "General Robert E. Lee", "Prime Minister Sir Robert Menzies": a style may stand between.
        while (personFirst < _sentenceEnd && !_mentions.IsTaken(personFirst) && Match(personFirst) is { Kind: NameKind.Office, Title: TitleClass.Style or TitleClass.Rank } style && title != TitleClass.Style && LooksLikePerson(personFirst + style.Length))
            personFirst += style.Length;
        var office = new NameMention { First = first, End = end, Kind = NameKind.Office, Id = id, Country = country };
        var personEnd = EndOfPersonName(personFirst);
        // A rank without a name ("Major", "General") is an ordinary word.
        if (personEnd == personFirst && end - first == 1 && (title == TitleClass.Rank || _isTitleCase && title == TitleClass.Minister))
            return end;
        if (personEnd > personFirst)
        {
            country ??= CountryAfter(personEnd);
            if (office.Country is null && country is not null)
                office = new NameMention { First = first, End = end, Kind = NameKind.Office, Id = id, Country = country };
            Add(office);
            var person = AddPerson(personFirst, personEnd, country);
            office.Partner = person;
            person.Partner = office;
            return personEnd;
        }
        if (LastPersonBefore(first) is { Partner: null } holder)
        {
            Add(office);
            office.Partner = holder;
            holder.Partner = office;
            return end;
        }
        Add(office);
        return Math.Max(end, personFirst);
    }

    // The person right before a comma and this office: "Taro Kono, Minister of Foreign Affairs"; "Kono, the Japanese Minister".
    private NameMention? LastPersonBefore(int office)
    {
        var i = office - 1;
        if (i >= _sentenceFirst && TokenAt(i).Word == _words.Possessive)
            i--;
        if (i >= _sentenceFirst && _mentions.At(i) is NameMention { Kind: NameKind.Country } country)
            i = country.First - 1;
        if (i >= _sentenceFirst && TokenAt(i).Word == _words.The)
            i--;
        if (i <= _sentenceFirst || TokenAt(i).Word != _words.Comma)
            return null;
        return _mentions.At(i - 1) as NameMention is { Kind: NameKind.Person } person ? person : null;
    }

    private string? CountryAfter(int i)
    {
        if (WordAt(i) != _words.Of)
            return null;
        var of = WordAt(i + 1) == _words.The ? i + 2 : i + 1;
        return of < _sentenceEnd && Match(of) is { Kind: NameKind.Country, IsAdjective: false } country ? country.Id : null;
    }

    // "of Defense", "for East Asian and Pacific Affairs", "of Economy, Trade and Industry".
    private int EndOfPortfolio(int end)
    {
        var i = end;
        var found = end;
        while (i < _sentenceEnd)
        {
            var word = TokenAt(i).Word;
            var isJoint = word != 0 && (word == _words.Of || word == _words.For);
            if (isJoint || (found > end && (_words.IsAnd(word) || word == _words.Comma)))
            {
                i++;
                if (word == _words.Comma && _words.IsAnd(WordAt(i)))
                    i++;
                if (WordAt(i) == _words.The)
                    i++;
            }
            else if (found == end)
                break;
            if (!IsPortfolio(i, out var length) && !(isJoint && IsMinistryWord(i)))
                break;
            i += Math.Max(1, length);
            if (_words.IsHyphen(WordAt(i)) && IsJoined(i))
                i += 2;
            found = i;
        }
        return Math.Min(found, _sentenceEnd);
    }

    private bool IsPortfolio(int i, out int length)
    {
        length = 1;
        if (!IsCapitalised(i))
            return false;
        if ((ClassAt(i) & WordClass.Portfolio) != WordClass.None)
            return true;
        // "for East Asian and Pacific Affairs": regions only before a field.
        if (Match(i) is not { Kind: NameKind.Place or NameKind.Country } region)
            return false;
        length = region.Length;
        var next = i + length;
        while (next < _sentenceEnd && (_words.IsAnd(TokenAt(next).Word) || (IsCapitalised(next) && (ClassAt(next) & WordClass.Portfolio) == WordClass.None && Match(next) is { Kind: NameKind.Place or NameKind.Country })))
            next++;
        return IsCapitalised(next) && (ClassAt(next) & WordClass.Portfolio) != WordClass.None;
    }

    private bool IsMinistryWord(int i) => IsCapitalised(i) && (ClassAt(i) & (WordClass.Function | WordClass.Calendar)) == WordClass.None && Match(i) is null && IsCapitalised(i + 1) && (ClassAt(i + 1) & WordClass.Portfolio) != WordClass.None;

    // "Economic Revitalization Minister Akazawa", "Climate Change Ambassador".
    private int ReadPortfolioTitle(int first)
    {
        if ((ClassAt(first) & WordClass.Portfolio) == WordClass.None)
            return 0;
        var i = first + 1;
        while (i < _sentenceEnd && ((IsCapitalised(i) && (ClassAt(i) & WordClass.Portfolio) != WordClass.None && Match(i) is not { Kind: NameKind.Office }) || (_words.IsAnd(TokenAt(i).Word) && IsCapitalised(i + 1))))
            i++;
        if (!IsCapitalised(i) || Match(i) is not { Kind: NameKind.Office, Title: TitleClass.Minister or TitleClass.Envoy } title)
            return 0;
        var end = i + title.Length;
        return AddOffice(first, end, Words(first, end), title.Title);
    }

    private int ReadStyled(int first, int end)
    {
        var personEnd = EndOfPersonName(end);
        if (personEnd == end)
            return end;
        Add(PersonOf(first, end, personEnd, null));
        return personEnd;
    }

    private NameMention AddPerson(int first, int end, string? country) => Add(PersonOf(first, first, end, country));

    // The name from nameFirst on; the mention may begin before it, with a style ("Mr.").
    private NameMention PersonOf(int first, int nameFirst, int end, string? country)
    {
        var known = _known.Find(_reading.Chars(nameFirst));
        var surname = SurnameOf(nameFirst, end);
        if (end - nameFirst > 1)
            known = _known.Find(_reading.Chars(surname));
        var isSame = known is { Kind: NameKind.Person } && (end - nameFirst == 1 || (known.Id[0] == _reading.Chars(nameFirst)[0] && known.Country == country && country is not null));
        if (isSame)
            return new NameMention { First = first, End = end, Kind = NameKind.Person, Id = known!.Id, Country = country ?? known.Country };
        var person = new NameMention { First = first, End = end, Kind = NameKind.Person, Id = Words(nameFirst, end), Country = country };
        _known.Add(_reading.Chars(surname).ToString(), person);
        // Where the family name stands first ("Xi Jinping", "Moon Jae-in"), it is no given name.
        if (surname != nameFirst && (ClassAt(nameFirst) & WordClass.GivenName) == WordClass.None && TokenAt(nameFirst).Length > 1 && !TokenAt(nameFirst).Is(TokenShape.Abbreviation) && _known.Find(_reading.Chars(nameFirst)) is null)
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
        if (_known.Find(_reading.Chars(i)) is { Kind: NameKind.Person } known && !(_isTitleCase && (wordClass & WordClass.Function) != WordClass.None))
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
        var isTitled = nameEnd - i < 4 && WordAt(nameEnd) == _words.Comma && IsOfficeAfter(nameEnd + 1);
        if (!hasInitial && !isTitled)
            return 0;
        AddPerson(i, nameEnd, null);
        return nameEnd;
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
        Add(new NameMention
        {
            First = i,
            End = end,
            Kind = known.Kind,
            Id = known.Id,
            Country = known.Country,
            Acronym = known.Acronym,
            Parties = known.Parties,
        });
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
                if (parts > 0 && (wordClass & WordClass.Suffix) != WordClass.None && (token.Is(TokenShape.AllCapitals) || token.Is(TokenShape.Abbreviation)))
                    return i + 1;
                if (!IsNameWord(i, wordClass, parts))
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
        if (end > first && WordAt(end) == _words.Comma && end + 1 < _sentenceEnd && (ClassAt(end + 1) & WordClass.Suffix) != WordClass.None && TokenAt(end + 1).Is(TokenShape.Capitalised))
            end += 2;
        return Math.Min(end, _sentenceEnd);
    }

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
        if ((wordClass & (WordClass.Function | WordClass.Calendar | WordClass.Mission)) != WordClass.None && (wordClass & WordClass.GivenName) == WordClass.None)
            return false;
        if ((wordClass & (WordClass.Agreement | WordClass.Programme | WordClass.Institution)) != WordClass.None && (wordClass & WordClass.GivenName) == WordClass.None)
            return false;
        return Match(i) switch
        {
            null => true,
            { Kind: NameKind.Place, Length: 1 } => true,
            { Kind: NameKind.Country, Length: 1, IsAdjective: false } => parts > 0 && TokenAt(i).Is(TokenShape.Capitalised) && (ClassAt(i - 1) & WordClass.GivenName) != WordClass.None,
            _ => false,
        };
    }
}
