using Entente.Documents;
using Entente.Readers.Text;

namespace Entente.Readers.Metadata;

/// <summary>The file beside a document that says what the document itself does not: <c>NAME.meta.yaml</c>.</summary>
internal static class Sidecar
{
    /// <summary>How the names of sidecars end.</summary>
    public const string Ending = ".meta.yaml";

    /// <summary>The most bytes of one.</summary>
    public const long MaxBytes = 1 << 20;

    /// <summary>Reads a document's sidecar, if it has one.</summary>
    public static StatedMetadata Read(string document, DocumentMetadata overridden)
    {
        var path = PathOf(document);
        var file = FileBytes.Read(path, MaxBytes, isListed: false);
        if (file.Refusal is { } refusal)
            return new StatedMetadata(new DocumentMetadata(), null, [], refusal.Cause == RefusalCause.Missing ? null : refusal);
        return Read(path, file.Bytes, overridden);
    }

    /// <summary>The path of the sidecar of a document.</summary>
    public static string PathOf(string document) => Path.ChangeExtension(document, null) + Ending;

    /// <summary>Reads a sidecar.</summary>
    public static StatedMetadata Read(string path, byte[] bytes, DocumentMetadata overridden)
    {
        var decoded = TextDecoder.Decode(path, bytes);
        if (decoded.Refusal is { } broken)
            return new StatedMetadata(new DocumentMetadata(), null, [], broken.Cause == RefusalCause.Empty ? null : broken);
        return new MetadataYaml(path, 0, overridden).Read(decoded.Text.TrimStart('\uFEFF'), isSidecar: true);
    }
}
