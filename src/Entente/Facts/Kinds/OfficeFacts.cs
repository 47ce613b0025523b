using Entente.Language;
using Entente.Mentions;
using Entente.Patterns;
using Entente.Time;

namespace Entente.Facts.Kinds;

/// <summary>
/// Who holds which office: one fact for each person and office, at the first mention. Holders of the past ("former", "late") are
/// left out, unless the sentence says when they held it.
/// </summary>
public sealed class OfficeFacts : IFactBuilder
{
    private static readonly WordSet Honours = new("Hon Hon. Honourable Honorable Rt Rt. Excellency H.E. HE");

    // "the Commissioner for British East Africa": a part of the world, and of the title.
    private static readonly WordSet Regions = new("Africa Asia Europe America Oceania Americas Pacific Caribbean Indies");

    private static readonly HashSet<string> Past = new(StringComparer.OrdinalIgnoreCase)
    {
        "former",
        "late",
        "ex",
        "past",
        "previous",
        "erstwhile",
        "onetime",
        "deposed",
        "ousted",
        "future",
        "incoming",
        "prospective",
        "aspiring",
        "retired",
        "nominee",
        "candidate",
        "next",
        "nominated",
        "would-be",
    };

    private static readonly HashSet<string> Nominates = new(StringComparer.OrdinalIgnoreCase)
    {
        "nominate",
        "nominates",
        "nominated",
        "nominating",
        "nominee",
        "nomination",
        "designated",
        "proposed",
        "intends",
        "intent",
    };

    private readonly Dictionary<int, OfficeDraft> _byPerson = [];
    private readonly List<(NameMention Person, string Office)> _gone = [];

    /// <inheritdoc/>
    public string Kind => Office.Name;

    /// <inheritdoc/>
    public void Begin(FactContext context)
    {
        _byPerson.Clear();
        _gone.Clear();
    }

