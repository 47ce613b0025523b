using Entente.Clauses;

namespace Entente.Facts.Kinds;

// The words that say what a position is about.
public sealed partial class PositionFacts
{
    // The words behind the verb (of a passive those in front of it), up to the next clause that says something of its own.
    private (int First, int End) Complement(FactContext context, int d)
    {
        var clause = _drafts[d].Clause;
        var range = context.Reading.Sentences[clause.Sentence];
        if (_drafts[d].Value == "owner-commit" && clause.Subject.Count > 0)
            return Trim(context, clause.Subject[^1].CoreEnd, clause.VerbFirst);
        if (
            clause.IsPassive
            && clause.Object.Count > 0
            && _drafts[d].Value != "all-agree"
            && !_drafts[d].Match.All("holder").Any(s => s.First == clause.Object[0].First)
        )
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
            if ((start == other.VerbFirst && SharesSubject(clause, own) && Joins(context, start - 1)) || StandsAsPosition(other, d))
            {
                end = start;
                break;
            }
        }
        return Trim(context, SaysWhatIsDone(context, _drafts[d]) ? clause.Verb : clause.VerbEnd, end);
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
