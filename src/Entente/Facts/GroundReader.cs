using Entente.Documents;
using Entente.Facts.Kinds;
using Entente.Mentions;
using Entente.Patterns;
using Entente.Time;

namespace Entente.Facts;

/// <summary>Tells what the parts of a fact rest on: the words of its sentence, or what was taken from around them.</summary>
internal sealed class GroundReader
{
    private readonly List<Ground> _grounds = [];
    private FactContext _context = null!;
    private Evidence? _evidence;
    private int _first;
    private int _end;

    /// <summary>The grounds of one fact: its times, its parties, then what else lowers it. The list is used again for the next fact.</summary>
    public IReadOnlyList<Ground> Read(
        FactContext context,
        Evidence evidence,
        FactBody body,
        Edtf? when,
        IReadOnlyList<string> parties,
        RuleMatch? match
    )
    {
        _context = context;
        _grounds.Clear();
        // Facts of one sentence follow one another.
        if (!ReferenceEquals(evidence, _evidence))
            (_first, _end) = TokensOf(_evidence = evidence);
        if (when is not null)
            ReadTime(when, match);
        ReadTimesOf(body, when, match);
        ReadParties(evidence, body, parties);
        if (PersonOf(body) is { } person && !evidence.Quote.Contains(person, StringComparison.OrdinalIgnoreCase))
            _grounds.Add(new Ground(GroundKind.NameCompleted, _first, _first));
        if (LacksWords(body))
            _grounds.Add(new Ground(GroundKind.WordsMissing, _first, _first));
        if (match?.Rule.Weakness is not null)
            _grounds.Add(new Ground(GroundKind.RuleWeak, _first, _first));
        return _grounds;
    }

    /// <summary>The confidence of a fact with these grounds: that of the weakest.</summary>
    public static Confidence Weakest(IReadOnlyList<Ground> grounds)
    {
        var step = Confidence.Certain;
        for (var i = 0; i < grounds.Count; i++)
            if (grounds[i].Step > step)
                step = grounds[i].Step;
        return step;
    }

    private void ReadTimesOf(FactBody body, Edtf? when, RuleMatch? match)
    {
        if (body is Position position)
            Read(position.Deadline);
        if (body is not Agreement agreement)
            return;
        Read(agreement.Signed);
        Read(agreement.InForce);
        Read(agreement.Expires);

        void Read(Edtf? time)
        {
            if (time is not null && !ReferenceEquals(time, when))
                ReadTime(time, match);
        }
    }

    private static string? PersonOf(FactBody body) =>
        body switch
        {
            Office office => office.Person,
            Quotation quotation => quotation.Speaker,
            _ => null,
        };

    private static bool LacksWords(FactBody body) =>
        body switch
        {
            Event e => e.LacksObject,
            Figure figure => figure.Measure.Length == 0,
            Rank rank => rank.Of.Length == 0,
            _ => false,
        };

    private void ReadTime(Edtf time, RuleMatch? match)
    {
        if (_context.FallbackOf(time) is { } assumed)
        {
            Add(GroundKind.TimeAssumed, assumed, time: time);
            return;
        }
        if (TimeIn(_first, _end, time) is { } words)
        {
            Add(KindOf(words, match), words, time: time);
            return;
        }
        foreach (var mention in _context.Mentions.OuterSpan)
            if (mention is TimeMention other && ReferenceEquals(other.Value, time))
            {
                Add(GroundKind.TimeOfOtherSentence, other, time: time);
                return;
            }
        _grounds.Add(new Ground(GroundKind.TimeComputed, _first, _first, Time: time));
    }

    private GroundKind KindOf(TimeMention words, RuleMatch? match)
    {
        if (words.IsRelative || words.Kind == TimeKind.Anniversary)
            return GroundKind.TimeComputed;
        if (words.Value is { Start.Qualifier: not DateQualifier.None } or { End.Qualifier: not DateQualifier.None })
            return GroundKind.TimeApproximate;
        var clause = match is null ? null : match.Clause ?? _context.ClauseAt(match.Sentence, match.First);
        var isSlot = match?["when"] is { } slot && slot.Mention == words && match.Clause is null;
        return clause is { BorrowsTimes: true } && !isSlot && clause.Times.Contains(words)
            ? GroundKind.TimeOfOtherClause
            : GroundKind.TimeStated;
    }

