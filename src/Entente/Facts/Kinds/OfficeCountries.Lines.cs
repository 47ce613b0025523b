using Entente.Clauses;
using Entente.Mentions;
using Entente.Mentions.Names;

namespace Entente.Facts.Kinds;

// Whose an office is by the line that it stands on, and by where its holder went.
internal sealed partial class OfficeCountries
{
    // "Prime Minister: Jane Doe", in the basic data of a country: that country's.
    private string? OfLabel(OfficeDraft draft)
    {
        if (
            draft.Match.Rule.Name != "office-label-person" && !IsBehindLabel(draft)
            || draft.Title.Contains(" to ", StringComparison.Ordinal)
        )
            return null;
        if (Envoys.Contains(draft.Office.Id))
            return _publisher;
        var named = DocumentParties.In(DocumentParties.Words(_title)).FindAll(p => p.Code != _publisher);
        return named is [{ Code: var only }] && Executives.MayHave(only, draft.PlainTitle) ? only : null;
    }

    // "Head of State: King Harald V"
    private bool IsBehindLabel(OfficeDraft draft)
    {
        var first = _context.Reading.Sentences[draft.Match.Sentence].FirstToken;
        for (var i = first; i < draft.Office.First && i < first + 6; i++)
            if (_context.Reading.Chars(i) is ":")
                return _context.Reading.Chars(first) is "Head" or "Heads" or "Chief" or "Monarch" or "Sovereign";
        return false;
    }

    private static readonly HashSet<string> Envoys = new(StringComparer.Ordinal)
    {
        "Ambassador",
        "Ambassador Extraordinary and Plenipotentiary",
        "High Commissioner",
        "Consul General",
        "Chargé d’Affaires",
    };

    private static readonly WordSet Travelling = new(
        "visited visits visit travelled traveled travels arrived paid pays made undertook toured went came"
    );

    // "President Kenyatta visited India": of two countries the visitor is from the other one.
    private string? OfVisitor(OfficeDraft draft)
    {
        if (_context.Parties.Principals is not [var first, var second])
            return null;
        foreach (var clause in _context.ClausesOf(draft.Match.Sentence))
        {
            if (
                clause is not { IsPassive: false, Form: VerbForm.Finite, Subject: [{ } visitor, ..] }
                || !Travelling.Contains(_context.Reading.Chars(clause.Verb))
                || visitor.First > draft.Person.First
                || draft.Person.End > clause.VerbFirst
            )
                continue;
            foreach (var token in Behind(clause))
                if (_context.Mentions.At(token) is NameMention { Kind: NameKind.Country or NameKind.Place } host)
                {
                    var code = host.Kind == NameKind.Country ? host.Id : host.Country;
                    var other =
                        code == first ? second
                        : code == second ? first
                        : null;
                    return other is not null && Executives.MayHave(other, draft.PlainTitle) ? other : null;
                }
        }
        return null;
    }

    private static IEnumerable<int> Behind(Clause clause)
    {
        foreach (var group in clause.Object)
            for (var i = group.First; i < group.End; i++)
                yield return i;
        foreach (var adjunct in clause.Adjuncts)
            if (adjunct.First >= clause.VerbEnd)
                for (var i = adjunct.First; i < adjunct.End; i++)
                    yield return i;
    }
}
