using Entente.Documents;

namespace Entente.Ledger;

/// <summary>The passages of a document as a few bytes each, which stores keep beside the text.</summary>
public static class PassageBytes
{
    // The first byte says how the others are to be read. Those of documents without pages are the same in both versions.
    private const byte WithoutPages = 1;
    private const byte WithPages = 2;

    // The place of a kind in this list is what is stored: new kinds go to its end.
    private static readonly PassageKind[] Kinds =
    [
        PassageKind.Paragraph,
        PassageKind.Heading,
        PassageKind.ListItem,
        PassageKind.TableCell,
        PassageKind.Furniture,
        PassageKind.NotProse,
    ];

    /// <summary>The bytes of the passages.</summary>
    public static byte[] Write(IReadOnlyList<Passage> passages)
    {
        ArgumentNullException.ThrowIfNull(passages);
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        var version = passages.Any(p => p.Pages.Count > 0) ? WithPages : WithoutPages;
        writer.Write(version);
        writer.Write7BitEncodedInt(passages.Count);
        var last = 0;
        foreach (var passage in passages)
        {
            writer.Write7BitEncodedInt(Array.IndexOf(Kinds, passage.Kind));
            Write(writer, passage.Range, ref last);
            writer.Write7BitEncodedInt(passage.Level);
            writer.Write7BitEncodedInt(passage.Heading + 1);
            var inside = passage.Range.Start;
            writer.Write7BitEncodedInt(passage.Words.Count);
            foreach (var words in passage.Words)
                Write(writer, words, ref inside);
            inside = passage.Range.Start;
            writer.Write7BitEncodedInt(passage.Links.Count);
            foreach (var link in passage.Links)
            {
                Write(writer, link.Range, ref inside);
                writer.Write(link.Url);
            }
            if (version == WithPages)
                Write(writer, passage.Pages);
        }
        writer.Flush();
        return bytes.ToArray();
    }

    /// <summary>The passages of the bytes.</summary>
    /// <exception cref="FormatException">The bytes are no passages of a text of that length.</exception>
    public static IReadOnlyList<Passage> Read(byte[] bytes, int textLength)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        using var reader = new BinaryReader(new MemoryStream(bytes));
        try
        {
            var version = reader.ReadByte();
            if (version is not (WithoutPages or WithPages))
                throw new FormatException($"They are of version {version}, and this program reads versions up to {WithPages}.");
            var passages = new Passage[Count(reader, bytes.Length)];
            var last = 0;
            for (var i = 0; i < passages.Length; i++)
                passages[i] = ReadPassage(reader, textLength, bytes.Length, version, ref last);
            return passages;
        }
        catch (Exception e) when (e is IOException or IndexOutOfRangeException or OverflowException)
        {
            throw new FormatException("They break off or are damaged.", e);
        }
    }

    private static Passage ReadPassage(BinaryReader reader, int textLength, int most, byte version, ref int last)
    {
        var kind = Kinds[reader.Read7BitEncodedInt()];
        var range = ReadRange(reader, textLength, ref last);
        var (level, heading) = (reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt() - 1);
        var inside = range.Start;
        var words = new CharRange[Count(reader, most)];
        for (var w = 0; w < words.Length; w++)
            words[w] = ReadRange(reader, textLength, ref inside);
        inside = range.Start;
        var links = new PassageLink[Count(reader, most)];
        for (var l = 0; l < links.Length; l++)
            links[l] = new PassageLink(ReadRange(reader, textLength, ref inside), reader.ReadString());
        var pages = version == WithPages ? ReadPages(reader, textLength, most, range.Start) : [];
        return new Passage(kind, range, level, heading)
        {
            Words = words,
            Links = links,
            Pages = pages,
        };
    }

    private static void Write(BinaryWriter writer, IReadOnlyList<PageStart> pages)
    {
        writer.Write7BitEncodedInt(pages.Count);
        foreach (var page in pages)
        {
            writer.Write7BitEncodedInt(page.At);
            writer.Write(page.Page);
        }
    }

    private static PageStart[] ReadPages(BinaryReader reader, int textLength, int most, int start)
    {
        var pages = new PageStart[Count(reader, most)];
        for (var i = 0; i < pages.Length; i++)
        {
            var at = reader.Read7BitEncodedInt();
            if (at < start || at > textLength)
                throw new FormatException("A page lies outside of its passage.");
            pages[i] = new PageStart(at, reader.ReadString());
        }
        return pages;
    }

    // Damaged bytes must not make the program ask for more memory than there are bytes.
    private static int Count(BinaryReader reader, int most) =>
        reader.Read7BitEncodedInt() is var count && count >= 0 && count <= most ? count : throw new FormatException("A count is wrong.");

    // How far a range begins from the last one; backwards too, with the sign in the lowest bit.
    private static void Write(BinaryWriter writer, CharRange range, ref int last)
    {
        var step = range.Start - last;
        writer.Write7BitEncodedInt((step << 1) ^ (step >> 31));
        writer.Write7BitEncodedInt(range.Length);
        last = range.End;
    }

    private static CharRange ReadRange(BinaryReader reader, int textLength, ref int last)
    {
        var step = reader.Read7BitEncodedInt();
        var start = last + ((step >>> 1) ^ -(step & 1));
        var end = start + reader.Read7BitEncodedInt();
        if (start < 0 || end < start || end > textLength)
            throw new FormatException("A passage lies outside of the text.");
        last = end;
        return new CharRange(start, end);
    }
}
