namespace Entente.Fuzz;

/// <summary>Changes bytes as damage, bad programs and bad will do: the same ones for the same number.</summary>
internal static class Mutation
{
    private const int MostChanges = 7;
    private const int LongestPiece = 400;
    private const int MostTimes = 60;

    private static readonly byte[] Telling = [0, 9, 10, 13, 0x1A, .. "\"'<>&{}[]()\\/:;,-#%"u8, 0x7F, 0x80, 0xC0, 0xEF, 0xFE, 0xFF];

    /// <summary>A changed copy.</summary>
    /// <param name="bytes">What is changed.</param>
    /// <param name="other">Of what pieces are put in.</param>
    /// <param name="scraps">What means something in the format.</param>
    /// <param name="random">Says what is changed.</param>
    public static byte[] Of(byte[] bytes, byte[] other, IReadOnlyList<byte[]> scraps, Random random)
    {
        var changed = new List<byte>(bytes);
        for (var times = random.Next(3) == 0 ? random.Next(1, MostChanges + 1) : 1; times > 0 && changed.Count > 0; times--)
            Change(changed, other, scraps, random);
        return [.. changed];
    }

    private static void Change(List<byte> bytes, byte[] other, IReadOnlyList<byte[]> scraps, Random random)
    {
        var at = random.Next(bytes.Count);
        var length = Math.Min(random.Next(1, LongestPiece), bytes.Count - at);
        switch (random.Next(9))
        {
            case 0:
                bytes.RemoveRange(at, length);
                break;
            case 1:
                bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                break;
            case 2:
                bytes[at] = (byte)random.Next(256);
                break;
            case 3:
                bytes[at] = Telling[random.Next(Telling.Length)];
                break;
            case 4:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 5 when scraps.Count > 0:
                var scrap = scraps[random.Next(scraps.Count)];
                for (var times = random.Next(4) == 0 ? random.Next(1, MostTimes) : 1; times > 0; times--)
                    bytes.InsertRange(at, scrap);
                break;
            case 6 when other.Length > 0:
                var from = random.Next(other.Length);
                bytes.InsertRange(at, other[from..Math.Min(other.Length, from + length)]);
                break;
            case 7 when random.Next(3) == 0:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            default:
                var noise = new byte[Math.Min(length, 40)];
                random.NextBytes(noise);
                // Letters more often than what no text holds.
                if (random.Next(3) > 0)
                    for (var i = 0; i < noise.Length; i++)
                        noise[i] = (byte)(' ' + (noise[i] % 95));
                bytes.InsertRange(at, noise);
                break;
        }
    }
}
