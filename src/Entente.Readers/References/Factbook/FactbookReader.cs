using System.Text.Json;
using Entente.Reconciliation.References;
using Entente.Time;

namespace Entente.Readers.References.Factbook;

/// <summary>The World Factbook as JSON: one file for each country, named in it and not by a code.</summary>
public sealed class FactbookReader : IReferenceReader
{
    private const int MaxDepth = 64;
    private const string UnitedStates = "USA";

    private static readonly string[] Sections =
    [
        "Introduction",
        "Geography",
        "People and Society",
        "Government",
        "Economy",
        "Transportation",
        "Military and Security",
    ];

    private static readonly string[] NameFields = ["conventional short form", "conventional long form", "abbreviation", "local short form"];

    /// <inheritdoc/>
    public string Name => "the World Factbook";

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".json"];

    /// <inheritdoc/>
    public ReferenceResult Read(string path, ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Span.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];
        try
        {
            using var json = JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = MaxDepth });
            return Read(path, json.RootElement);
        }
        catch (JsonException failure)
        {
            var what = failure.Message;
            var end = what.IndexOf(" LineNumber:", StringComparison.Ordinal);
            if (end >= 0)
                what = what[..end];
            return ReferenceResult.Of(
                ReferenceMessages.Malformed(
                    path,
                    "JSON",
                    Position(failure.LineNumber),
                    Position(failure.BytePositionInLine),
                    what.Replace("\r", "", StringComparison.Ordinal).Replace('\n', ' ')
                )
            );
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, written as an escape, is found only when the text is taken.
            return ReferenceResult.Of(ReferenceMessages.Malformed(path, "JSON", null, null, "a text in it is no valid Unicode"));
        }
    }

    private ReferenceResult Read(string path, JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || Sections.Count(s => root.TryGetProperty(s, out _)) < 2)
            return ReferenceResult.Of(ReferenceMessages.NotThis(path, Name, "it has none of its sections, such as \"Government\""));
        var government = new FactbookValue(root, "$").At("Government");
        var names = NameFields.Select(f => government?.At("Country name")?.At(f)?.Text).OfType<string>().ToList();
        if (names.Select(CountryNames.Find).FirstOrDefault(c => c is not null) is not { } country)
            return ReferenceResult.Of([], ReferenceMessages.NoCountry(path, names.FirstOrDefault()));

        var entries = new List<ReferenceEntry>();
        var topics = new List<ReferenceTopic>();
        if (country.Code != UnitedStates)
        {
            FactbookMissions.Add(entries, government?.At("Diplomatic representation in the US"), country.Code, UnitedStates);
            FactbookMissions.Add(entries, government?.At("Diplomatic representation from the US"), UnitedStates, country.Code);
        }
        FactbookMemberships.Add(entries, government?.At("International organization participation"), country.Code);
        FactbookHolders.Add(entries, government?.At("Executive branch")?.At("chief of state"), country.Code, host: null);
        FactbookHolders.Add(entries, government?.At("Executive branch")?.At("head of government"), country.Code, host: null);
        FactbookIndependence.Add(entries, government?.At("Independence"), country.Code);

        AddIf<AddressEntry>(ReferenceTopic.Missions);
        AddIf<TelephoneEntry>(ReferenceTopic.Missions);
        AddIf<PartEntry>(ReferenceTopic.Memberships);
        AddIf<HolderEntry>(ReferenceTopic.Holders);
        AddIf<ActEntry>(ReferenceTopic.Independence);
        // It bears no date of its own: it is no older than the latest office that it tells of.
        Edtf? latest = null;
        foreach (var holder in entries.OfType<HolderEntry>())
            if (latest is null || holder.Since.Latest > latest.Latest)
                latest = holder.Since;
        var source = new ReferenceSource(Name, path, null, latest);
        return ReferenceResult.Of([new ReferenceFile(source, country.Code, topics, entries) { Partner = UnitedStates }]);

        void AddIf<T>(ReferenceTopic topic)
            where T : ReferenceEntry
        {
            if (!topics.Contains(topic) && entries.OfType<T>().Any())
                topics.Add(topic);
        }
    }

    private static int? Position(long? zeroBased) => zeroBased is >= 0 and < int.MaxValue ? (int)zeroBased + 1 : null;
}
