using Entente.Facts;
using Entente.Facts.Kinds;
using Entente.Mentions.Names;

namespace Entente.Reconciliation.Comparing;

/// <summary>Kinds in which a few fields say outright what a fact is about: memberships, offices, contacts, sources, quotations.</summary>
internal sealed class KeyedComparer : IFactComparer
{
    private readonly Func<Fact, string?> _key;
    private readonly Func<Fact, Fact, bool> _same;
    private readonly string _reason;

    private KeyedComparer(string kind, string reason, Func<Fact, string?> key, Func<Fact, Fact, bool> same) =>
        (Kind, _reason, _key, _same) = (kind, reason, key, same);

    /// <inheritdoc/>
    public string Kind { get; }

    /// <summary>A member in an organisation; its role may differ.</summary>
    public static KeyedComparer OfMemberships { get; } =
        new(
            Membership.Name,
            "the same member and organisation",
            fact => fact.Body is Membership m ? $"{m.Member} {m.Acronym ?? m.Organisation} {ClassOf(m.Role)}" : null,
            (a, b) => IsIn((Membership)a.Body) == IsIn((Membership)b.Body)
        );

    /// <summary>An office of a country or organisation; who holds it may differ.</summary>
    public static KeyedComparer OfOffices { get; } =
        new(
            Office.Name,
            "the same office",
            fact =>
                fact.Body is Office { Of: { } of } o && IsOfItsDay(fact)
                    ? $"{of} {string.Join(' ', SubjectReader.Stems(o.Title).Order(StringComparer.Ordinal))}"
                    : null,
            (a, b) => PersonIdentity.Of(((Office)a.Body).Person).MayBe(PersonIdentity.Of(((Office)b.Body).Person))
        );

    /// <summary>An office that can be written to or called; its address may differ.</summary>
    public static KeyedComparer OfContacts { get; } =
        new(
            Contact.Name,
            "the same office",
            fact => fact.Body is Contact c ? string.Join(' ', SubjectReader.Stems(c.Office).Order(StringComparer.Ordinal)) : null,
            (a, b) =>
                Fits(((Contact)a.Body).Address, ((Contact)b.Body).Address) && Fits(((Contact)a.Body).Telephone, ((Contact)b.Body).Telephone)
        );

    /// <summary>A line of the list of sources.</summary>
    public static KeyedComparer OfReferences { get; } =
        new(
            Reference.Name,
            "the same title",
            fact => fact.Body is Reference r ? Letters(r.Title) : null,
            (a, b) => Fits(((Reference)a.Body).Url, ((Reference)b.Body).Url)
        );

    /// <summary>A quoted sentence.</summary>
    public static KeyedComparer OfQuotations { get; } =
        new(
            Quotation.Name,
            "the same words",
            fact => fact.Body is Quotation q ? Letters(q.Text) : null,
            (a, b) => PersonIdentity.Of(((Quotation)a.Body).Speaker).MayBe(PersonIdentity.Of(((Quotation)b.Body).Speaker))
        );

    /// <inheritdoc/>
    public IEnumerable<string> Keys(Subject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return subject.KeyBy(_key) is { Length: > 0 } key ? [key] : [];
    }

    /// <inheritdoc/>
    public Comparison Compare(Subject a, Subject b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return a.KeyBy(_key) is { Length: > 0 } key && key == b.KeyBy(_key) ? Comparison.Same(1, _reason) : Comparison.Apart;
    }

    /// <inheritdoc/>
    public bool SaysTheSame(Subject a, Subject b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return _same(a.Fact, b.Fact);
    }

    // A founder is a member.
    private static string IsIn(Membership membership) => membership.Role == "founder" ? "member" : membership.Role;

    // To chair an organisation, or to be its partner, is no other answer to whether one is its member.
    private static string ClassOf(string role) => role is "chair" or "partner" ? role : "member";

    // "President Kennedy" in a sheet of today tells nothing of who is president.
    private static bool IsOfItsDay(Fact fact) => fact.When is not { } when || fact.Stated is not { } stated || when.MayOverlap(stated);

    // What one leaves out, the other does not deny.
    private static bool Fits(string? a, string? b) => a is null || b is null || Letters(a) == Letters(b);

    private static string Letters(string text) => new([.. text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
}
