using Entente.Facts;
using Entente.Facts.Kinds;
using Entente.Mentions.Names;
using Entente.Time;

namespace Entente.Reconciliation.References;

/// <summary>Heads of state, of government and of missions, at times that the reference tells of.</summary>
internal static class HolderComparison
{
    public static FactCheck Check(Fact fact, Office office, IReadOnlyList<ReferenceFile> files)
    {
        var (title, host) = TitleOf(office.Title);
        var results = new List<CheckResult>();
        var reason = LeftOut.OtherKind;
        foreach (var file in files)
        {
            var entries = file
                .Entries.OfType<HolderEntry>()
                .Where(e => e.Of == office.Of && e.Host == host && OfficeTitle.Of(e.Title) == title)
                .ToList();
            if (entries.Count == 0)
                continue;
            if ((fact.When ?? fact.Stated) is not { Earliest: not null, Latest: not null } time)
                return FactCheck.Without(LeftOut.NoDate);
            reason = LeftOut.OtherTime;
            if (Check(fact, office, time, file, entries) is { } result)
                results.Add(result);
        }
        return results.Count == 0 ? FactCheck.Without(reason) : new FactCheck(results, null);
    }

    private static CheckResult? Check(Fact fact, Office office, Edtf time, ReferenceFile file, List<HolderEntry> entries)
    {
        var person = PersonIdentity.Of(office.Person);
        foreach (var entry in entries)
            if (person.MayBe(PersonIdentity.Of(entry.Person)) && !time.IsBefore(entry.Since.Earliest!.Value))
                return Result(entry, CheckVerdict.Confirmed);
        // Someone else holds it only after the day on which the reference's holder began, and before the reference was written.
        if (
            entries is [var only]
            && time.IsAfter(only.Since.Latest!.Value)
            && file.Source.Latest?.Latest is { } last
            && time.Latest <= last
            && !SharesName(person, PersonIdentity.Of(only.Person))
        )
            return Result(only, CheckVerdict.Differs);
        return null;

        CheckResult Result(HolderEntry entry, CheckVerdict verdict) =>
            new(fact, office.Title, office.Person, verdict, file.Source, entry, entry.Person, $"since {TimeWording.Of(entry.Since)}");
    }

    // "Ambassador to the United States": the title, and the country.
    private static (string Title, string? Host) TitleOf(string title)
    {
        var to = title.IndexOf(" to ", StringComparison.Ordinal);
        if (to < 0)
            return (OfficeTitle.Of(title), null);
        var place = title[(to + 4)..];
        var country = CountryNames.Find(place);
        return country is null ? (OfficeTitle.Of(title), null) : (OfficeTitle.Of(title[..to]), country.Code);
    }

    private static bool SharesName(PersonIdentity a, PersonIdentity b) => a.Key.Split(' ').Intersect(b.Key.Split(' ')).Any();
}
