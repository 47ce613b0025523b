using Entente.Documents;
using Entente.Language;
using Entente.Mentions;
using Entente.Patterns;
using Entente.Time;

namespace Entente.Facts.Kinds;

/// <summary>
/// Quoted sentences with their speakers: words in quotation marks beside a verb of saying, and paragraphs above a line that names
/// who said them. Quoted names and phrases are none.
/// </summary>
public sealed class QuotationFacts : IFactBuilder
{
    private const int FewestWords = 5;
    private const int LongestQuote = 400;
    private const int LongestAbout = 90;

    private readonly HashSet<int> _told = [];
    private readonly List<Draft> _drafts = [];

    private sealed record Draft(RuleMatch Match, NameMention Speaker, string Text, CharRange Range, Edtf? When);

    /// <inheritdoc/>
    public string Kind => Quotation.Name;

    /// <inheritdoc/>
    public void Begin(FactContext context)
    {
        _told.Clear();
        _drafts.Clear();
    }

    /// <inheritdoc/>
    public void Build(FactContext context, RuleMatch match, string value, FactSink sink)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(match);
        if (SpeakerOf(context, match) is not { } speaker)
            return;
        if (value == "line")
            AddAbove(context, match, speaker);
        else if (QuoteBeside(context, match) is { } quote)
            Add(context, match, speaker, quote.First, quote.End, WhenSaid(context, match, quote.First, quote.End));
    }

    /// <inheritdoc/>
    public void Finish(FactContext context, FactSink sink)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(sink);
        foreach (var draft in _drafts)
        {
            var isPerson = draft.Speaker.Kind == NameKind.Person;
            var person = isPerson ? context.Persons.Of(draft.Speaker) : null;
            var country = person?.Party ?? draft.Speaker.Country;
            var body = new Quotation(person?.Name ?? draft.Speaker.Id, draft.When, draft.Text);
            IReadOnlyList<string> parties = country is null ? [] : [country];
            sink.Add(context, context.EvidenceOf(draft.Range), body, draft.When, parties, Line(body), draft.Match);
        }
    }

    // The speaker's mention: the slot's, or the person for whom "he" or "she" stands.
    private static NameMention? SpeakerOf(FactContext context, RuleMatch match)
    {
        if (match["speaker"] is { Mention: NameMention named })
            return named;
        return context.Parties.LastPersonBefore(match.First);
    }

    // A line that is nothing but the speaker and the date; what stands above it is quoted.
    private void AddAbove(FactContext context, RuleMatch match, NameMention speaker)
    {
        var sentences = context.Reading.Sentences;
        var line = sentences[match.Sentence];
        if (match.Sentence == 0 || match.First != line.FirstToken || !EndsWith(context, line, match.End))
            return;
        // Inside of a paragraph, the line stands behind a dash.
        var last = match.Sentence - 1;
        var passage = sentences[last].Passage;
        if (passage == line.Passage)
            return;
        var first = last;
        while (first > 0 && sentences[first - 1].Passage == passage)
            first--;
        var kind = context.Document.Passages[passage].Kind;
        if (kind != PassageKind.Paragraph || passage < line.Passage - 1 && HasReadBetween(context, passage, line.Passage))
            return;
        var (begin, end) = (sentences[first].FirstToken, sentences[last].EndToken);
        var isMarked = IsOpening(context, begin) && IsClosing(context, end - 1);
        var isLast = match.Sentence == sentences.Count - 1;
        // Without quotation marks or a dash, a name below a text may be a signature: that ends the document.
        var hasDash = context.Reading.Chars(match.First) is "–" or "—" or "-" or "―" or "~";
        if (!isMarked && (isLast || last - first > 2 || (!hasDash && match["when"] is null) || !IsClosed(context, end - 1)))
            return;
        if (isMarked)
            (begin, end) = (begin + 1, end - 1);
        if (!IsSentence(context, begin, end))
            return;
        var when = match["when"] is { Mention: TimeMention time } ? time.Value : null;
        var range = new CharRange(sentences[first].Range.Start, line.Range.End);
        Tell(context, match, speaker, (begin, end), range, when);
    }

    private static bool HasReadBetween(FactContext context, int passage, int line)
    {
        for (var p = passage + 1; p < line; p++)
            if (context.Document.Passages[p].IsRead)
                return true;
        return false;
    }

    private static bool EndsWith(FactContext context, in Sentence line, int end) =>
        end >= line.EndToken || (end == line.EndToken - 1 && context.Reading.Chars(end) is "." or ",");

    // "…” said X", "X said: “…", "X said that “…": the marks stand right beside the words that the rule took.
    private static (int First, int End)? QuoteBeside(FactContext context, RuleMatch match)
    {
        var sentence = context.Reading.Sentences[match.Sentence];
        var tokens = context.Reading.Tokens;
        var before = match.First - 1;
        // "…,” the President said": an article or title may stand between.
        for (var skipped = 0; skipped < 8 && before > 0 && !IsMark(context, before); skipped++)
        {
            if (context.Mentions.At(before) is NameMention { Kind: NameKind.Office or NameKind.Country or NameKind.Organisation } name)
                before = name.First - 1;
            else if (context.Reading.Chars(before) is "the" or "," or "’s" or "of")
                before--;
            else
                break;
        }
        if (
            before > 0
            && IsClosing(context, before)
            && tokens[before - 1].Is(TokenShape.Punctuation)
            && Opening(context, before, sentence.Passage) is >= 0 and var open
        )
            return (open + 1, before);
        var after = match.End;
        for (var skipped = 0; skipped < 12 && after < sentence.EndToken && !IsOpening(context, after); skipped++)
        {
            if (context.Mentions.At(after) is TimeMention time)
                after = time.End;
            else if (
                context.Reading.Chars(after)
                is ":"
                    or ","
                    or "that"
                    or "on"
                    or "in"
                    or "to"
                    or "reporters"
                    or "journalists"
                    or "today"
                    or "yesterday"
                    or "the"
                    or "a"
                    or "statement"
            )
                after++;
            else
                return null;
        }
        if (after >= sentence.EndToken || !IsOpening(context, after))
            return null;
        return Closing(context, after, sentence.Passage) is >= 0 and var close ? (after + 1, close) : null;
    }

    private static bool IsMark(FactContext context, int token) => IsClosing(context, token) || IsOpening(context, token);

    private static bool IsOpening(FactContext context, int token) => context.Reading.Chars(token) is "“" or "\"" or "«" or "„";

    private static bool IsClosing(FactContext context, int token) => context.Reading.Chars(token) is "”" or "\"" or "»";

    private static int Opening(FactContext context, int close, int passage)
    {
        var first = context.Document.Passages[passage].Range.Start;
        for (var i = close - 1; i >= 0 && i > close - LongestQuote && context.Reading.Tokens[i].Start >= first; i--)
        {
            if (IsOpening(context, i))
                return i;
            if (IsClosing(context, i))
                return -1;
        }
        return -1;
    }

    private static int Closing(FactContext context, int open, int passage)
    {
        var end = context.Document.Passages[passage].Range.End;
        for (var i = open + 1; i < context.Reading.Tokens.Count && i < open + LongestQuote && context.Reading.Tokens[i].Start < end; i++)
            if (IsClosing(context, i))
                return i;
        return -1;
    }

    // At least a few words, with a verb of their own: no name or phrase between marks.
    private static bool IsSentence(FactContext context, int first, int end)
    {
        var words = 0;
        for (var i = first; i < end; i++)
            if (!context.Reading.Tokens[i].Is(TokenShape.Punctuation))
                words++;
        if (words < FewestWords)
            return false;
        foreach (var clause in context.Clauses)
            if (clause.VerbFirst >= first && clause.VerbEnd <= end && clause.Form == Clauses.VerbForm.Finite)
                return true;
        return false;
    }

    private static bool IsClosed(FactContext context, int token) => context.Reading.Chars(token) is "." or "!" or "?" or "”" or "\"" or "»";

    // A date of the words that tell who said it, outside of the marks; the day of the document where it says "today".
    private static Edtf? WhenSaid(FactContext context, RuleMatch match, int first, int end)
    {
        foreach (var time in context.DatesOf(match.Sentence))
            if ((time.End <= first || time.First >= end) && Math.Abs(time.First - match.First) < 25)
                return time.Value;
        return null;
    }

    private void Add(FactContext context, RuleMatch match, NameMention speaker, int first, int end, Edtf? when)
    {
        // "…,” said X. “…”: a comma before the mark belongs to the sentence around.
        var last = context.Reading.Chars(end - 1) is "," ? end - 1 : end;
        if (last <= first || !IsSentence(context, first, last))
            return;
        var range = context.Reading.Sentences[match.Sentence].Range;
        var start = Math.Min(range.Start, context.Reading.Tokens[first - 1].Start);
        var stop = Math.Max(range.End, context.Reading.Tokens[end].End);
        Tell(context, match, speaker, (first, last), new CharRange(start, stop), when);
    }

    private void Tell(FactContext context, RuleMatch match, NameMention speaker, (int First, int End) quote, CharRange range, Edtf? when)
    {
        if (_told.Add(quote.First))
            _drafts.Add(new Draft(match, speaker, context.Words(quote.First, quote.End), range, when));
    }

    internal static string Line(Quotation quotation)
    {
        var text = quotation.Text;
        if (text.Length > LongestAbout)
            text = text[..text.LastIndexOf(' ', LongestAbout)] + " …";
        return quotation.SaidOn is { } day ? $"{quotation.Speaker}, {TimeWording.Of(day)}: {text}" : $"{quotation.Speaker}: {text}";
    }
}
