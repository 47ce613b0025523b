using Entente.Documents;
using Entente.Language;
using Entente.Mentions;
using Entente.Mentions.Names;

namespace Entente.Facts.Kinds;

/// <summary>
/// Lists of visits as country pages have them: below "Visits", with or without "From Chile to Norway", lines that begin with a time
/// and name who came: "June 2019: Prime Minister Rojas".
/// </summary>
public sealed class VisitTables : IFactBuilder
{
    private const string Rule = "visit-list";
    private const int FarthestHeading = 60;

    /// <inheritdoc/>
    public string Kind => Event.Name;

    /// <inheritdoc/>
    public void Build(FactContext context, Patterns.RuleMatch match, string value, FactSink sink)
    {
        // Visits of lists stand on lines without verbs: no rule gives them.
    }

    /// <inheritdoc/>
    public void Finish(FactContext context, FactSink sink)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(sink);
        if (context.Parties.Principals is not [_, _])
            return;
        var isOpen = -FarthestHeading;
        (string From, string To)? way = null;
        for (var s = 0; s < context.Reading.Sentences.Count; s++)
        {
            var sentence = context.Reading.Sentences[s];
            var isLine = IsLine(context, s);
            if (isLine && context.Mentions.At(sentence.FirstToken) is TimeMention { Value: not null } time && FactContext.IsDate(time))
            {
                if (s - isOpen < FarthestHeading)
                    Add(context, sink, s, time, way);
                continue;
            }
            if (sentence.EndToken - sentence.FirstToken > 12)
                continue;
            if (Names(context, sentence, "visit", "visits"))
                (isOpen, way) = (s, WayOf(context, sentence));
            else if (s - isOpen < FarthestHeading && WayOf(context, sentence) is { } told && Leads(context, sentence))
                (isOpen, way) = (s, told);
            else if (context.Reading.PassageOf(sentence).Kind == PassageKind.Heading)
                isOpen = -FarthestHeading;
        }
    }

    private static bool IsLine(FactContext context, int sentence)
    {
        foreach (var clause in context.ClausesOf(sentence))
            if (clause.Form == Clauses.VerbForm.Finite)
                return false;
        return true;
    }

    private static void Add(FactContext context, FactSink sink, int sentence, TimeMention time, (string From, string To)? way)
    {
        var range = context.Reading.Sentences[sentence];
        if (range.EndToken - time.End is < 2 or > 40)
            return;
        NameMention? visitor = null;
        for (var i = time.End; i < range.EndToken && visitor is null; i++)
            if (context.Mentions.At(i) is NameMention { Kind: NameKind.Office or NameKind.Person } name)
                visitor = name;
        if (visitor is null)
            return;
        var from = way?.From ?? PartyOf(context, visitor);
        if (from is null || !context.Parties.Principals.Contains(from))
            return;
        var to = way?.To ?? context.Parties.Principals.First(p => p != from);
        var evidence = context.EvidenceOf(sentence);
        var host = Countries.WithCode(to)?.Name ?? to;
        var body = new Event("visit", [from, to], null, host);
        sink.Add(context, evidence, body, time.Value, [from, to], EventWording.Line(body, time.Value!, null), Rule);
    }

    private static string? PartyOf(FactContext context, NameMention visitor) =>
        visitor.Country ?? visitor.Partner?.Country ?? context.Parties.PartyOf(visitor);

    // "From Japan to Norway", "Visits to Chile", "Norway to Japan", "By Chilean leaders".
    private static (string From, string To)? WayOf(FactContext context, in Sentence sentence)
    {
        string? from = null,
            to = null;
        var principals = context.Parties.Principals;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (context.Mentions.At(i) is not NameMention { Kind: NameKind.Country } country || !principals.Contains(country.Id))
                continue;
            var before = i > sentence.FirstToken ? context.Reading.Chars(i - 1) : "";
            if (before is "the" && i - 1 > sentence.FirstToken)
                before = context.Reading.Chars(i - 2);
            if (before is "to" or "To" or "in" or "In")
                to ??= country.Id;
            else
                from ??= country.Id;
            i = country.End - 1;
        }
        if (from is null && to is null || from == to)
            return null;
        from ??= principals.First(p => p != to);
        to ??= principals.First(p => p != from);
        return (from, to);
    }

    // A line of few words that says from where to where.
    private static bool Leads(FactContext context, in Sentence sentence) =>
        sentence.EndToken - sentence.FirstToken <= 8
        && (context.Reading.Chars(sentence.FirstToken) is "From" or "To" or "By" || Names(context, sentence, "to", "from"));

    private static bool Names(FactContext context, in Sentence sentence, string word, string other)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            if (
                context.Reading.Chars(i).Equals(word, StringComparison.OrdinalIgnoreCase)
                || context.Reading.Chars(i).Equals(other, StringComparison.OrdinalIgnoreCase)
            )
                return true;
        return false;
    }
}
