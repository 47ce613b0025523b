using System.Runtime.CompilerServices;
using Entente.Facts;
using Entente.Facts.Kinds;
using Entente.Reconciliation.Comparing;

namespace Entente.Reconciliation;

/// <summary>A fact with the words by which it is compared, read once.</summary>
public sealed class Subject
{
    private Measure? _measure;
    private SubjectName? _name;
    private StrongBox<string?>? _key;

    /// <summary>Reads the words of what the fact is about.</summary>
    public Subject(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        Fact = fact;
        Words = SubjectReader.Read(WordsOf(fact.Body));
        Stems = Words
            .Where(w => w.Role is SubjectWordRole.Content or SubjectWordRole.Act or SubjectWordRole.Ground)
            .Select(w => w.Stem)
            .ToHashSet(StringComparer.Ordinal);
        Content = Words
            .Where(w => w is { IsParty: false, Role: SubjectWordRole.Content or SubjectWordRole.Act })
            .Select(w => w.Stem)
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The fact.</summary>
    public Fact Fact { get; }

    /// <summary>The words of what is measured, named, held or said, in order.</summary>
    public IReadOnlyList<SubjectWord> Words { get; }

    /// <summary>Their stems, parties among them.</summary>
    public IReadOnlySet<string> Stems { get; }

    /// <summary>Their stems without parties and places in general.</summary>
    public IReadOnlySet<string> Content { get; }

    /// <summary>The words as a measure: what is counted, and what limits it.</summary>
    public Measure Measure => _measure ??= Measure.Of(Words);

    /// <summary>The fact's name as it is told from others, where it is one of something named.</summary>
    internal SubjectName Name => _name ??= SubjectName.Of(this);

    /// <summary>What the comparer of a kind looks facts up by; worked out once.</summary>
    internal string? KeyBy(Func<Fact, string?> key) => (_key ??= new(key(Fact))).Value;

    /// <summary>Whether the two have a party in common.</summary>
    public bool SharesParty(Subject other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Fact.Parties.Any(p => other.Fact.Parties.Contains(p, StringComparer.Ordinal));
    }

    internal static string WordsOf(FactBody body) =>
        body switch
        {
            Figure figure => figure.Measure,
            Rank rank => rank.Of,
            Event happened => happened.Object ?? "",
            Agreement agreement => agreement.Title,
            Membership membership => membership.Organisation,
            Office office => office.Title,
            Position position => position.Content,
            Mechanism mechanism => mechanism.Title,
            Presence presence => presence.What,
            Contact contact => contact.Office,
            Reference reference => reference.Title,
            Quotation quotation => quotation.Text,
            _ => "",
        };
}
