using Entente.Mentions;

namespace Entente.Patterns;

/// <summary>What a mention may fill, as a set of slot types.</summary>
[Flags]
internal enum SlotKind
{
    None = 0,
    When = 1,
    Duration = 1 << 1,
    Anniversary = 1 << 2,
    Number = 1 << 3,
    Money = 1 << 4,
    Percent = 1 << 5,
    Measure = 1 << 6,
    Ordinal = 1 << 7,
    Country = 1 << 8,
    Organisation = 1 << 9,
    Party = 1 << 10,
    Person = 1 << 11,
    Office = 1 << 12,
    Agreement = 1 << 13,
    Programme = 1 << 14,
    Institution = 1 << 15,
    Place = 1 << 16,
    Name = 1 << 17,

    /// <summary>No mention: any few words.</summary>
    Words = 1 << 18,

    /// <summary>No mention: a superlative.</summary>
    Superlative = 1 << 19,

    /// <summary>All that is a name and may have an article in front.</summary>
    AnyName = Country | Organisation | Party | Person | Office | Agreement | Programme | Institution | Place | Name,
}

/// <summary>The types that a slot of a rule may have.</summary>
public static class SlotTypes
{
    private static readonly Dictionary<string, SlotKind> ByName = new(StringComparer.Ordinal)
    {
        ["when"] = SlotKind.When,
        ["duration"] = SlotKind.Duration,
        ["anniversary"] = SlotKind.Anniversary,
        ["number"] = SlotKind.Number,
        ["money"] = SlotKind.Money,
        ["percent"] = SlotKind.Percent,
        ["measure"] = SlotKind.Measure,
        ["ordinal"] = SlotKind.Ordinal,
        ["country"] = SlotKind.Country,
        ["organisation"] = SlotKind.Organisation,
        ["party"] = SlotKind.Party,
        ["person"] = SlotKind.Person,
        ["office"] = SlotKind.Office,
        ["agreement"] = SlotKind.Agreement,
        ["programme"] = SlotKind.Programme,
        ["institution"] = SlotKind.Institution,
        ["place"] = SlotKind.Place,
        ["name"] = SlotKind.Name,
        ["words"] = SlotKind.Words,
        ["superlative"] = SlotKind.Superlative,
    };

    /// <summary>All types, by their names in the language.</summary>
    public static IEnumerable<string> Names => ByName.Keys;

    internal static bool TryFind(string name, out SlotKind kind) => ByName.TryGetValue(name, out kind);

    /// <summary>All slot types that a mention fills.</summary>
    internal static SlotKind Of(Mention? mention) =>
        mention switch
        {
            TimeMention time => time.Kind switch
            {
                TimeKind.Date or TimeKind.Interval => SlotKind.When,
                TimeKind.Duration => SlotKind.Duration,
                TimeKind.Anniversary => SlotKind.Anniversary,
                _ => SlotKind.None,
            },
            QuantityMention quantity => quantity.Form switch
            {
                QuantityForm.Ordinal => SlotKind.Ordinal,
                QuantityForm.Money => SlotKind.Number | SlotKind.Money,
                QuantityForm.Percent => SlotKind.Number | SlotKind.Percent,
                QuantityForm.Measure => SlotKind.Number | SlotKind.Measure,
                _ => SlotKind.Number,
            },
            NameMention name => SlotKind.Name | Of(name),
            _ => SlotKind.None,
        };

    private static SlotKind Of(NameMention name) =>
        name.Kind switch
        {
            NameKind.Country => name.IsAdjective ? SlotKind.Party : SlotKind.Party | SlotKind.Country | SlotKind.Place,
            NameKind.Organisation => SlotKind.Organisation | SlotKind.Party,
            NameKind.Institution => name.Country is not null || name.Parties.Count > 0
                ? SlotKind.Institution | SlotKind.Party
                : SlotKind.Institution,
            NameKind.Office => SlotKind.Office,
            NameKind.Person => SlotKind.Person,
            NameKind.Agreement => SlotKind.Agreement,
            NameKind.Programme => SlotKind.Programme,
            NameKind.Place => SlotKind.Place,
            _ => SlotKind.None,
        };
}
