using Entente.Clauses;
using Entente.Mentions;

namespace Entente.Facts.Kinds;

// The words that say what a position is about.
public sealed partial class PositionFacts
{
    private static readonly WordSet Concerns = new("concern concerns alarm regret objection objections opposition");
    private static readonly WordSet Wishes = new("intention intent desire readiness willingness");
    private static readonly WordSet Participles = new(
        "continued increased expanded enhanced improved strengthened sustained renewed shared deepened coordinated combined"
    );
    private static readonly WordSet Determiners = new("the a an their its our his her to that on with by in as and this these those all");
    private static readonly WordSet Dangling = new(
        "to have be has had a an the of for with by in into from their its our his her such better"
    );
    private static readonly WordSet Fronted = new("as in to through with by for on at under given");
    private static readonly WordSet Unspecific = new(
        "consensus agreement understanding on a the of several many various number range variety series wide broad key other"
    );
    private static readonly WordSet Reporting = new(
        "highlight highlights highlighted note notes noted recall recalls recalled underscored"
    );
    private static readonly WordSet Deeds = new(
        "range efforts steps actions measures progress work achievements accomplishments initiatives"
    );

    // The words behind the verb (of a passive those in front of it), up to the next clause that says something of its own.
    private (int First, int End) Complement(FactContext context, int d)
    {
        var clause = _drafts[d].Clause;
        var range = context.Reading.Sentences[clause.Sentence];
        if (_drafts[d].Value == "owner-commit" && clause.Subject.Count > 0)
            return Trim(context, clause.Subject[^1].CoreEnd, clause.VerbFirst);
        if (clause.IsPassive && clause.Object.Count > 0 && _drafts[d].Value != "all-agree" && !Takes(_drafts[d].Match, clause.Object[0]))
            return Trim(context, clause.Object[0].First, clause.Object[^1].End);
        if (
            clause is { IsPassive: false, Subject: [var first, ..] }
            && first.First < clause.VerbFirst
            && IsOfAntecedent(context, first.First - 1)
        )
            return Trim(context, AntecedentOf(context, clause, first.First - 2), first.First - 2);
        var end = range.EndToken;
        foreach (var other in context.ClausesOf(clause.Sentence))
        {
            if (other.VerbFirst <= clause.Verb || other.Form != VerbForm.Finite)
                continue;
            var own = other.IsPassive ? other.Object : other.Subject;
            var start = own.Count > 0 && own[0].First > clause.Verb ? own[0].First : other.VerbFirst;
            // "this year’s forum, and the leaders": the first of them belongs to what is in front.
            if (own.Count > 1 && start < other.VerbFirst && context.Reading.Chars(start) is "’s" or "'s")
                start = own[^1].First;
            if (start < other.VerbFirst && HasOtherVerb(context, other, start))
                start = other.VerbFirst;
            if (start == other.VerbFirst && IsParticipleOfNoun(context, other))
                continue;
            if (start == other.VerbFirst && InfinitiveBefore(context, other) && !IsStatement(other))
                continue;
            if (Dangles(context, BeforeTime(context, start)))
                continue;
            if (
                (
                    start == other.VerbFirst
                    && (SharesSubject(clause, own) || IsStatement(other))
                    && Joins(context, BeforeTime(context, start))
                ) || StandsAsPosition(other, d)
            )
            {
                end = start == other.VerbFirst ? BeforeTime(context, start) + 1 : BeforeFronted(context, clause.VerbEnd, start);
                break;
            }
        }
        var begin = SaysWhatIsDone(context, _drafts[d]) ? clause.Verb : clause.VerbEnd;
        // "reaffirmed to the Prime Minister his commitment": to whom is no part of what.
        if (_drafts[d].Act == "affirm" && context.Reading.Chars(begin) is "to")
            foreach (var adjunct in clause.Adjuncts)
                if (
                    adjunct.First == begin
                    && adjunct.Groups is [{ } told]
                    && context.Mentions.At(told.Head) is NameMention { Kind: NameKind.Person or NameKind.Office }
                )
                    begin = told.CoreEnd;
        if (_drafts[d].Match.Rule.Name is "oppose" or "will-go-on" && clause.Object is [{ } named, ..] && named.First >= clause.VerbEnd)
            begin = _drafts[d].Match.Rule.Name switch
            {
                "oppose" when Concerns.Contains(context.Reading.Chars(named.Head)) => BehindConcern(context, named, end),
                "will-go-on" when Wishes.Contains(context.Reading.Chars(named.Head)) && context.Reading.Chars(named.Head + 1) is "to" =>
                    named.Head + 2,
                _ => begin,
            };
        return Trim(context, begin, end);
    }

