using Entente.Mentions;
using Entente.Mentions.Names;

namespace Entente.Facts.Kinds;

/// <summary>
/// Tells whose an office is where no country stands beside it: the same person's elsewhere in the document, else the publisher's own,
/// if its government has such an office and no other holds it there; else the only other country that the passage names.
/// </summary>
internal sealed class OfficeCountries(FactContext context)
{
    private readonly string? _publisher = PublisherCountry.Of(context.Document.Metadata);

    /// <summary>Fills in the countries that are missing.</summary>
    public void Complete(List<OfficeDraft> drafts)
    {
        foreach (var known in drafts.ToArray())
            if (known.Of is { } of)
                for (var i = 0; i < drafts.Count; i++)
                    if (drafts[i].Of is null && ReferenceEquals(drafts[i].Holder, known.Holder))
                        drafts[i] = Given(drafts[i], of);
        for (var i = 0; i < drafts.Count; i++)
            if (drafts[i].Of is null)
                drafts[i] = Given(drafts[i], Guess(drafts, drafts[i]));
    }

    private OfficeDraft Given(OfficeDraft draft, string? of)
    {
        if (of is not null)
            context.Parties.Note(draft.Person.First, of);
        return draft with { Of = of };
    }

    private string? Guess(List<OfficeDraft> drafts, OfficeDraft draft)
    {
        var title = SingularId(draft);
        if (IsOwn(drafts, draft, title))
            return _publisher;
        string? only = null;
        var sentence = context.Reading.Sentences[draft.Match.Sentence];
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (context.Mentions.At(i) is not NameMention { Kind: NameKind.Country } country || country.Id == _publisher)
                continue;
            if (only is not null && only != country.Id)
                return null;
            only = country.Id;
        }
        return only is not null && Executives.MayHave(only, title) && !IsTaken(drafts, draft, title, only) ? only : null;
    }

    private bool IsOwn(List<OfficeDraft> drafts, OfficeDraft draft, string title) =>
        _publisher is not null && Executives.MayHave(_publisher, title) && !SentTo(draft, _publisher) && !IsTaken(drafts, draft, title, _publisher);

    // "Ambassador to the United States": not one of the United States.
    private bool SentTo(OfficeDraft draft, string country)
    {
        for (var i = draft.Office.End; i < draft.Office.End + 4 && i < context.Reading.Tokens.Count; i++)
            if (context.Mentions.At(i) is NameMention { Kind: NameKind.Country } to)
                return to.Id == country && draft.Title.Contains(" to ", StringComparison.Ordinal);
        return false;
    }

    // A country has one President at a time; it has many ambassadors and senators.
    private static bool IsTaken(List<OfficeDraft> drafts, OfficeDraft draft, string title, string country)
    {
        if (!IsSingle(title))
            return false;
        foreach (var other in drafts)
            if (other.Of == country && !ReferenceEquals(other.Holder, draft.Holder) && SingularId(other) == title)
                return true;
        return false;
    }

    private static bool IsSingle(string title) =>
        title is "President" or "Vice President" or "Prime Minister" or "Chancellor" or "King" or "Queen" or "Emperor" or "Crown Prince"
            or "Foreign Minister" or "Defense Minister" or "Finance Minister" or "Secretary of State" or "Secretary of Defense"
            or "National Security Advisor" or "First Lady";

    private static string SingularId(OfficeDraft draft) =>
        draft.Office.Id.EndsWith('s') && draft.Title.Length < draft.Office.Id.Length ? draft.Title : draft.Office.Id;
}
