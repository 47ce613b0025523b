using Entente.Clauses;
using Entente.Documents;
using Entente.Mentions;
using Entente.Mentions.Names;
using Entente.Patterns;
using Entente.Time;

namespace Entente.Facts.Kinds;

/// <summary>
/// Named mechanisms of a relationship: each once in a document, where it is first named in a sentence, and again where a sentence
/// tells since when it has been there.
/// </summary>
public sealed class MechanismFacts : IFactBuilder
{
    private readonly List<Draft> _drafts = [];
    private readonly Dictionary<int, Draft> _at = [];

    // Names that are none, by their first token: several rules find the same ones.
    private readonly HashSet<(int First, bool IsListed)> _none = [];

    private sealed class Draft(NameMention name, RuleMatch match, string kind)
    {
        public NameMention Name { get; } = name;
        public RuleMatch Match { get; } = match;
        public string Kind { get; } = kind;
        public Edtf? Since { get; set; }

        // Each is held against all others.
        public string Bare { get; } = MechanismNames.Bare(name);
        public string PartiesKey { get; } = MechanismNames.PartiesKey(name);
    }

    /// <inheritdoc/>
    public string Kind => Mechanism.Name;

    /// <inheritdoc/>
    public void Begin(FactContext context)
    {
        _drafts.Clear();
        _at.Clear();
        _none.Clear();
    }