    // "and to have | further talks": words that cannot end what is said.
    private static bool Dangles(FactContext context, int last) => Dangling.Contains(context.Reading.Chars(last));

    // Whether the match has the group as a holder.
    private static bool Takes(Patterns.RuleMatch match, NounGroup group)
    {
        foreach (var slot in match.All("holder"))
            if (slot.First == group.First)
                return true;
        return false;
    }

    // "its deep concern about the arrests": not the concern is opposed but the arrests; where none follow, nothing is.
    private static int BehindConcern(FactContext context, NounGroup concern, int end)
    {
        for (var i = concern.Head + 1; i < end; i++)
            if (context.Reading.Chars(i) is "about" or "over" or "regarding" or "concerning" or "at" or "to" or "with")
                return context.Reading.Chars(i + 1) is "and" ? end : i + 1;
            else if (context.Reading.Chars(i) is "for" or "that" or "and" || context.Reading.Tokens[i].Is(Language.TokenShape.Punctuation))
                break;
        return end;
    }

    // "the challenges we face and reaffirm": the verb that goes on is not the one that the pronoun stands before.
    private static bool HasOtherVerb(FactContext context, Clause clause, int subject)
    {
        foreach (var other in context.ClausesOf(clause.Sentence))
            if (other.Form == VerbForm.Finite && other.VerbFirst > subject && other.VerbFirst < clause.VerbFirst)
                return true;
        return false;
    }

    // "expanded trade and continued close cooperation": a participle in front of its noun.
    private static bool IsParticipleOfNoun(FactContext context, Clause clause)
    {
        if (clause.VerbEnd - clause.VerbFirst != 1)
            return false;
        // "a strong and united region"
        var isSecond =
            clause.VerbFirst > 2
            && clause.IsPast
            && context.Reading.Chars(clause.VerbFirst - 1) is "and" or "or" or ","
            && Phrases.IsAdjective(context.Reading.Chars(clause.VerbFirst - 2))
            && context.Reading.Chars(clause.VerbFirst - 3) is "a" or "an" or "the" or "our" or "its" or "their";
        if (!isSecond && !Participles.Contains(context.Reading.Chars(clause.Verb)))
            return false;
        var next = clause.VerbEnd;
        return next < context.Reading.Tokens.Count
            && context.Mentions.At(next) is null
            && !context.Reading.Tokens[next].Is(Language.TokenShape.Punctuation)
            && !Determiners.Contains(context.Reading.Chars(next));
    }

    // "continue to cut tariffs and open markets": a bare verb behind an infinitive goes on with it.
    private static bool InfinitiveBefore(FactContext context, Clause clause)
    {
        if (
            clause.IsPast
            || context.Reading.Chars(clause.Verb) is "announce"
            || clause.Modality != Modality.Stated
            || clause.VerbEnd - clause.VerbFirst != 1
            || clause.VerbFirst == 0
        )
            return false;
        if (
            context.Reading.Chars(clause.Verb).EndsWith("s", StringComparison.Ordinal)
            || context.Reading.Chars(clause.VerbFirst - 1) is not ("and" or "or" or ",")
        )
            return false;
        var own = clause.Subject.Count > 0 ? clause.Subject[^1].First : 0;
        foreach (var other in context.ClausesOf(clause.Sentence))
            if (other.Form == VerbForm.Infinitive && other.VerbFirst > own && other.VerbFirst < clause.VerbFirst)
                return true;
        return false;
    }

    // "agreed that ties matter and resolved to deepen them": what a rule of positions reads as a statement, though it may find no holder.
    private bool IsStatement(Clause clause)
    {
        for (var match = _ofClause[clause.Number]; match is not null; match = match.Next)
            if (match.Value is not ("joint" or "work" or "item" or "cooperate" or "support") && match.Match.Rule.Name != "will-go-on")
                return true;
        return false;
    }

    // "and last year committed": behind what the time stands.
    private static int BeforeTime(FactContext context, int start)
    {
        var before = start - 1;
        while (
            before > 0
            && (context.Mentions.At(before) is TimeMention || context.Reading.Chars(before) is "fully" or "strongly" or "jointly")
        )
            before--;
        return before;
    }

