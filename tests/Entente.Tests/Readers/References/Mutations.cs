using System.Text;
using Entente.Readers.References;
using Xunit;

namespace Entente.Tests.Readers.References;

/// <summary>A file cut off, with bytes changed, or with pieces doubled: the same ones in every run.</summary>
internal static class Mutations
{
    private static readonly byte[] Telling = [0, (byte)'"', (byte)'<', (byte)'>', (byte)'&', (byte)'{', (byte)'\\', (byte)'(', 0x80, 0xFF];

    public static void Survive(string text, Func<ReadOnlyMemory<byte>, ReferenceResult> read)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        for (var length = 0; length < bytes.Length; length += 7)
            Check(read(bytes.AsMemory(0, length)));
        var random = new Random(20_260_101);
        for (var n = 0; n < 2_000; n++)
        {
            var changed = (byte[])bytes.Clone();
            for (var times = random.Next(1, 4); times > 0; times--)
                changed[random.Next(changed.Length)] = Telling[random.Next(Telling.Length)];
            Check(read(changed));
            var at = random.Next(bytes.Length);
            Check(read((byte[])[.. bytes[..at], .. bytes[random.Next(at + 1)..]]));
        }
    }

    private static void Check(ReferenceResult result)
    {
        // Refused, passed over with a note, or read.
        Assert.True(result.Refusal is not null || result.Warnings.Count > 0 || result.Files.Count > 0);
        Assert.All(result.Files, f => Assert.All(f.Entries, e => Assert.NotNull(e.Text)));
    }
}
