namespace Entente.Readers.Archives;

/// <summary>Counts the bytes that are read of a stream.</summary>
internal sealed class CountedStream(Stream inner) : ForwardStream(inner, leaveOpen: true)
{
    /// <summary>How many bytes were read.</summary>
    public long Count { get; private set; }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = Inner.Read(buffer, offset, count);
        Count += read;
        return read;
    }
}

/// <summary>What comes out of a packed stream, as long as it does not grow beyond belief.</summary>
internal sealed class UnpackedStream(Stream inner, Func<long> packed, string path) : ForwardStream(inner, leaveOpen: false)
{
    private const long Unsuspicious = 64L << 20;
    private const int MostRatio = 300;

    private long _count;

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = Inner.Read(buffer, offset, count);
        _count += read;
        return _count > Unsuspicious && _count / MostRatio > packed()
            ? throw new ArchiveLimitException(ReadingMessages.Bomb(path, path))
            : read;
    }
}

/// <summary>A stream that is read from its beginning to its end.</summary>
internal abstract class ForwardStream(Stream inner, bool leaveOpen) : Stream
{
    protected Stream Inner { get; } = inner;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && !leaveOpen)
            Inner.Dispose();
        base.Dispose(disposing);
    }
}