    /// <inheritdoc/>
    public void Build(FactContext context, RuleMatch match, string value, FactSink sink)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(match);
        if (match["office"] is not { Mention: NameMention office } || IsPlace(context, office))
            return;
        if (match["whose"] is not null && !OfficeTitles.ServesAnother(context, office))
            return;
        var isPlural = OfficeTitles.IsPlural(context, office);
        foreach (var slot in match.All("person"))
        {
            if (slot.Mention is not NameMention person)
                continue;
            if (HoldsNoMore(context, match.Sentence, office.First) || HoldsNoMore(context, match.Sentence, person.First))
                _gone.Add((person, office.Id));
            else if (!IsHolder(context, match, office, person, value))
                continue;
            else
                Take(OfficeTitles.Read(context, match, office, person), context, match, value);
            if (!isPlural)
                break;
        }
    }

    /// <inheritdoc/>
    public void Finish(FactContext context, FactSink sink)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(sink);
        if (_byPerson.Count == 0)
            return;
        var kept = new List<OfficeDraft>();
        var keptOf = new Dictionary<Person, List<int>>(ReferenceEqualityComparer.Instance);
        var gone = _gone.Count == 0 ? null : _gone.Select(g => (context.Persons.Of(g.Person), g.Office)).ToHashSet();
        foreach (var draft in _byPerson.Values.OrderBy(static d => d.Person.First))
        {
            var holder = context.Persons.Of(draft.Person);
            // Who was called a former one holds it no more, where "former" is left out.
            if (draft.When is null && gone?.Contains((holder, draft.Office.Id)) == true)
                continue;
            if (!keptOf.TryGetValue(holder, out var own))
                keptOf.Add(holder, own = []);
            var same = own.FindIndex(k => OfficeTitles.IsSame(kept[k], draft));
            if (same < 0)
            {
                own.Add(kept.Count);
                kept.Add(draft with { Holder = holder });
            }
            else if (kept[own[same]].Of is null && draft.Of is not null)
                kept[own[same]] = kept[own[same]] with { Of = draft.Of };
        }
        new OfficeCountries(context).Complete(kept);
        foreach (var draft in kept)
        {
            draft.Holder!.Party ??= draft.Of;
            if (IsOfAnotherOffice(context, draft))
                continue;
            var body = new Office(draft.Holder!.Name, draft.Title, draft.Of);
            IReadOnlyList<string> parties = draft.Of is null ? [] : [draft.Of];
            sink.Add(context, context.EvidenceOf(draft.Match.Sentence), body, draft.When, parties, Line(body, draft.When), draft.Match);
        }
    }

    // "she directed her National Security Advisor": the adviser of another office, not of the country.
    private static bool IsOfAnotherOffice(FactContext context, OfficeDraft draft) =>
        draft.Office.First > 0
        && context.Reading.Chars(draft.Office.First - 1) is "her" or "his" or "Her" or "His"
        && OfficeTitles.ServesAnother(context, draft.Office);

    private void Take(OfficeDraft draft, FactContext context, RuleMatch match, string value)
    {
        draft = draft with { When = WhenOf(context, match, value) };
        if (value == "was" && draft.When is null)
            return;
        if (_byPerson.TryGetValue(draft.Person.First, out var other) && !IsBetter(draft, other))
            return;
        _byPerson[draft.Person.First] = draft;
    }

    private static bool IsBetter(OfficeDraft draft, OfficeDraft other) =>
        (draft.Of is null) != (other.Of is null) ? other.Of is null : draft.Title.Length > other.Title.Length;

    private static bool IsHolder(FactContext context, RuleMatch match, NameMention office, NameMention person, string value)
    {
        if (IsServed(context, match.Sentence, office) || person.Length == 1 && Regions.Contains(context.Reading.Chars(person.First)))
            return false;
        var end = Math.Max(office.End, person.End);
        // The person is another's: "Prime Minister Abe’s wife", but "Prime Minister Abe’s visit" names the holder all the same.
        if (person.First > office.First)
        {
            // "the President, Jake Sullivan, and others" may be a list.
            if (value == "apposed")
                return office.Partner == person
                    || IsHonoured(context, person)
                    || (office.Length > 1 && IsClosed(context, match.Sentence, person.End));
            return person.Partner is null || person.Partner == office || office.Partner is null;
        }
        // "Akiba Takeo, Foreign Minister Hayashi and …": the office belongs to the next one.
        if (office.Partner is { } partner && partner != person)
            return false;
        if (FollowedByPerson(context, match.Sentence, end))
            return false;
        if (person.Partner is { } own && own != office && own.First < person.First && value == "")
            return OfficeTitles.IsAppositionEnd(context, match.Sentence, office);
        return !Nominated(context, match, person) && (match.Clause is not null || IsStated(context, match, person));
    }

    // "Senior Advisor to the President Amos Hochstein": the President is another.
    private static bool IsServed(FactContext context, int sentence, NameMention office)
    {
        var i = office.First - 1;
        var first = context.Reading.Sentences[sentence].FirstToken;
        if (i > first && context.Reading.Chars(i) is "the")
            i--;
        return i > first
            && context.Reading.Chars(i) is "to" or "of"
            && context.Mentions.At(i - 1) is NameMention { Kind: NameKind.Office } served
            && (context.Reading.Chars(i) is "of" || OfficeTitles.ServesAnother(context, served));
    }

    private static bool IsStated(FactContext context, RuleMatch match, NameMention person) =>
        match.Rule.Gives[0].Value is "" or "apposed" || Holders.IsStated(context, match.Sentence, Math.Max(person.End, match.First));

    // "former Prime Minister", "then-President", "the late Premier", behind the country's name or in front of it.
    private static bool HoldsNoMore(FactContext context, int sentence, int token)
    {
        var first = context.Reading.Sentences[sentence].FirstToken;
        for (var i = token - 1; i >= first && i >= token - 6; i--)
        {
            var chars = context.Reading.Chars(i);
            if (Past.GetAlternateLookup<ReadOnlySpan<char>>().Contains(chars))
                return true;
            if (chars.Equals("then", StringComparison.OrdinalIgnoreCase))
                return !HasDate(context, sentence);
            if (chars is "of" && i > first && IsMemory(context, i - 1))
                return true;
            var isBetween =
                chars is "-" or "‑" or "–" or "'s" or "’s" or "’" or "'"
                || context.Mentions.At(i) is NameMention { Kind: NameKind.Country or NameKind.Organisation };
            if (!isBetween && !chars.Equals("acting", StringComparison.OrdinalIgnoreCase))
                return false;
        }
        return false;
    }

    // "the legacy of President Kennedy", "the funeral of Prime Minister Abe".
    private static bool IsMemory(FactContext context, int token) =>
        context.Reading.Chars(token)
            is "legacy"
                or "memory"
                or "funeral"
                or "passing"
                or "death"
                or "assassination"
                or "murder"
                or "resignation"
                or "loss";

    private static bool HasDate(FactContext context, int sentence) => !context.DatesOf(sentence).IsEmpty;

    private static bool Nominated(FactContext context, RuleMatch match, NameMention person)
    {
        var first = context.Reading.Sentences[match.Sentence].FirstToken;
        for (var i = person.First - 1; i >= first && i >= person.First - 8; i--)
            if (Nominates.GetAlternateLookup<ReadOnlySpan<char>>().Contains(context.Reading.Chars(i)))
                return true;
        return false;
    }

    // ", the Hon Richard Marles MP": a style begins the name of the holder.
    private static bool IsHonoured(FactContext context, NameMention person) =>
        person.First > 1
        && (Honours.Contains(context.Reading.Chars(person.First - 1)) || Honours.Contains(context.Reading.Chars(person.First)));

    private static bool IsClosed(FactContext context, int sentence, int token)
    {
        if (token >= context.Reading.Sentences[sentence].EndToken)
            return true;
        if (context.Reading.Chars(token) is "." or ";" or ")")
            return true;
        return context.Reading.Chars(token) is ","
            && token + 1 < context.Reading.Sentences[sentence].EndToken
            && !context.Reading.Tokens[token + 1].Is(TokenShape.Capitalised)
            && context.Reading.Chars(token + 1) is not "and";
    }

    private static bool FollowedByPerson(FactContext context, int sentence, int token) =>
        token < context.Reading.Sentences[sentence].EndToken && context.Mentions.At(token) is NameMention { Kind: NameKind.Person };

    // "President Kennedy Street", "the President Lincoln Museum": a name of something else.
    private static bool IsPlace(FactContext context, NameMention office) =>
        office.Partner is { } person
        && person.First > office.First
        && person.End < context.Reading.Tokens.Count
        && context.Mentions.At(person.End) is NameMention { Kind: NameKind.Place or NameKind.Other, IsAdjective: false };

    // An appointment holds from its day on; a holder of an earlier year is told with that year.
    private static Edtf? WhenOf(FactContext context, RuleMatch match, string value)
    {
        var when = ActTimes.Of(context, match);
        if (when is not { Start: { } start })
            return null;
        if (value == "made")
            return when.IsInterval || start.Qualifier != DateQualifier.None ? null : Edtf.Between(start, null);
        if (value == "was")
            return when;
        return context.Stated?.Start is { } stated && start.Year >= stated.Year - 1 ? null : when;
    }

    internal static string Line(Office office, Edtf? when)
    {
        var of = office.Of is null ? "" : " of " + Wording.Party(office.Of);
        return when is { IsInterval: false } ? $"{office.Person} was {office.Title}{of}, {TimeWording.Of(when)}"
            : when is not null ? $"{office.Person}: {office.Title}{of}, {TimeWording.Of(when)}"
            : $"{office.Person} is {office.Title}{of}";
    }
}
