using System.Text;
using Entente.Language;
using Entente.Mentions;
using Entente.Patterns;

namespace Entente.Facts.Kinds;

/// <summary>Addresses and telephone numbers of offices; a number on a line of its own goes with the address before it.</summary>
public sealed class ContactFacts : IFactBuilder
{
    // How many sentences a line with a number may stand behind the line with its address.
    private const int NearLines = 3;
    private const int FewestDigits = 6;

    private static readonly HashSet<string> EndsAddress = new(StringComparer.OrdinalIgnoreCase)
    {
        "tel",
        "tel.",
        "telephone",
        "phone",
        "fax",
        "fax.",
        "email",
        "e-mail",
        "website",
        "web",
        "which",
        "where",
        "with",
        "has",
        "is",
        "was",
    };

    private static readonly HashSet<string> Streets = new(StringComparer.OrdinalIgnoreCase)
    {
        "Avenue",
        "Ave.",
        "Street",
        "St.",
        "Road",
        "Rd.",
        "Boulevard",
        "Blvd.",
        "Square",
        "Plaza",
        "Drive",
        "Lane",
        "Box",
        "Rue",
        "Calle",
        "Avenida",
        "Via",
        "Strasse",
        "Straße",
    };

    private readonly List<Draft> _drafts = [];

    private sealed class Draft(RuleMatch match)
    {
        public RuleMatch Match { get; } = match;
        public string? Address { get; set; }
        public string? Telephone { get; set; }
    }

    /// <inheritdoc/>
    public string Kind => Contact.Name;

    /// <inheritdoc/>
    public void Begin(FactContext context) => _drafts.Clear();