    /// <inheritdoc/>
    public void Build(FactContext context, RuleMatch match, string value, FactSink sink)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(match);
        ArgumentNullException.ThrowIfNull(sink);
        if (value == "of-parties")
        {
            MechanismsOfParties.Add(context, match, sink);
            return;
        }
        foreach (var slot in match.All("mechanism"))
            if (slot.Mention is NameMention name && DraftOf(context, match, name, value == "listed") is { } draft)
                draft.Since ??= SinceOf(context, match, value, name);
    }

    /// <inheritdoc/>
    public void Finish(FactContext context, FactSink sink)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(sink);
        _drafts.Sort(static (a, b) => a.Name.First.CompareTo(b.Name.First));
        var told = new List<Told>();
        // What stands only in headings is told from there.
        for (var pass = 0; pass < 2; pass++)
            foreach (var draft in _drafts)
                if (IsHeading(context, draft.Match.Sentence) == (pass == 1))
                    Tell(context, draft, told, sink);
    }

    // "PGII" in a document that names the partnership in full.
    private bool IsAcronymOfLater(NameMention name)
    {
        if (name.Kind != NameKind.Organisation || name.Length > 1)
            return false;
        foreach (var other in _drafts)
            if (other.Name.Id == name.Id && other.Name.Length > name.Length)
                return true;
        return false;
    }

    // "the Indo-Pacific Dialogue" where the document has the "Trilateral Indo-Pacific Dialogue".
    private bool IsShortForm(string name, string parties)
    {
        foreach (var other in _drafts)
        {
            if (other.Bare.Length <= name.Length || !other.Bare.Contains(name, StringComparison.Ordinal))
                continue;
            var own = other.PartiesKey;
            if (own.Length == 0 || parties.Length == 0 || own == parties)
                return true;
        }
        return false;
    }

    private static readonly WordSet Texts = new("Statement statement Declaration declaration Communiqué Communique Vision vision");

    private sealed record Told(string Name, string Key, IReadOnlyList<string> Parties, bool WithSince);

    private void Tell(FactContext context, Draft draft, List<Told> told, FactSink sink)
    {
        var (name, key) = (draft.Bare, draft.PartiesKey);
        // "the Joint Statement of the Committee": a text of it.
        if (Texts.Contains(context.Reading.Chars(draft.Name.First + 1)) && context.Reading.Chars(draft.Name.First) is "Joint" or "joint")
            return;
        Told? before = null;
        foreach (var other in told)
        {
            if (other.Name != name || (key.Length > 0 && other.Key.Length > 0 && key != other.Key))
                continue;
            if (draft.Since is null || other.WithSince)
                return;
            before = other;
        }
        if (draft.Since is null && (IsShortForm(name, key) || IsAcronymOfLater(draft.Name)))
            return;
        var parties = before?.Parties ?? PartiesOf(context, draft);
        if (parties.Count < 2 && !HasOrganisation(draft.Name) && draft.Name.Kind != NameKind.Organisation)
            return;
        told.Add(new Told(name, key, parties, draft.Since is not null));
        var body = new Mechanism(MechanismNames.Title(context, draft.Name), draft.Kind, draft.Since);
        var when = draft.Since is { IsInterval: false, Start: { } start } ? Edtf.Between(start, null) : null;
        var line = $"{body.Title} ({Wording.Parties(parties)}){(body.Since is null ? "" : $", since {TimeWording.Of(body.Since)}")}";
        sink.Add(context, context.EvidenceOf(draft.Match.Sentence), body, when, parties, line, draft.Match);
    }

    private Draft? DraftOf(FactContext context, RuleMatch match, NameMention name, bool isListed)
    {
        if (_at.TryGetValue(name.First, out var draft))
            return draft;
        if (_none.Contains((name.First, isListed)))
            return null;
        if (MechanismNames.KindOf(context, match.Sentence, name, isListed) is not { } kind)
        {
            _none.Add((name.First, isListed));
            return null;
        }
        draft = new Draft(name, match, kind);
        _drafts.Add(draft);
        _at.Add(name.First, draft);
        return draft;
    }

    private static bool IsHeading(FactContext context, int sentence) => PassageOf(context, sentence) == PassageKind.Heading;

    private static PassageKind PassageOf(FactContext context, int sentence) =>
        context.Document.Passages[context.Reading.Sentences[sentence].Passage].Kind;

    private static bool HasOrganisation(NameMention name) => name.Parties.Count == 1 && Countries.WithCode(name.Parties[0]) is null;

    // The parties in the name, or else those who act in its clause, then the others of the sentence and of the document.
    private static List<string> PartiesOf(FactContext context, Draft draft)
    {
        var parties = new List<string>();
        PartyReader.AddName(draft.Name, parties);
        if (parties.Count >= 2 || HasOrganisation(draft.Name) || draft.Name.Kind == NameKind.Organisation)
            return parties;
        var named = new List<string>();
        if (context.ClauseAt(draft.Match.Sentence, draft.Name.First) is { } clause)
        {
            Holders.AddSubject(context, clause, named);
            foreach (var adjunct in clause.Adjuncts)
                if (context.Reading.Chars(adjunct.First) is "with" or "between" or "among")
                    foreach (var group in adjunct.Groups)
                        context.Parties.Add(group, named);
        }
        AddCountries(named, parties, int.MaxValue);
        var inSentence = context.PartiesOf(draft.Match.Sentence);
        if (parties.Count == 0 && IsOfCompany(context, draft, inSentence))
            return parties;
        // An item of a list speaks of those whose document it is.
        if (parties.Count == 0 && inSentence.IsEmpty && PassageOf(context, draft.Match.Sentence) != PassageKind.ListItem)
            return parties;
        foreach (var party in context.Parties.Principals)
            if (parties.Count < 2 && inSentence.Contains(party))
                AddCountries([party], parties, 2);
        AddCountries(inSentence, parties, 2);
        AddCountries(context.Parties.Principals, parties, 2);
        return parties;
    }

    // "Orvika will expand the Lighthouse initiative": one that is no state does it by itself.
    private static bool IsOfCompany(FactContext context, Draft draft, IReadOnlyList<string> inSentence)
    {
        if (inSentence.Count > 0 || context.ClauseAt(draft.Match.Sentence, draft.Name.First) is not { IsPassive: false } clause)
            return false;
        if (clause.Subject is not [{ StandsFor: null } only] || only.End - only.First != 1 || clause.VerbFirst != only.End)
            return false;
        var word = context.Reading.Chars(only.First);
        return context.Reading.Tokens[only.First].Is(Language.TokenShape.Capitalised)
            && word.Length > 4
            && word[^1] != 's'
            && !Collective.Contains(word)
            && context.Mentions.At(only.First) is null or NameMention { Kind: NameKind.Other };
    }

    private static readonly WordSet Collective = new(
        "These Those Their There Which Where Both Today President Congress Parliament Government Leader"
    );

    private static void AddCountries(IReadOnlyList<string> named, List<string> parties, int most)
    {
        foreach (var party in named)
            if (parties.Count < most && !parties.Contains(party) && Countries.WithCode(party) is not null)
                parties.Add(party);
    }

    private static Edtf? SinceOf(FactContext context, RuleMatch match, string value, NameMention name)
    {
        switch (value)
        {
            case "since" when match.Clause is { IsNegative: false, Modality: Modality.Stated } clause:
                return Point(ActTimes.Of(clause));
            case "anniversary":
                return match["anniversary"]?.Mention is TimeMention { Value: { } first } ? Point(first) : null;
            case "held" when match["when"]?.Mention is TimeMention { Relation: TimeRelation.Since, Value.Start: { } begun }:
                return Edtf.On(begun);
            case "lasting" when match["when"]?.Mention is TimeMention { Relation: TimeRelation.Since, Value.Start: { } start }:
                return IsSubject(context, match.Sentence, name) ? Edtf.On(start) : null;
            default:
                return null;
        }
    }

    private static Edtf? Point(Edtf? time) => time is { Start: { } start } ? Edtf.On(start) : null;

    private static bool IsSubject(FactContext context, int sentence, NameMention name)
    {
        foreach (var clause in context.ClausesOf(sentence))
        foreach (var group in clause.Subject)
            if (group.First <= name.First && name.End <= group.End && clause.VerbFirst >= name.End)
                return true;
        return false;
    }
}
