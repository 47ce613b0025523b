using Entente.Time;

namespace Entente.Reconciliation.References;

/// <summary>Where an entry stands in its file.</summary>
/// <param name="Where">The path of its value, or the id and heading of its division.</param>
/// <param name="Line">Its line from 1, or null.</param>
public sealed record ReferencePlace(string Where, int? Line = null);

/// <summary>One thing that a reference says.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Text">What stands there, as plain text.</param>
public abstract record ReferenceEntry(ReferencePlace Place, string Text);

/// <summary>An address of an embassy.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Text">The address.</param>
/// <param name="Of">Whose embassy it is.</param>
/// <param name="Host">The country in which it stands.</param>
public sealed record AddressEntry(ReferencePlace Place, string Text, string Of, string Host) : ReferenceEntry(Place, Text);

/// <summary>A telephone number of an embassy.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Text">The number as it is written; the calling code of the country may stand in square brackets.</param>
/// <param name="Of">Whose embassy it is.</param>
/// <param name="Host">The country in which it stands.</param>
public sealed record TelephoneEntry(ReferencePlace Place, string Text, string Of, string Host) : ReferenceEntry(Place, Text);

/// <summary>A country's part in an organisation.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Text">The entry of the list.</param>
/// <param name="Member">The country.</param>
/// <param name="Organisation">The organisation's identity, as <see cref="OrganisationKey"/> gives it.</param>
/// <param name="Role"><c>member</c>, <c>observer</c>, <c>partner</c>, <c>associate</c> or <c>candidate</c>.</param>
public sealed record PartEntry(ReferencePlace Place, string Text, string Member, string Organisation, string Role)
    : ReferenceEntry(Place, Text);

/// <summary>Who holds an office.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Text">The entry.</param>
/// <param name="Title">The title, as <see cref="OfficeTitle"/> knows it.</param>
/// <param name="Person">The holder.</param>
/// <param name="Since">Since when.</param>
/// <param name="Of">Whose office it is.</param>
/// <param name="Host">For heads of missions the country to which they are sent, otherwise null.</param>
public sealed record HolderEntry(ReferencePlace Place, string Text, string Title, string Person, Edtf Since, string Of, string? Host)
    : ReferenceEntry(Place, Text);

/// <summary>A dated act.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Text">The heading or the words that tell it.</param>
/// <param name="Act">The type of event: <c>recognise</c>, <c>establish_relations</c>, <c>independence</c> …</param>
/// <param name="Of">The country whose entry it is.</param>
/// <param name="From">For independence, the country from which it was gained; null where that is not told.</param>
/// <param name="By">The party that acts, where only one does and the entry tells which.</param>
/// <param name="When">When, as exactly as the entry itself says.</param>
public sealed record ActEntry(ReferencePlace Place, string Text, string Act, string Of, string? From, string? By, Edtf When)
    : ReferenceEntry(Place, Text)
{
    /// <summary>Days within <see cref="When"/> that the prose below the heading names.</summary>
    public IReadOnlyList<Edtf> Days { get; init; } = [];

    /// <summary>The one day that the prose names, in a sentence that tells the act itself; null where that is not so.</summary>
    public Edtf? Day { get; init; }

    /// <summary>
    /// Whether the entry tells of something narrower than the act between the two countries (a former state, a second
    /// beginning, one of several dates): it can confirm a fact, and not speak against one.
    /// </summary>
    public bool IsQualified { get; init; }
}
