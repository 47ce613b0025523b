namespace Entente.Mentions.Names;

// Offices with their portfolio, country and holder.
public sealed partial class NameRecogniser
{
    private int ReadOffice(int first, NameEntry title)
    {
        var end = first + title.Length;
        if (title.Title == TitleClass.Style)
            return ReadStyled(first, end);
        if (TakesPortfolio(title, end))
            end = EndOfPortfolio(end);
        return AddOffice(first, end, Words(first, end), title.Title);
    }

    private int AddOffice(int first, int end, string id, TitleClass title)
    {
        var personFirst = end;
        var country = CountryBefore(first) ?? (title == TitleClass.Head ? null : CountryOfOfficeBefore(first));
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
        if (
            WordAt(personFirst) == _words.Comma
            && (personFirst > end || end - first > 1)
            && IsCapitalised(personFirst + 1)
            && LooksLikePerson(personFirst + 1)
        )
            personFirst++;
        // "the Prime Minister of Australia, the Hon. Anthony Albanese".
        else if (
            WordAt(personFirst) == _words.Comma
            && WordAt(personFirst + 1) == _words.The
            && personFirst + 2 < _sentenceEnd
            && Match(personFirst + 2) is { Kind: NameKind.Office, Title: TitleClass.Style } address
            && LooksLikePerson(personFirst + 2 + address.Length)
        )
            personFirst += 2;
        // "General Robert E. Lee", "Prime Minister Sir Robert Menzies": a style may stand between.
        while (
            personFirst < _sentenceEnd
            && !_mentions.IsTaken(personFirst)
            && Match(personFirst) is { Kind: NameKind.Office, Title: TitleClass.Style or TitleClass.Rank } style
            && title != TitleClass.Style
            && LooksLikePerson(personFirst + style.Length)
        )
            personFirst += style.Length;
        var office = new NameMention
        {
            First = first,
            End = end,
            Kind = NameKind.Office,
            Id = id,
            Country = country,
        };
        var personEnd = EndOfPersonName(personFirst);
        // A rank without a name ("Major", "General") is an ordinary word.
        if (personEnd == personFirst && end - first == 1 && (title == TitleClass.Rank || _isTitleCase && title == TitleClass.Minister))
            return end;
        if (personEnd > personFirst)
        {
            country ??= CountryAfter(personEnd);
            if (office.Country is null && country is not null)
                office = new NameMention
                {
                    First = first,
                    End = end,
                    Kind = NameKind.Office,
                    Id = id,
                    Country = country,
                };
            Add(office);
            var person = AddPerson(personFirst, personEnd, country, id);
            office.Partner = person;
            person.Partner = office;
            return IsPluralTitle(first, end) ? ReadFurtherHolders(personEnd, country) : personEnd;
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

    private bool IsPluralTitle(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (
                _reading.Chars(i)
                is "Presidents"
                    or "Ministers"
                    or "Secretaries"
                    or "Premiers"
                    or "Chancellors"
                    or "Senators"
                    or "Ambassadors"
            )
                return true;
        return false;
    }

    // "Presidents Biden and Yoon", "Ministers Wong, Motegi and Blinken".
    private int ReadFurtherHolders(int end, string? country)
    {
        while (true)
        {
            var next = end;
            if (WordAt(next) == _words.Comma)
                next++;
            if (_words.IsAnd(WordAt(next)))
                next++;
            if (next == end || !IsCapitalised(next))
                return end;
            var after = EndOfPersonName(next);
            if (after == next)
                return end;
            AddPerson(next, after, CountryAfter(after) ?? country);
            end = after;
        }
    }

    // A minister, secretary or commissioner of or for something; any other office only for something.
    private bool TakesPortfolio(NameEntry title, int end)
    {
        if (title.Title != TitleClass.Minister)
            return false;
        return WordAt(end) == _words.For
            || title.Id.EndsWith("Minister", StringComparison.Ordinal)
            || title.Id.Contains("Secretar", StringComparison.Ordinal)
            || title.Id.StartsWith("Minister", StringComparison.Ordinal);
    }

    // "Japan’s Minister for Foreign Affairs A and Minister of Defense B": the second one is Japan’s too.
    private string? CountryOfOfficeBefore(int first)
    {
        var i = first - 1;
        if (i <= _sentenceFirst || !_words.IsAnd(TokenAt(i).Word))
            return null;
        if (TokenAt(i - 1).Word == _words.Comma)
            i--;
        return
            i > _sentenceFirst
            && _mentions.At(i - 1) is NameMention { Kind: NameKind.Person or NameKind.Office } before
            && CountryBefore(before.Partner?.First < before.First ? before.Partner.First : before.First) is { } country
            ? country
            : null;
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
            if (_words.IsHyphen(WordAt(i)) && IsJoined(i) && IsCapitalised(i + 1))
                i += 2;
            found = i;
        }
        // "of the National Security Secretariat": the field belongs to the name of a body.
        return found > end && IsCapitalised(found) && IsBodyWord(found) ? end : Math.Min(found, _sentenceEnd);
    }

    private bool IsBodyWord(int i) =>
        (ClassAt(i) & (WordClass.Institution | WordClass.Programme)) != WordClass.None
        && (ClassAt(i) & (WordClass.Portfolio | WordClass.GivenName)) == WordClass.None
        && Match(i) is not { Kind: NameKind.Office };

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
        while (
            next < _sentenceEnd
            && (
                _words.IsAnd(TokenAt(next).Word)
                || (
                    IsCapitalised(next)
                    && (ClassAt(next) & WordClass.Portfolio) == WordClass.None
                    && Match(next) is { Kind: NameKind.Place or NameKind.Country }
                )
            )
        )
            next++;
        return IsCapitalised(next) && (ClassAt(next) & WordClass.Portfolio) != WordClass.None;
    }

    private bool IsMinistryWord(int i) =>
        IsCapitalised(i)
        && (ClassAt(i) & (WordClass.Function | WordClass.Calendar)) == WordClass.None
        && Match(i) is null
        && IsCapitalised(i + 1)
        && (ClassAt(i + 1) & WordClass.Portfolio) != WordClass.None;

    // "Economic Revitalization Minister Akazawa", "Climate Change Ambassador".
    private int ReadPortfolioTitle(int first)
    {
        if ((ClassAt(first) & WordClass.Portfolio) == WordClass.None)
            return 0;
        var i = first + 1;
        while (
            i < _sentenceEnd
            && (
                (IsCapitalised(i) && (ClassAt(i) & WordClass.Portfolio) != WordClass.None && Match(i) is not { Kind: NameKind.Office })
                || (_words.IsAnd(TokenAt(i).Word) && IsCapitalised(i + 1))
            )
        )
            i++;
        if (
            !IsCapitalised(i)
            || Match(i) is not { Kind: NameKind.Office, Title: TitleClass.Minister or TitleClass.Envoy } title
            || !IsServant(title.Id)
        )
            return 0;
        var end = i + title.Length;
        return AddOffice(first, end, Words(first, end), title.Title);
    }

    private static bool IsServant(string title) =>
        title.EndsWith("Minister", StringComparison.Ordinal)
        || title.EndsWith("Secretary", StringComparison.Ordinal)
        || title is "Ambassador" or "Advisor" or "Envoy" or "Special Envoy" or "Commissioner";
}
