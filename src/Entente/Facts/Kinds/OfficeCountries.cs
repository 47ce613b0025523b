using Entente.Clauses;
using Entente.Documents;
using Entente.Mentions;
using Entente.Mentions.Names;

namespace Entente.Facts.Kinds;

/// <summary>
/// Tells whose an office is where no country stands beside it: the same person's elsewhere in the document or in its title, else that
/// of the list in which it stands, else the publisher's own or the other party's, if its government has such an office and nobody
/// else holds it. Null where that stays open.
/// </summary>
internal sealed partial class OfficeCountries
{
    private readonly FactContext _context;
    private readonly string? _publisher;
    private readonly Dictionary<string, int> _counts;

    // The countries beside the publisher's with how often they are named, the most named first; and how often any other party is at most.
    private readonly List<(string Country, int Count)> _others = [];
    private readonly int _top;
    private readonly string _title;
    private readonly bool _isJoint;
    private readonly bool _titleHasOf;
    private readonly Dictionary<Person, int> _placesInTitle = new(ReferenceEqualityComparer.Instance);

    public OfficeCountries(FactContext context)
    {
        _context = context;
        _publisher = context.Parties.Publisher;
        _title = DocumentTitle.Of(context.Document);
        _isJoint = _title.Contains("joint", StringComparison.OrdinalIgnoreCase);
        _titleHasOf = _title.Contains(" of ", StringComparison.OrdinalIgnoreCase);
        _counts = context.Parties.Counts;
        foreach (var (party, count) in _counts)
            if (party != _publisher)
            {
                _top = Math.Max(_top, count);
                if (Countries.WithCode(party) is not null)
                    _others.Add((party, count));
            }
        // Of those named equally often the one that was named first.
        _others = [.. _others.OrderByDescending(static o => o.Count)];
    }

    /// <summary>Fills in the countries that are missing, in text order.</summary>
    public void Complete(List<OfficeDraft> drafts)
    {
        foreach (var known in drafts.ToArray())
            if (known.Of is { } of)
                for (var i = 0; i < drafts.Count; i++)
                    if (drafts[i].Of is null && ReferenceEquals(drafts[i].Holder, known.Holder))
                        drafts[i] = Given(drafts[i], of);
        // First those whose title tells more, then twice all: who holds the publisher's own office decides whose the others are.
        for (var pass = 0; pass < 3; pass++)
        for (var i = 0; i < drafts.Count; i++)
            if (drafts[i].Of is null && (pass > 0 || drafts[i].PlainTitle.StartsWith(OfFederation, StringComparison.Ordinal)))
                drafts[i] = Given(
                    drafts[i],
                    InTitle(drafts[i])
                        ?? OfLabel(drafts[i])
                        ?? OfList(drafts, i)
                        ?? OfListEnd(drafts[i])
                        ?? OfVisitor(drafts[i])
                        ?? Guess(drafts, drafts[i])
                );
    }

    private OfficeDraft Given(OfficeDraft draft, string? of)
    {
        if (of is not null)
            _context.Parties.Note(draft.Person.First, of);
        return draft with { Of = of };
    }

