using Entente.Facts;
using Entente.Facts.Kinds;
using Entente.Time;

namespace Entente.Reconciliation.References;

/// <summary>Dates of recognition, of diplomatic relations and of independence.</summary>
internal static class ActComparison
{
    // Acts of one name that lie further apart are taken for two acts: a state is recognised once, its governments again and again.
    private const int FurthestApart = 10;

    private static readonly string[] OfGovernments = ["government", "regime", "junta", "administration", "belligerent", "belligerency"];

    public static FactCheck Check(Fact fact, Event happened, IReadOnlyList<ReferenceFile> files)
    {
        var own = files.Where(f => IsAbout(f, happened)).ToList();
        if (own.Count == 0)
            return FactCheck.Without(LeftOut.OtherParty);
        if (fact.When is not { Start: not null, End: not null } when)
            return FactCheck.Without(LeftOut.NoDate);
        // A former state and the one of today may be one country, each in a file of its own.
        return new FactCheck(
            [.. own.GroupBy(f => (f.Source.Name, f.Country)).Select(files => Check(fact, happened, when, [.. files]))],
            null
        );
    }

    /// <summary>Whether the relations of two parties are told, or the independence of one.</summary>
    private static bool IsAbout(ReferenceFile file, Event happened) =>
        happened.Type == "independence"
            ? happened.Participants is [var first, ..] && first == file.Country
            : file.Partner is { } partner
                && happened.Participants.Contains(file.Country, StringComparer.Ordinal)
                && happened.Participants.Contains(partner, StringComparer.Ordinal);

    private static CheckResult Check(Fact fact, Event happened, Edtf when, IReadOnlyList<ReferenceFile> files)
    {
        var what = WhatOf(happened.Type);
        var found = new CheckResult(fact, what, TimeWording.Of(when), CheckVerdict.NotInReference, files[0].Source, null, null);
        var entries = files
            .SelectMany(f => f.Entries.OfType<ActEntry>().Select(e => (f.Source, Entry: e)))
            .Where(e => e.Entry.Act == happened.Type)
            .ToList();
        // "Sweden recognised the United States" is another act than "the United States recognised Sweden".
        var same = entries.FindAll(e => e.Entry.By is null || e.Entry.By == happened.Participants[0]);
        var time = DateComparison.Blurred(when);
        foreach (var (source, entry) in same)
            if (Agreeing(found with { Source = source }, time, entry) is { } result)
                return result;
        if (same.Count == 0)
            return found;
        if (entries.Count == 1 && MayDiffer(fact, happened, when, same[0].Entry))
            return found with
            {
                Verdict = CheckVerdict.Differs,
                Source = same[0].Source,
                Entry = same[0].Entry,
                ReferenceSays = TimeOf(same[0].Entry),
            };
        // Other times are told, though it cannot be said that they are of the same act.
        return found with { Note = "it tells of " + string.Join(", ", same.Select(e => TimeOf(e.Entry)).Distinct()) };
    }

    private static string TimeOf(ActEntry entry) => TimeWording.Of(entry.Day ?? entry.When);

    private static CheckResult? Agreeing(CheckResult found, Edtf time, ActEntry entry)
    {
        var wide = DateComparison.Compare(time, DateComparison.Blurred(entry.When));
        if (wide == DateAgreement.Apart)
            return null;
        found = found with { Verdict = CheckVerdict.Confirmed, Entry = entry, ReferenceSays = TimeWording.Of(entry.When) };
        var days = entry.Days.Where(d => d.MayOverlap(time)).ToList();
        if (entry.Days.Count == 0 || days.Count == 0 && entry.Day is null)
            return wide switch
            {
                _ when entry.Days.Count > 0 => found with
                {
                    Note = "as to the year; it names " + string.Join(", ", entry.Days.Select(TimeWording.Of)),
                },
                DateAgreement.FactIsFiner => found with { Note = "the document is more exact" },
                DateAgreement.ReferenceIsFiner => found with { Note = "the reference is more exact" },
                _ => found,
            };
        // The heading's year fits, and the day that the prose tells does not.
        if (days.Count == 0)
            return null;
        var day = days.Count == 1 ? days[0] : entry.Day;
        if (day is null || !day.MayOverlap(time))
            return found;
        return found with
        {
            ReferenceSays = TimeWording.Of(day),
            Note = DateComparison.Compare(time, day) == DateAgreement.ReferenceIsFiner ? "the reference is more exact" : null,
        };
    }

    // A difference is told only where both surely speak of one and the same act: precision first.
    private static bool MayDiffer(Fact fact, Event happened, Edtf when, ActEntry entry) =>
        happened.Type is "recognise" or "establish_relations" or "independence"
        && !entry.IsQualified
        && !DateComparison.IsUnsure(when)
        && !DateComparison.IsUnsure(entry.When)
        && DateComparison.YearsBetween(when, entry.When) <= FurthestApart
        && AreTheTwo(happened, entry)
        && !(happened.Type == "recognise" && Folding.Words($"{happened.Object} {fact.Evidence.Quote}").Any(OfGovernments.Contains));

    private static bool AreTheTwo(Event happened, ActEntry entry) =>
        happened.Type == "independence"
            ? happened.Participants.Skip(1).All(p => p == entry.From)
            : happened.Participants.Distinct(StringComparer.Ordinal).Count() == 2;

    private static string WhatOf(string type) =>
        type switch
        {
            "recognise" => "recognition",
            "establish_relations" => "establishment of relations",
            "sever_relations" => "end of relations",
            "resume_relations" => "resumption of relations",
            _ => type,
        };
}