    // The very time of a mention goes before one that begins or ends as this one does ("since 1952", of which 1952 was made).
    private TimeMention? TimeIn(int first, int end, Edtf time)
    {
        TimeMention? alike = null;
        foreach (var mention in _context.Mentions.Within(first, end))
        {
            if (mention is not TimeMention { Value: { } value } words)
                continue;
            if (ReferenceEquals(value, time))
                return words;
            if ((time.Start is { } start && value.Start == start) || (time.End is { } last && value.End == last))
                alike ??= words;
        }
        return alike;
    }

    private void ReadParties(Evidence evidence, FactBody body, IReadOnlyList<string> parties)
    {
        if (parties.Count == 0)
        {
            if (body is not (Reference or Contact or Quotation))
                _grounds.Add(new Ground(GroundKind.PartyMissing, _first, _first));
            return;
        }
        var found = _grounds.Count;
        for (var p = 0; p < parties.Count; p++)
            if (!IsNamed(parties[p], evidence))
                ReadMeant(parties[p]);
        var tells = _grounds.Count > found;
        for (var p = 0; p < parties.Count; p++)
            if (!Has(parties[p], found))
            {
                var kind =
                    _context.Parties.IsOfLead(_first, parties[p]) ? GroundKind.PartyOfLead
                    : !_context.Parties.Principals.Contains(parties[p]) ? GroundKind.PartyAround
                    : tells ? GroundKind.PartyAdded
                    : GroundKind.PartyAssumed;
                _grounds.Add(new Ground(kind, _first, _first, parties[p]));
            }
    }

    private bool Has(string party, int from)
    {
        for (var i = from; i < _grounds.Count; i++)
            if (_grounds[i].Party == party)
                return true;
        return false;
    }

    private bool IsNamed(string party, Evidence evidence)
    {
        NameMention? holder = null;
        foreach (var mention in _context.Mentions.Within(_first, _end))
        {
            if (mention is not NameMention name)
                continue;
            if (IsOf(name, party))
                return Add(GroundKind.PartyNamed, name, party);
            if (holder is null && (name.Acronym == party || (name.Parties.Count > 0 && name.Parties.Contains(party))))
                holder = name;
        }
        // "the Norway-Chile Treaty" names both inside of its name.
        var inner = _context.Mentions.Inner;
        for (var i = InnerFrom(_first); i < inner.Count && inner[i].First < _end; i++)
            if (IsOf(inner[i], party))
                return Add(GroundKind.PartyNamed, inner[i], party);
        if (holder is not null)
            return Add(GroundKind.PartyNamed, holder, party);
        // An organisation that goes by its name.
        var at = evidence.Quote.IndexOf(party, StringComparison.Ordinal);
        if (at < 0)
            return false;
        var start = _context.Document.Text.ToIndex(evidence.Span.Start) + at;
        _grounds.Add(new Ground(GroundKind.PartyNamed, TokenFrom(start), TokenFrom(start + party.Length), party));
        return true;
    }

    private static bool IsOf(NameMention name, string party) =>
        name.Kind is NameKind.Country or NameKind.Organisation && (name.Id == party || name.Acronym == party);

    private void ReadMeant(string party)
    {
        foreach (var mention in _context.Mentions.Within(_first, _end))
            if (mention is NameMention name && name.Country == party)
            {
                Add(GroundKind.PartyOfName, name, party);
                return;
            }
        if (_context.Parties.FirstFor(party, _first, _end) is not (>= 0 and var token))
            return;
        var words = _context.Mentions.At(token);
        _grounds.Add(new Ground(GroundKind.PartyMeant, words?.First ?? token, words?.End ?? token + 1, party));
    }

    private bool Add(GroundKind kind, Mention words, string? party = null, Edtf? time = null)
    {
        _grounds.Add(new Ground(kind, words.First, words.End, party, time));
        return true;
    }

    private (int First, int End) TokensOf(Evidence evidence)
    {
        var text = _context.Document.Text;
        var range = new CharRange(text.ToIndex(evidence.Span.Start), text.ToIndex(evidence.Span.End));
        return (TokenFrom(range.Start), TokenFrom(range.End));
    }

    // The first of the names inside of others that begins at a token or behind it.
    private int InnerFrom(int token)
    {
        var inner = _context.Mentions.Inner;
        var (low, high) = (0, inner.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (inner[middle].First < token)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    // The first token at or behind a place in the text.
    private int TokenFrom(int start)
    {
        var tokens = _context.Reading.Tokens;
        var (low, high) = (0, tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].Start < start)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
