using Entente.Documents;
using Entente.Time;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Entente.Readers.Metadata;

/// <summary>What a front matter or sidecar says of its document.</summary>
internal sealed record StatedMetadata(DocumentMetadata Metadata, string? Id, IReadOnlyList<ReadingWarning> Warnings, Refusal? Refusal);

/// <summary>
/// Reads the keys of a front matter or sidecar: one "key: value" each. Works on the parser's events, so that neither depth
/// nor aliases of hostile YAML cost anything.
/// </summary>
/// <param name="path">The file, for messages.</param>
/// <param name="linesBefore">Lines of the file before the YAML.</param>
/// <param name="overridden">What is stated elsewhere with more weight: its keys are not read here.</param>
internal sealed class MetadataYaml(string path, int linesBefore, DocumentMetadata overridden)
{
    private const int DateLength = 10;

    /// <summary>The keys that mean something; the first is the one to write.</summary>
    public static readonly string[] KnownKeys =
    [
        "title",
        "work",
        "publisher",
        "date",
        "language",
        "url",
        "id",
        "lang",
        "source_url",
        "canonical",
        "canonical_url",
    ];

    private readonly List<ReadingWarning> _warnings = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private DocumentMetadata _metadata = new();
    private string? _id;
    private Refusal? _refusal;

    /// <summary>Reads YAML; with <paramref name="isSidecar"/> unknown keys are told, for there a misspelt one is lost.</summary>
    public StatedMetadata Read(string yaml, bool isSidecar)
    {
        var parser = new Parser(new StringReader(yaml));
        try
        {
            parser.Consume<StreamStart>();
            if (parser.TryConsume<DocumentStart>(out _))
                ReadRoot(parser, isSidecar);
            while (_refusal is null && parser.MoveNext()) { }
        }
        catch (YamlException broken)
        {
            _refusal ??= ReadingMessages.BrokenYaml(path, Line(broken.Start), Column(broken.Start), broken.Message);
        }
        catch (Exception broken) when (broken is InvalidOperationException or ArgumentException or OverflowException)
        {
            // The parser gives up so on some lists that are not closed.
            var at = parser.Current?.End ?? Mark.Empty;
            _refusal ??= ReadingMessages.BrokenYaml(path, Line(at), Column(at), "what begins here cannot be understood");
        }
        return new StatedMetadata(_metadata, _id, _warnings, _refusal);
    }

    private void ReadRoot(Parser parser, bool isSidecar)
    {
        if (parser.TryConsume<Scalar>(out var scalar))
        {
            if (scalar.Value.Length > 0)
                _refusal = ReadingMessages.BrokenYaml(path, Line(scalar.Start), Column(scalar.Start), "there is no key");
            return;
        }
        if (!parser.TryConsume<MappingStart>(out _))
        {
            _refusal = ReadingMessages.BrokenYaml(path, Line(parser.Current!.Start), Column(parser.Current.Start), "there is no key");
            return;
        }
        while (_refusal is null && !parser.TryConsume<MappingEnd>(out _))
        {
            if (!parser.TryConsume<Scalar>(out var key))
            {
                _refusal = ReadingMessages.BrokenYaml(
                    path,
                    Line(parser.Current!.Start),
                    Column(parser.Current.Start),
                    "a key is no plain word"
                );
                return;
            }
            ReadValue(parser, key, isSidecar);
        }
    }

    private void ReadValue(Parser parser, Scalar key, bool isSidecar)
    {
        var isKnown = KnownKeys.Contains(key.Value, StringComparer.Ordinal);
        if (isKnown && !_seen.Add(key.Value))
        {
            _refusal = ReadingMessages.BrokenYaml(path, Line(key.Start), Column(key.Start), $"\"{key.Value}\" stands twice");
            return;
        }
        if (!isKnown && isSidecar)
            _warnings.Add(ReadingMessages.UnknownKey(path, Line(key.Start), Column(key.Start), key.Value, KnownKeys));
        if (!isKnown)
        {
            parser.SkipThisAndNestedEvents();
            return;
        }
        if (!parser.TryConsume<Scalar>(out var value))
        {
            _refusal = ReadingMessages.NotOneValue(path, Line(parser.Current!.Start), Column(parser.Current.Start), key.Value);
            return;
        }
        var isNothing = value.Value.Length == 0 || (value.Style == ScalarStyle.Plain && value.Value is "~" or "null");
        if (!isNothing)
            Set(key.Value, value);
    }

    private void Set(string key, Scalar scalar)
    {
        var value = scalar.Value.Trim();
        switch (key)
        {
            case "title":
                _metadata = _metadata with { Title = OneLine(value) };
                break;
            case "work":
                _metadata = _metadata with { Work = OneLine(value) };
                break;
            case "publisher":
                _metadata = _metadata with { Publisher = OneLine(value) };
                break;
            case "language" or "lang":
                _metadata = _metadata with { Language = _metadata.Language ?? value };
                break;
            case "url" or "source_url" or "canonical" or "canonical_url":
                _metadata = _metadata with { Url = _metadata.Url ?? value };
                break;
            case "id":
                _id = value;
                break;
            case "date" when overridden.Date is null:
                if (ReadDate(value) is { } date)
                    _metadata = _metadata with { Date = date };
                else
                    _refusal = ReadingMessages.NotADate(path, Line(scalar.Start), Column(scalar.Start), key, value);
                break;
        }
    }

    // EDTF, or the day of an ISO 8601 timestamp: the day that its author wrote, whatever the time zone.
    private static Edtf? ReadDate(string value)
    {
        if (Edtf.TryParse(value, out var date))
            return date;
        return
            value.Length > DateLength
            && value[DateLength] is 'T' or 't' or ' '
            && char.IsAsciiDigit(value[(DateLength + 1)..].TrimStart().FirstOrDefault())
            && Edtf.TryParse(value[..DateLength], out var day)
            ? day
            : null;
    }

    // Titles often hold no-break spaces and line ends of the page that they were taken from.
    private static string OneLine(string value) => string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private int Line(Mark mark) => (int)mark.Line + linesBefore;

    private static int Column(Mark mark) => (int)mark.Column;
}
