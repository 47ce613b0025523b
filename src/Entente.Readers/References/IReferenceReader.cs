using Entente.Reconciliation.References;

namespace Entente.Readers.References;

/// <summary>Reads one work of reference. Adding one is one such class and one line in <see cref="ReferenceFormats"/>.</summary>
public interface IReferenceReader
{
    /// <summary>The work's name, as results tell it.</summary>
    string Name { get; }

    /// <summary>The extensions of its files, in lower case with the full stop.</summary>
    IReadOnlyList<string> Extensions { get; }

    /// <summary>Reads the bytes of one file; never throws on what they hold.</summary>
    ReferenceResult Read(string path, ReadOnlyMemory<byte> bytes);
}

/// <summary>What became of one input: what it says, or the reason why it was refused.</summary>
/// <param name="Files">What it says, one for each country; empty where it was refused or is about none.</param>
/// <param name="Refusal">Why it was refused, or null.</param>
/// <param name="Warnings">What the user should know although it was read.</param>
public sealed record ReferenceResult(IReadOnlyList<ReferenceFile> Files, Refusal? Refusal, IReadOnlyList<ReadingWarning> Warnings)
{
    /// <summary>The input was read.</summary>
    public static ReferenceResult Of(IReadOnlyList<ReferenceFile> files, params IReadOnlyList<ReadingWarning> warnings) =>
        new(files, null, warnings);

    /// <summary>The input was refused.</summary>
    public static ReferenceResult Of(Refusal refusal) => new([], refusal, []);
}
