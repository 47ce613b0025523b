namespace Entente.Fuzz;

/// <summary>One format whose readers are tried.</summary>
/// <param name="Name">The format's name on the command line.</param>
/// <param name="Share">How many of a hundred inputs are of it.</param>
/// <param name="Seeds">Sound files that are damaged.</param>
/// <param name="Scraps">What is put into them.</param>
/// <param name="Read">Reads a damaged file; whether it was read rather than refused. Whatever it throws is a failure.</param>
internal sealed record Target(string Name, int Share, IReadOnlyList<byte[]> Seeds, IReadOnlyList<byte[]> Scraps, Func<byte[], bool> Read)
{
    /// <summary>Damages what lies inside of a packed file; a few of its inputs are damaged as they are.</summary>
    public Func<byte[], Func<byte[], byte[]>, Random, byte[]>? Inside { get; init; }

    /// <summary>Whether it is XML: then most inputs are changed so that they stay XML.</summary>
    public bool IsXml { get; init; }

    /// <summary>The damaged file of a number: the same in every run.</summary>
    public byte[] Input(int number)
    {
        var random = new Random(unchecked((Name.Sum(c => c) * 1_000_003) + number));
        var seed = Seeds[random.Next(Seeds.Count)];
        var other = Seeds[random.Next(Seeds.Count)];
        return Inside is not null && random.Next(8) > 0 ? Inside(seed, inner => Changed(inner, other, random), random)
            : Inside is not null ? Mutation.Of(seed, other, Scraps, random)
            : Changed(seed, other, random);
    }

    private byte[] Changed(byte[] bytes, byte[] other, Random random) =>
        IsXml && random.Next(4) > 0 ? XmlMutation.Of(bytes, random) : Mutation.Of(bytes, other, Scraps, random);
}
