using System.IO.Compression;
using System.Text.Json;
using Entente.Ledger;
using Microsoft.Data.Sqlite;

namespace Entente.Stores.Sqlite;

/// <summary>The bytes of documents as they were read.</summary>
public sealed partial class SqliteLedger
{
    /// <inheritdoc/>
    public Original? FindOriginal(string id) =>
        Rows(
                new SqlQuery(
                    "select o.bytes, o.length, o.etag, o.last_modified, o.redirects from original o join document d on d.key = o.document"
                ).Where("d.id = {0}", id),
                static row => new Original(
                    Unpacked((byte[])row.GetValue(0), row.GetInt32(1)),
                    row.IsDBNull(2) ? null : row.GetString(2),
                    row.IsDBNull(3) ? null : row.GetString(3)
                )
                {
                    Redirects = row.IsDBNull(4) ? [] : JsonSerializer.Deserialize<string[]>(row.GetString(4))!,
                }
            )
            .FirstOrDefault();

    // Brotli at its fastest: pages take a quarter of their size, and packing costs less than writing them would.
    private void AddOriginal(long document, Original? original, SqliteTransaction transaction)
    {
        if (original is null)
            return;
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            brotli.Write(original.Bytes.Span);
        Prepared(
                "insert into original (document, bytes, length, etag, last_modified, redirects) values ($document, $bytes, $length, $etag, $modified, $redirects)",
                transaction,
                ("$document", document),
                ("$bytes", packed.ToArray()),
                ("$length", original.Bytes.Length),
                ("$etag", original.ETag),
                ("$modified", original.LastModified),
                ("$redirects", original.Redirects.Count == 0 ? null : JsonSerializer.Serialize(original.Redirects))
            )
            .ExecuteNonQuery();
    }

    private static byte[] Unpacked(byte[] packed, int length)
    {
        using var brotli = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        var bytes = new byte[length];
        brotli.ReadExactly(bytes);
        return bytes;
    }
}
