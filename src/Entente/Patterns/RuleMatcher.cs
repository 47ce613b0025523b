using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Entente.Clauses;
using Entente.Language;
using Entente.Mentions;

namespace Entente.Patterns;

/// <summary>Finds the places of a document that rules fit.</summary>
public sealed class RuleMatcher
{
    private readonly RuleBook _book;
    private readonly PatternRunner _runner;
    private readonly ClauseMatcher _clauses;
    private readonly List<FoundMatch> _found = [];

    /// <summary>Takes the rules to match.</summary>
    public RuleMatcher(RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        _book = book;
        _runner = new PatternRunner(book.Code, book.Words);
        _clauses = new ClauseMatcher(book, _runner);
    }

    /// <summary>How many instructions have been run so far: the cost, counted rather than timed.</summary>
    public long Steps => _runner.Steps;

    /// <summary>Appends the matches of a document in text order; of a rule's matches at one place, the longest alone.</summary>
    public void Match(Reading reading, MentionList mentions, ClauseList clauses, List<RuleMatch> into)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(mentions);
        ArgumentNullException.ThrowIfNull(clauses);
        ArgumentNullException.ThrowIfNull(into);
        _found.Clear();
        _runner.Begin(reading, mentions);
        _clauses.Begin(reading, mentions);
        MatchWords(reading);
        MatchMentions(reading, mentions);
        foreach (var clause in clauses)
            _clauses.Match(clause, _found);
        AddFound(into);
    }

    /// <summary>Of the document matched last: the clause rules that look for a clause's verb and do not fit, each once.</summary>
    public IReadOnlyList<NearFit> NearFits(Clause clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        if ((uint)clause.Lemma >= (uint)_book.BucketOfLemma.Length)
            return [];
        var lines = _book.LemmaBuckets[_book.BucketOfLemma[clause.Lemma]].Select(p => (p.Rule, Why: _clauses.WhyNot(p, clause)));
        // A rule of several lines fits where one of them does.
        return
        [
            .. lines
                .GroupBy(l => l.Rule, ReferenceEqualityComparer.Instance)
                .Where(rule => rule.All(l => l.Why is not null))
                .Select(rule => new NearFit(rule.First().Rule, clause.Verb, rule.First().Why!)),
        ];
    }

    private void MatchWords(Reading reading)
    {
        var bucketOf = _book.BucketOfWord;
        var sentences = reading.Sentences;
        var tokens = reading.Tokens.Span;
        for (var s = 0; s < sentences.Count; s++)
        {
            var sentence = sentences[s];
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                var word = tokens[i].Word;
                if (word < bucketOf.Length && bucketOf[word] != 0)
                    Try(_book.WordBuckets[bucketOf[word]], i, i + 1, s, sentence);
            }
        }
    }

    private void MatchMentions(Reading reading, MentionList mentions)
    {
        if (_book.Kinds.Length == 0)
            return;
        var s = 0;
        foreach (var mention in mentions.OuterSpan)
        {
            while (s < reading.Sentences.Count && reading.Sentences[s].EndToken <= mention.First)
                s++;
            if (s == reading.Sentences.Count)
                break;
            if (mention.First < reading.Sentences[s].FirstToken)
                continue;
            var kinds = _runner.KindsAt(mention.First);
            foreach (var (kind, patterns) in _book.Kinds)
                if ((kind & kinds) != SlotKind.None)
                    Try(patterns, mention.First, mention.End, s, reading.Sentences[s]);
        }
    }

    // The part that the patterns are looked for at stands in [at, behind). The tokens beside it rule out most of them.
    private void Try(AnchoredPattern[] patterns, int at, int behind, int index, in Sentence sentence)
    {
        var before = _runner.TokenAt(at - 1, sentence.FirstToken, sentence.EndToken);
        var next = _runner.TokenAt(behind, sentence.FirstToken, sentence.EndToken);
        foreach (ref readonly var pattern in patterns.AsSpan())
            if (pattern.Before.Allows(before) && pattern.Behind.Allows(next))
                Run(pattern, at, index, sentence);
    }

    private void Run(in AnchoredPattern pattern, int at, int index, in Sentence sentence)
    {
        if (
            _runner.Run(pattern.Left, at - 1, sentence.FirstToken, sentence.EndToken, forwards: false, out var before)
            && _runner.Run(pattern.Right, at, sentence.FirstToken, sentence.EndToken, forwards: true, out var end)
        )
        {
            var slots = SlotValue.InTextOrder(_runner.Taken);
            _found.Add(new FoundMatch(new RuleMatch(pattern.Rule, index, before + 1, end, slots, null), pattern.Order));
        }
        _runner.Taken.Clear();
    }

    private void AddFound(List<RuleMatch> into)
    {
        CollectionsMarshal.AsSpan(_found).Sort(static (a, b) => Compare(a, b));
        for (var i = 0; i < _found.Count; i++)
            if (!IsPartOfAnother(i))
                into.Add(_found[i].Match);
    }

    // A match adds nothing where another of the same rule, which is sorted before it, covers it and has all its slots.
    private bool IsPartOfAnother(int index)
    {
        var found = CollectionsMarshal.AsSpan(_found);
        var (match, order) = found[index];
        for (var i = index - 1; i >= 0 && found[i].Match.Sentence == match.Sentence; i--)
            if (found[i].Order == order && Covers(found[i].Match, match))
                return true;
        return false;
    }

    private static bool Covers(RuleMatch outer, RuleMatch inner) =>
        outer.First <= inner.First
        && outer.End >= inner.End
        && ReferenceEquals(outer.Clause, inner.Clause)
        && HasAll(outer.Slots, inner.Slots);

    private static bool HasAll(ImmutableArray<SlotValue> slots, ImmutableArray<SlotValue> of)
    {
        foreach (var slot in of)
            if (!slots.AsSpan().Contains(slot))
                return false;
        return true;
    }

    private static int Compare(in FoundMatch a, in FoundMatch b)
    {
        var order = a.Place.CompareTo(b.Place);
        if (order == 0)
            order = b.Match.End.CompareTo(a.Match.End);
        if (order == 0)
            order = b.Match.Slots.Length.CompareTo(a.Match.Slots.Length);
        return order != 0 ? order : Compare(a.Match.Slots, b.Match.Slots);
    }

    private static int Compare(ImmutableArray<SlotValue> a, ImmutableArray<SlotValue> b)
    {
        for (var i = 0; i < a.Length; i++)
        {
            var order = (a[i].First, a[i].End).CompareTo((b[i].First, b[i].End));
            if (order == 0)
                order = string.CompareOrdinal(a[i].Name, b[i].Name);
            if (order != 0)
                return order;
        }
        return 0;
    }
}

/// <summary>A match with the order of its rule.</summary>
internal readonly record struct FoundMatch(RuleMatch Match, int Order)
{
    /// <summary>Where it stands among the matches: by its first token, then by its rule.</summary>
    public long Place { get; } = (long)Match.First << 32 | (uint)Order;
}
