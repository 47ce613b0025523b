using Entente.Documents;
using Entente.Readers.Text;

namespace Entente.Readers.Markdown;

/// <summary>Reads Markdown.</summary>
public sealed class MarkdownReader : IDocumentReader
{
    /// <inheritdoc/>
    public string Format => "markdown";

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".md", ".markdown"];

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
