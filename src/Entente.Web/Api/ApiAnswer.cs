using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Web.Asking;
using Entente.Web.Shared;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Entente.Web.Api;

/// <summary>What answers a request.</summary>
public abstract class ApiAnswer
{
    /// <summary>The type of JSON.</summary>
    public const string Json = "application/json";

    /// <summary>The type of comma-separated values.</summary>
    public const string Csv = "text/csv";

    private protected static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One object.</summary>
    public static ApiAnswer One(string json) => new TextAnswer(json, Json);

    /// <summary>A text of its own type.</summary>
    public static ApiAnswer Text(string text, string type) => new TextAnswer(text, type);

    /// <summary>A list that is at hand.</summary>
    public static ApiAnswer List<T>(IReadOnlyList<T> all, Func<T, string> json, Action<TextWriter, IEnumerable<T>> csv) =>
        new ListAnswer<T>(all.Count, (skip, take) => all.Skip(skip).Take(take), json, csv);

    /// <summary>A list of which a part can be had. Where nobody knows how many there are in all, the total is null.</summary>
    public static ApiAnswer Part<T>(
        int? total,
        Func<int, int, IEnumerable<T>> part,
        Func<T, string> json,
        Action<TextWriter, IEnumerable<T>> csv
    ) => new ListAnswer<T>(total, part, json, csv);

    /// <summary>Writes the answer in the type asked for.</summary>
    internal abstract Task Write(HttpContext context, ApiRequest request, string type);

    private sealed class TextAnswer(string text, string type) : ApiAnswer
    {
        internal override Task Write(HttpContext context, ApiRequest request, string asked)
        {
            context.Response.ContentType = type + "; charset=utf-8";
            return context.Response.WriteAsync(text, context.RequestAborted);
        }
    }

    private sealed class ListAnswer<T>(
        int? total,
        Func<int, int, IEnumerable<T>> part,
        Func<T, string> json,
        Action<TextWriter, IEnumerable<T>> csv
    ) : ApiAnswer
    {
        internal override async Task Write(HttpContext context, ApiRequest request, string type)
        {
            var (page, size) = (request.Whole32(ApiParameters.Page), request.Whole32(ApiParameters.Size));
            if (type == Csv && page is null && size is null)
            {
                await WriteCsv(context, part(0, int.MaxValue));
                return;
            }
            var (at, length) = (page ?? 1, size ?? Pager.DefaultSize);
            // One more than is shown tells whether there is another part.
            var skip = (long)(at - 1) * length;
            List<T> some = skip > int.MaxValue ? [] : [.. part((int)skip, length + 1)];
            var hasMore = some.Count > length;
            if (hasMore)
                some.RemoveAt(length);
            AddLinks(context, at, hasMore, length);
            if (total is { } count)
                context.Response.Headers["X-Total-Count"] = count.ToString(CultureInfo.InvariantCulture);
            if (type == Csv)
            {
                await WriteCsv(context, some);
                return;
            }
            context.Response.ContentType = Json + "; charset=utf-8";
            await using var writer = new Utf8JsonWriter(context.Response.BodyWriter, Options);
            writer.WriteStartObject();
            if (total is { } all)
                writer.WriteNumber("total", all);
            else
                writer.WriteNull("total");
            writer.WriteNumber("page", at);
            writer.WriteNumber("size", length);
            writer.WriteStartArray("items");
            foreach (var item in some)
                writer.WriteRawValue(json(item), skipInputValidation: true);
            writer.WriteEndArray();
            writer.WriteEndObject();
            await writer.FlushAsync(context.RequestAborted);
        }

        private void AddLinks(HttpContext context, int page, bool hasMore, int size)
        {
            var address = context.Request.PathBase + context.Request.Path + context.Request.QueryString;
            string To(int number, string rel) =>
                $"<{Asked.With(address, ApiParameters.Page.Name, number.ToString(CultureInfo.InvariantCulture))}>; rel=\"{rel}\"";
            var links = new List<string>();
            if (page > 1)
                links.AddRange([To(1, "first"), To(page - 1, "prev")]);
            if (hasMore)
                links.Add(To(page + 1, "next"));
            if (total is { } all && all > 0)
                links.Add(To((all + size - 1) / size, "last"));
            if (links.Count > 0)
                context.Response.Headers.Link = string.Join(", ", links);
        }

        private async Task WriteCsv(HttpContext context, IEnumerable<T> rows)
        {
            context.Response.ContentType = Csv + "; charset=utf-8; header=present";
            context.Response.Headers.ContentDisposition = $"attachment; filename=\"{context.Request.Path.Value!.Split('/')[^1]}.csv\"";
            // The table is written at one go and sent piece by piece; a long one waits in a file, not in memory.
            await using var buffer = new FileBufferingWriteStream();
            await using (
                var writer = new StreamWriter(buffer, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 14, leaveOpen: true)
            )
                csv(writer, rows);
            await buffer.DrainBufferAsync(context.Response.BodyWriter, context.RequestAborted);
        }
    }
}
