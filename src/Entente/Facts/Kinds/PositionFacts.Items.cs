using Entente.Clauses;
using Entente.Patterns;

namespace Entente.Facts.Kinds;

// "The Ministers agreed to:" and the list below: each item says what they agreed to.
public sealed partial class PositionFacts
{
    // What stands before a colon and adds nothing to what the list says: "the following", "these steps".
    private static readonly WordSet Pointing = new(
        "the following these this below as follows inter alia among others points steps actions measures items matters commitments areas priorities issues key several number main"
    );

    private readonly Dictionary<int, Draft> _items = [];

    private void AddItems(FactContext context, FactSink sink)
    {
        _items.Clear();
        for (var s = 0; s < context.Reading.Sentences.Count; s++)
            if (context.LeadOf(s) is var lead and >= 0 && !HasDraft(s) && Opening(lead) is { } draft && GoesOn(context, s, draft))
                AddItem(context, s, draft, sink);
    }

    // The last position of the sentence that opens the list.
    private Draft? Opening(int lead)
    {
        if (_items.TryGetValue(lead, out var item))
            return item;
        return LastOf(lead) is >= 0 and var d ? _drafts[d] : null;
    }

    // The place of the last position of a sentence, or -1; the positions stand in text order.
    private int LastOf(int sentence)
    {
        var (low, high) = (0, _drafts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_drafts[middle].Match.Sentence <= sentence)
                low = middle + 1;
            else
                high = middle;
        }
        return low > 0 && _drafts[low - 1].Match.Sentence == sentence ? low - 1 : -1;
    }

    private bool HasDraft(int sentence) => LastOf(sentence) >= 0;

    // Whether a verb of the item goes on with what opened the list, or its words are what the open verb lacks ("welcomed:").
    private bool GoesOn(FactContext context, int sentence, Draft opening)
    {
        var range = context.Reading.Sentences[sentence];
        // "Highlighting the need for calm, the Parties intend …" says who does it.
        foreach (var clause in context.ClausesOf(sentence))
            if (
                clause.Form == VerbForm.Finite
                && (clause.IsPassive ? clause.Object : clause.Subject) is [{ } who, ..]
                && who.First > range.FirstToken
                && who.First < clause.VerbFirst
                && context.Reading.Chars(who.First - 1) is ","
            )
                return false;
        foreach (var clause in context.ClausesOf(sentence))
        {
            if (clause.Form is VerbForm.Infinitive or VerbForm.Gerund && clause.VerbFirst <= range.FirstToken + 2)
                return true;
            var own = clause.IsPassive ? clause.Object : clause.Subject;
            if (clause.Form == VerbForm.Finite && own.Count > 0 && own[0].First >= range.FirstToken)
                return false;
        }
        return LacksContent(context, opening);
    }

    private bool LacksContent(FactContext context, Draft opening)
    {
        var index = _drafts.FindIndex(draft => ReferenceEquals(draft, opening));
        if (index < 0)
            return false;
        var (first, end) = Complement(context, index);
        return LacksContent(context, first, end);
    }

    private static bool LacksContent(FactContext context, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            // "agreed in July": when is not what.
            if (context.Mentions.At(i) is Mentions.TimeMention time)
                i = time.End - 1;
            else if (!Pointing.Contains(context.Reading.Chars(i)))
                return false;
        }
        return true;
    }

    private void AddItem(FactContext context, int sentence, Draft opening, FactSink sink)
    {
        var range = context.Reading.Sentences[sentence];
        var (first, end) = Trim(context, range.FirstToken, range.EndToken);
        var content = Words(context, first, end);
        if (content.Length == 0)
            return;
        var match = new RuleMatch(opening.Match.Rule, sentence, first, end, [], null);
        var draft = opening with { Match = match };
        _items[sentence] = draft;
        foreach (var holder in opening.Holders)
            context.Parties.NoteLead(range.FirstToken, holder);
        var deadline = IsToBeDone(draft, content) ? Deadlines.In(context, first, end) : null;
        var body = new Position(draft.Holders, draft.Act, content, deadline?.By);
        sink.Add(context, context.EvidenceOf(sentence), body, null, PartiesOf(context, draft), Line(body, deadline), match);
    }

    // "by: – collaborating on …": the item is part of what its list's first sentence states.
    private bool IsOfOpenedPosition(FactContext context, Clause clause) =>
        context.LeadOf(clause.Sentence) is var lead and >= 0
        && clause.VerbFirst <= context.Reading.Sentences[clause.Sentence].FirstToken + 2
        && Opening(lead) is not null;
}
