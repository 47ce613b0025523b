using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Entente.Time;

namespace Entente.Facts;

/// <summary>Names facts: the same words read the same way have the same name, in every run and on every machine.</summary>
public static class FactId
{
    private const int Digits = 12;

    /// <summary>The first 12 hexadecimal digits of the SHA-256 of what makes the fact: document, span, kind, fields, time and parties.</summary>
    public static string Of(string document, Evidence evidence, FactBody body, Edtf? when, IReadOnlyList<string> parties)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(body);
        ArgumentNullException.ThrowIfNull(parties);
        var text = new Utf8Text();
        text.Add(document);
        text.Add('\n');
        text.Add(evidence.Span.Start);
        text.Add('-');
        text.Add(evidence.Span.End);
        text.Add('\n');
        text.Add(body.Kind);
        text.Add('\n');
        foreach (var field in body.Fields)
        {
            text.Add(field.Name);
            text.Add('=');
            switch (field.Value)
            {
                case string words:
                    text.Add(words);
                    break;
                case IReadOnlyList<string> list:
                    text.Add(list);
                    break;
                case IUtf8SpanFormattable number:
                    text.Add(number);
                    break;
            }
            text.Add('\n');
        }
        text.Add(when?.ToString());
        text.Add('\n');
        text.Add(parties);
        return text.HashAndForget();
    }

    // The text as bytes, in memory that is lent for as long as it is written.
    private ref struct Utf8Text()
    {
        private byte[] _bytes = ArrayPool<byte>.Shared.Rent(1024);
        private int _count;

        public void Add(char sign)
        {
            MakeRoom(1);
            _bytes[_count++] = (byte)sign;
        }

        public void Add(string? words)
        {
            if (words is null)
                return;
            MakeRoom(words.Length * 3);
            _count += Encoding.UTF8.GetBytes(words, _bytes.AsSpan(_count));
        }

        public void Add<T>(T number)
            where T : IUtf8SpanFormattable
        {
            int written;
            MakeRoom(64);
            while (!number.TryFormat(_bytes.AsSpan(_count), out written, default, CultureInfo.InvariantCulture))
                MakeRoom(_bytes.Length);
            _count += written;
        }

        public void Add(IReadOnlyList<string> list)
        {
            for (var i = 0; i < list.Count; i++)
            {
                if (i > 0)
                    Add('|');
                Add(list[i]);
            }
        }

        public string HashAndForget()
        {
            Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
            SHA256.HashData(_bytes.AsSpan(0, _count), hash);
            ArrayPool<byte>.Shared.Return(_bytes);
            return Convert.ToHexStringLower(hash[..(Digits / 2)]);
        }

        private void MakeRoom(int more)
        {
            if (_bytes.Length - _count >= more)
                return;
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, _count + more));
            _bytes.AsSpan(0, _count).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = larger;
        }
    }
}
