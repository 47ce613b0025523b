using System.Globalization;
using System.Text;

namespace Entente.Readers.Archives;

/// <summary>The records of a WARC file, one after the other.</summary>
internal sealed class WarcRecords(Stream stream)
{
    private const int LongestLine = 16 << 10;
    private const int MostLines = 200;
    private const int MostBlankLines = 1000;
    private const int Piece = 64 << 10;

    private readonly byte[] _buffer = new byte[Piece];
    private readonly Dictionary<string, string> _header = new(StringComparer.OrdinalIgnoreCase);
    private int _at;
    private int _end;
    private long _left;

    /// <summary>A field of the record's header, or null.</summary>
    public string? Header(string name) => _header.GetValueOrDefault(name);

    /// <summary>Goes to the next record; false at the end.</summary>
    /// <exception cref="InvalidDataException">There is something else.</exception>
    public bool Next()
    {
        Skip(_left);
        _left = 0;
        _header.Clear();
        var first = "";
        for (var blank = 0; first.Length == 0; blank++)
        {
            if (blank > MostBlankLines)
                throw new InvalidDataException("no record begins where one should");
            if (ReadLine() is not { } line)
                return false;
            first = line;
        }
        if (!first.StartsWith("WARC/", StringComparison.Ordinal))
            throw new InvalidDataException("a record does not begin with \"WARC/\"");
        var name = "";
        for (var lines = 0; ; lines++)
        {
            var line = ReadLine() ?? throw new InvalidDataException("it breaks off in the header of a record");
            if (line.Length == 0)
                break;
            if (lines > MostLines)
                throw new InvalidDataException("the header of a record does not end");
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (line[0] is ' ' or '\t' && _header.TryGetValue(name, out var begun))
                _header[name] = $"{begun} {line.Trim()}";
            else if (colon > 0)
                _header.TryAdd(name = line[..colon].Trim(), line[(colon + 1)..].Trim());
        }
        if (!long.TryParse(Header("Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out _left))
            throw new InvalidDataException("a record does not tell its length");
        return true;
    }

    /// <summary>The body of the record, or so much of it as the limit allows.</summary>
    public (byte[] Body, bool IsWhole) Body(long limit)
    {
        var isWhole = _left <= limit;
        using var body = new MemoryStream();
        var wanted = Math.Min(_left, limit);
        while (wanted > 0)
        {
            if (_at == _end && !Fill())
                throw new InvalidDataException("it breaks off in a record");
            var count = (int)Math.Min(wanted, _end - _at);
            body.Write(_buffer, _at, count);
            _at += count;
            wanted -= count;
            _left -= count;
        }
        return (body.ToArray(), isWhole);
    }

    private void Skip(long count)
    {
        while (count > 0)
        {
            if (_at == _end && !Fill())
                throw new InvalidDataException("it breaks off in a record");
            var skipped = Math.Min(count, _end - _at);
            _at += (int)skipped;
            count -= skipped;
        }
    }

    // Without the end of the line; null at the end of the file.
    private string? ReadLine()
    {
        var line = new List<byte>();
        while (true)
        {
            if (_at == _end && !Fill())
                return line.Count == 0 ? null : throw new InvalidDataException("it breaks off in a line");
            var c = _buffer[_at++];
            if (c == '\n')
                break;
            line.Add(c);
            if (line.Count > LongestLine)
                throw new InvalidDataException("a line of a header does not end");
        }
        if (line.Count > 0 && line[^1] == '\r')
            line.RemoveAt(line.Count - 1);
        return Encoding.UTF8.GetString([.. line]);
    }

    private bool Fill()
    {
        _at = 0;
        _end = stream.Read(_buffer, 0, _buffer.Length);
        return _end > 0;
    }
}