    /// <inheritdoc/>
    public void Build(FactContext context, RuleMatch match, string value, FactSink sink)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(match);
        if (value == "telephone")
        {
            if (match["number"] is { } number && ReadNumber(context, match, number.First) is { } telephone)
                AddNumber(match, telephone);
        }
        else if (
            match["address"] is { } address
            && ReadAddress(context, address) is { } words
            && !_drafts.Any(d => d.Match.Sentence == match.Sentence && d.Address is not null)
        )
        {
            _drafts.Add(new Draft(match) { Address = words });
        }
    }

    /// <inheritdoc/>
    public void Finish(FactContext context, FactSink sink)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(sink);
        foreach (var d in _drafts)
        {
            var parties = new List<string>();
            var office = OfficeOf(context, d, parties);
            if (office.Length == 0)
                continue;
            var body = new Contact(office, d.Address, d.Telephone);
            var line = office + (d.Address is null ? "" : ": " + d.Address) + (d.Telephone is null ? "" : $", tel. {d.Telephone}");
            sink.Add(context, context.EvidenceOf(d.Match.Sentence), body, null, parties, line, d.Match);
        }
    }

    private void AddNumber(RuleMatch match, string telephone)
    {
        var near = _drafts.LastOrDefault(d => d.Match.Sentence <= match.Sentence && match.Sentence - d.Match.Sentence <= NearLines);
        if (near is null)
            _drafts.Add(new Draft(match) { Telephone = telephone });
        else
            near.Telephone ??= telephone;
    }

    private static string? ReadAddress(FactContext context, SlotValue slot)
    {
        var tokens = context.Reading.Tokens;
        if (
            context.Mentions.At(slot.First) is TimeMention
            || !(tokens[slot.First].Is(TokenShape.Digits) || tokens[slot.First].Is(TokenShape.Capitalised))
        )
            return null;
        var end = slot.First;
        var hasStreet = false;
        var hasName = false;
        for (; end < slot.End; end++)
        {
            if (EndsAddress.Contains(context.Reading.Chars(end).ToString()))
                break;
            hasStreet |=
                (tokens[end].Is(TokenShape.Digits) && context.Mentions.At(end) is not TimeMention)
                || (end > slot.First && Streets.Contains(context.Reading.Chars(end).ToString()));
            hasName |= tokens[end].Is(TokenShape.Capitalised);
        }
        return hasStreet && hasName ? context.Words(slot.First, end).TrimEnd(',', ' ', '.', ';') : null;
    }

    // Digits with what stands between them in a telephone number, from the token on.
    private static string? ReadNumber(FactContext context, RuleMatch match, int token)
    {
        var text = context.Reading.Text;
        var end = context.Reading.Sentences[match.Sentence].Range.End;
        var at = context.Reading.Tokens[token].Start;
        while (at > 0 && text[at - 1] is '+' or '(' or '[')
            at--;
        var number = new StringBuilder();
        var digits = 0;
        for (
            ;
            at < end
                && (
                    char.IsAsciiDigit(text[at])
                    || text[at] is ' ' or '-' or '+' or '(' or ')' or '[' or ']' or '.' or '/' or '‑' or '–' or '\u00A0'
                );
            at++
        )
        {
            if (text[at] == ')' && !number.ToString().Contains('(', StringComparison.Ordinal))
                break;
            if (text[at] == ']' && !number.ToString().Contains('[', StringComparison.Ordinal))
                break;
            number.Append(text[at]);
            if (char.IsAsciiDigit(text[at]))
                digits++;
        }
        return digits >= FewestDigits ? number.ToString().Trim(' ', '.', '-', '/', '–') : null;
    }

    // "embassy of Japan in the United States": whose it is, and where.
    private static string OfficeOf(FactContext context, Draft draft, List<string> parties)
    {
        var match = draft.Match;
        var range = context.Reading.Sentences[match.Sentence];
        var end = match["address"]?.First ?? match.First;
        var names = Countries(context, range.FirstToken, end);
        var what =
            match["what"] is { } slot ? context.Words(slot.First, slot.End).ToLowerInvariant()
            : WhatIn(draft.Address) is { } named ? named
            : WhatAbove(context, match, names);
        if (what.Length == 0)
            return "";
        var line = what;
        for (var n = 0; n < names.Count && n < 2; n++)
        {
            PartyReader.AddName(names[n], parties);
            line += (n == 0 ? " of " : " in ") + NameOf(context, names[n]);
        }
        return line;
    }

    private static readonly string[] Kinds =
    [
        "High Commission",
        "Embassy",
        "Consulate General",
        "Consulate-General",
        "Consulate",
        "Permanent Mission",
    ];

    // "Address: High Commission of India, 3 Harambee Avenue": the address begins with the office.
    private static string? WhatIn(string? address)
    {
        foreach (var kind in Kinds)
            if (address?.Contains(kind, StringComparison.OrdinalIgnoreCase) == true)
                return kind.ToLowerInvariant();
        return null;
    }

    // A bare line of an address: its heading, or the line before it, says which office it is.
    private static string WhatAbove(FactContext context, RuleMatch match, List<NameMention> names)
    {
        for (var s = match.Sentence - 1; s >= 0 && s >= match.Sentence - NearLines; s--)
        {
            var sentence = context.Reading.Sentences[s];
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                var word = context.Reading.Chars(i).ToString().ToLowerInvariant();
                if (word is not ("embassy" or "consulate" or "mission" or "commission" or "chancery"))
                    continue;
                if (names.Count == 0)
                    names.AddRange(Countries(context, sentence.FirstToken, sentence.EndToken));
                return word;
            }
        }
        return match.Rule.Name.Contains("telephone", StringComparison.Ordinal) ? "" : "office";
    }

    private static List<NameMention> Countries(FactContext context, int first, int end)
    {
        var found = new List<NameMention>();
        foreach (var mention in context.Mentions.Outer)
            if (mention is NameMention { Kind: NameKind.Country } name && name.First >= first && name.End <= end)
                found.Add(name);
        if (found.Count > 0)
            return found;
        foreach (var name in context.Mentions.Inner)
            if (name.Kind == NameKind.Country && name.First >= first && name.End <= end)
                found.Add(name);
        return found;
    }

    private static string NameOf(FactContext context, NameMention name) =>
        name.IsAdjective
            ? name.Id
            : (context.Words(name.First, name.End) is var words && words.StartsWith("United ", StringComparison.Ordinal) ? "the " : "")
                + words;
}
