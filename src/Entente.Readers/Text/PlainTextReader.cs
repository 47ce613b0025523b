using Entente.Documents;

namespace Entente.Readers.Text;

/// <summary>Reads plain text.</summary>
public sealed class PlainTextReader : IDocumentReader
{
    /// <inheritdoc/>
    public string Format => "text";

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".txt"];

    /// <inheritdoc/>
    public ReadResult Read(ReadRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var decoded = TextDecoder.Decode(request.Path, request.Bytes.Span);
        return decoded.Refusal is { } refusal
            ? ReadResult.Of(refusal)
            : ReadResult.Of(PlainText.Read(request.Id ?? request.Name, decoded.Text, request.Overrides));
    }
}