    // The document's title: "Readout of the Call with President Duda of Poland".
    private string? InTitle(OfficeDraft draft)
    {
        if (!_titleHasOf)
            return null;
        foreach (var part in draft.Holder!.Name.Split(' '))
        {
            var at = part.Length < 3 ? -1 : _title.IndexOf(part + " of ", StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                continue;
            var words = _title[(at + part.Length + 4)..].Split([' ', '\u00A0', ',', ';', ':'], StringSplitOptions.RemoveEmptyEntries);
            var first = words is ["the", ..] ? 1 : 0;
            for (var count = Math.Min(5, words.Length - first); count > 0; count--)
                if (Countries.Named(string.Join(' ', words, first, count)) is { } country)
                    return country.Code;
        }
        return null;
    }

    // "Israeli Prime Minister A, President B, and Minister C": what stands before the first holds for the list.
    private string? OfList(List<OfficeDraft> drafts, int index)
    {
        if (index == 0 || drafts[index - 1] is not { Of: { } of } before || before.Match.Sentence != drafts[index].Match.Sentence)
            return null;
        var title = drafts[index].PlainTitle;
        if (IsContested(title))
            return null;
        var between = before.Person.End;
        if (before.Person.First < before.Office.First || drafts[index].Person.First < drafts[index].Office.First)
            return null;
        // "Norwegian Prime Minister Lund and First Lady Eva Lund"
        if (title is "First Lady" or "First Gentleman" && between < drafts[index].Office.First && _context.Reading.Chars(between) is "and")
            return of;
        var isList = between < drafts[index].Office.First && _context.Reading.Chars(between) is ",";
        var length = drafts[index].Office.First - between;
        if (!isList || length > 2 || (length == 2 && _context.Reading.Chars(between + 1) is not "and"))
            return null;
        return
            before.PlainTitle != title
            && Executives.MayHave(of, title)
            && !IsTaken(drafts, drafts[index], title, of)
            && IsBefore(before.Office, of)
            ? of
            : null;
    }

    // "met with President A, Minister B, and Minister C, as well as other senior Kenyan officials": what closes the list holds for it.
    private string? OfListEnd(OfficeDraft draft)
    {
        var end = Math.Min(_context.Reading.Sentences[draft.Match.Sentence].EndToken, draft.Person.End + 30);
        for (var i = draft.Person.End; i < end; i++)
        {
            if (_context.Mentions.At(i) is NameMention { Kind: NameKind.Person or NameKind.Office } name)
            {
                i = name.End - 1;
                continue;
            }
            if (_context.Reading.Chars(i) is "other")
            {
                for (var c = i + 1; c < Math.Min(end, i + 4); c++)
                    if (_context.Mentions.At(c) is NameMention { Kind: NameKind.Country, IsAdjective: true } country)
                        return Executives.MayHave(country.Id, draft.PlainTitle) ? country.Id : null;
                return null;
            }
            if (_context.Reading.Chars(i) is not ("," or "and" or "as" or "well"))
                return null;
        }
        return null;
    }

    // Whether the country stands before the office, or before another one in a list that reaches it.
    private bool IsBefore(NameMention office, string country)
    {
        for (var i = office.First - 1; i >= 0 && i > office.First - 14; i--)
        {
            if (_context.Mentions.At(i) is NameMention { Kind: NameKind.Country } name)
                return name.Id == country;
            if (_context.Reading.Chars(i) is "." or ";" or "with" or "between")
                return false;
        }
        return false;
    }

    private string? Guess(List<OfficeDraft> drafts, OfficeDraft draft)
    {
        var title = draft.PlainTitle;
        var only = Executives.OnlyOf(title);
        if (only is not null)
            return only;
        if (_publisher is null)
            return OnlyPrincipal(drafts, draft, title);
        // "February 2018: Prime Minister Lund", in a list of guests: anyone's.
        if (IsContested(title) && StandsInList(draft))
            return null;
        var other = Other(drafts, draft, title);
        if (Executives.MayHave(_publisher, title) && !SentTo(draft, _publisher) && !IsTaken(drafts, draft, title, _publisher))
            return IsContested(title) && other is not null && !SpeaksFirst(drafts, draft, other) ? null : _publisher;
        return other;
    }

    private bool StandsInList(OfficeDraft draft)
    {
        var sentence = draft.Match.Sentence;
        return _context.Mentions.At(_context.Reading.Sentences[sentence].FirstToken) is TimeMention
            && !_context.ClausesOf(sentence).Any(static c => c.Form == VerbForm.Finite);
    }

    // Of the two countries that a document of nobody is about, the one whose government has such an office.
    private string? OnlyPrincipal(List<OfficeDraft> drafts, OfficeDraft draft, string title)
    {
        string? found = null;
        foreach (var party in _context.Parties.Principals)
        {
            if (
                Countries.WithCode(party) is null
                || Executives.RowOf(title)?.Allows(party) == false
                || IsTaken(drafts, draft, title, party)
            )
                continue;
            if (found is not null || Executives.RowOf(title) is null && !IsContested(title))
                return null;
            found = party;
        }
        return _context.Parties.Principals.Count == 2 ? found : null;
    }

    // Of presidents without a country, the publisher's own is named first; in a joint paper the host may be.
    private bool SpeaksFirst(List<OfficeDraft> drafts, OfficeDraft draft, string other)
    {
        if (OpensTitle(drafts, draft))
            return true;
        var title = draft.PlainTitle;
        var rival = drafts.Find(d => d.Of is null && !ReferenceEquals(d.Holder, draft.Holder) && d.PlainTitle == title);
        if (_isJoint)
            return rival is null && ReferenceEquals(drafts[0], draft);
        return ReferenceEquals(drafts[0], draft)
            || (rival is not null && rival.Match.Sentence == draft.Match.Sentence && rival.Person.First > draft.Person.First)
            || _counts.GetValueOrDefault(_publisher!) >= _counts.GetValueOrDefault(other);
    }

    // "Readout of President Biden’s Call with President Lula": the publisher's own stands first.
    private bool OpensTitle(List<OfficeDraft> drafts, OfficeDraft draft)
    {
        var own = PlaceInTitle(draft);
        if (own < 0)
            return false;
        foreach (var other in drafts)
            if (!ReferenceEquals(other.Holder, draft.Holder) && PlaceInTitle(other) is >= 0 and var place && place < own)
                return false;
        return true;
    }

    private int PlaceInTitle(OfficeDraft draft)
    {
        var holder = draft.Holder!;
        if (_placesInTitle.TryGetValue(holder, out var place))
            return place;
        place = -1;
        foreach (var part in holder.Name.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries))
            if (part.Length > 3 && _title.IndexOf(part, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
            {
                place = at;
                break;
            }
        _placesInTitle.Add(holder, place);
        return place;
    }

    // The other country of which the document speaks, if it may have such an office and is named far more than any other that may.
    private string? Other(List<OfficeDraft> drafts, OfficeDraft draft, string title)
    {
        var row = Executives.RowOf(title);
        (string Country, int Count)? most = null;
        var next = 0;
        foreach (var other in _others)
        {
            if (row?.Allows(other.Country) == false || IsTaken(drafts, draft, title, other.Country))
                continue;
            if (most is not null)
            {
                next = other.Count;
                break;
            }
            most = other;
        }
        return most is var (country, count) && count >= 2 * next && count * 3 >= _top ? country : null;
    }

    // "Ambassador to the United States": not one of the United States.
    private bool SentTo(OfficeDraft draft, string country)
    {
        if (!draft.Title.Contains(" to ", StringComparison.Ordinal))
            return false;
        for (var i = draft.Office.End; i < draft.Office.End + 4 && i < _context.Reading.Tokens.Count; i++)
            if (_context.Mentions.At(i) is NameMention { Kind: NameKind.Country } to)
                return to.Id == country;
        return false;
    }

    // A country has one President at a time; it has many ambassadors and senators.
    private static bool IsTaken(List<OfficeDraft> drafts, OfficeDraft draft, string title, string country)
    {
        if (!IsSingle(title))
            return false;
        foreach (var other in drafts)
            if (
                other.Of == country
                && !ReferenceEquals(other.Holder, draft.Holder)
                && WithoutFederal(other.PlainTitle).SequenceEqual(WithoutFederal(title))
            )
                return true;
        return false;
    }

    private const string OfFederation = "Federal ";

    private static ReadOnlySpan<char> WithoutFederal(string title) =>
        title.StartsWith(OfFederation, StringComparison.Ordinal) ? title.AsSpan(OfFederation.Length) : title;

    // Titles that most governments have, so that a bare one may be anyone's.
    private static bool IsContested(string title) =>
        title is "President" or "President-elect" or "Prime Minister" or "Foreign Minister" or "Defense Minister" or "Finance Minister";

    private static bool IsSingle(string title) =>
        title
            is "President"
                or "Vice President"
                or "Prime Minister"
                or "Chancellor"
                or "King"
                or "Queen"
                or "Emperor"
                or "Crown Prince"
                or "Foreign Minister"
                or "Defense Minister"
                or "Finance Minister"
                or "Secretary of State"
                or "Secretary of Defense"
                or "National Security Advisor"
                or "First Lady";
}