    // ", and as two of the largest donors, | we": what stands in front of the next subject belongs to it.
    private static int BeforeFronted(FactContext context, int first, int start)
    {
        if (start - 1 <= first || context.Reading.Chars(start - 1) is not ",")
            return start;
        for (var i = start - 2; i > first && i > start - 16; i--)
            if (context.Reading.Chars(i) is "," or ";")
                return context.Reading.Chars(i + 1) is "and" or "but" && Fronted.Contains(context.Reading.Chars(i + 2)) ? i : start;
        return start;
    }

    // "reached consensus on several issues", "agreed on a number of matters": nothing that could be held against anything.
    private static bool IsVague(FactContext context, Draft draft, int first, int end)
    {
        if (draft.Act is not ("agree" or "affirm"))
            return false;
        while (first < end && Unspecific.Contains(context.Reading.Chars(first)))
            first++;
        return first < end
            && context.Reading.Chars(first) is "issues" or "matters" or "topics" or "points" or "steps" or "measures"
            && context.Reading.Chars(first - 1) is not ("the" or "these");
    }

    // "imposing coordinated, robust sanctions", "between allies and partners": a participle or a noun that looks like a verb.
    private static bool IsNoVerb(FactContext context, Clause clause)
    {
        if (clause.Form != VerbForm.Finite || clause.VerbEnd - clause.VerbFirst != 1)
            return false;
        foreach (var other in context.ClausesOf(clause.Sentence))
            if (
                other.VerbEnd == clause.VerbFirst
                || (context.Reading.Chars(clause.Verb) is "partners" && other.VerbFirst < clause.VerbFirst && other.Form == VerbForm.Finite)
            )
                return true;
        return false;
    }

    // "highlighted the steps that his government has taken": a report, no stance.
    private static bool IsReportOfDeeds(FactContext context, Clause clause)
    {
        if (!Reporting.Contains(context.Reading.Chars(clause.Verb)) || clause.Object is not [{ } deeds, ..] || deeds.First < clause.VerbEnd)
            return false;
        if (!Deeds.Contains(context.Reading.Chars(deeds.Head)) && !Deeds.Contains(context.Reading.Chars(deeds.End - 1)))
            return false;
        foreach (var other in context.ClausesOf(clause.Sentence))
            if (other.Form == VerbForm.Finite && other.IsPast && other.VerbFirst >= deeds.CoreEnd && other.VerbFirst < deeds.CoreEnd + 10)
                return true;
        return false;
    }

    // Where the words begin for which ", which" stands: behind the verb of the clause that has them.
    private static int AntecedentOf(FactContext context, Clause clause, int comma)
    {
        var start = context.Reading.Sentences[clause.Sentence].FirstToken;
        foreach (var other in context.ClausesOf(clause.Sentence))
            if (other.Form == VerbForm.Finite && other.VerbEnd <= comma)
                start = other.VerbEnd;
        return start;
    }

    // "will send ships": the verb itself says what is meant to be done; of "will continue to send" the one behind.
    private static bool SaysWhatIsDone(FactContext context, Draft draft) =>
        draft is { Act: "intend", Match.Rule.Name: "will-go-on", Clause: { Modality: Modality.Planned } clause }
        && !Continuing.Contains(context.Reading.Chars(clause.Verb));

    // ", and also" before a verb.
    private static bool Joins(FactContext context, int token) =>
        context.Reading.Chars(token) is "," or "and" or "but" or ";" or "also" or "as" or "then" or "further";

    private static bool SharesSubject(Clause clause, List<NounGroup> own)
    {
        var mine = clause.IsPassive ? clause.Object : clause.Subject;
        return own.Count > 0 && mine.Count > 0 && ReferenceEquals(own[0], mine[0]);
    }

    // The positions of a sentence stand side by side.
    private bool StandsAsPosition(Clause clause, int d)
    {
        while (d > 0 && _drafts[d - 1].Match.Sentence == clause.Sentence)
            d--;
        for (; d < _drafts.Count && _drafts[d].Match.Sentence == clause.Sentence; d++)
            if (ReferenceEquals(_drafts[d].Clause, clause))
                return true;
        return false;
    }

    private static (int First, int End) Trim(FactContext context, int first, int end)
    {
        while (first < end && LeftOut.Contains(context.Reading.Chars(first)))
            first++;
        while (end > first && LeftOutBehind.Contains(context.Reading.Chars(end - 1)))
            end--;
        return (first, end);
    }

    // Without the asterisks of a text that marks its emphasis.
    private static string Words(FactContext context, int first, int end) =>
        context.Words(first, end).Replace("**", "", StringComparison.Ordinal);
}
