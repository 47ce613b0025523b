using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;

namespace Entente.Readers.Fetching;

/// <summary>
/// Fetches pages as a polite visitor: it says who it is, keeps to robots.txt, pauses between pages of a host, asks whether a page
/// changed before it takes it again, and never runs or loads what a page refers to.
/// </summary>
/// <remarks>
/// The address is checked where the connection is made, so that no name and no redirect leads to a private network unseen. One thread at
/// a time uses one of these.
/// </remarks>
public sealed class PageFetcher : IDisposable
{
    private readonly FetchOptions _options;
    private readonly TimeProvider _clock;
    private readonly HttpClient _client;
    private readonly Dictionary<string, (RobotsRules? Rules, string? Problem)> _robots = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, long> _lastAsked = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes a fetcher; nothing is fetched before it is asked.</summary>
    public PageFetcher(FetchOptions options, TimeProvider? clock = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _clock = clock ?? TimeProvider.System;
        _client = new HttpClient(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                AutomaticDecompression = DecompressionMethods.All,
                UseCookies = false,
                UseProxy = true,
                MaxResponseHeadersLength = 64,
                ConnectTimeout = options.Timeout,
                ConnectCallback = options.AllowPrivate ? null : ConnectToPublic,
            }
        )
        {
            Timeout = System.Threading.Timeout.InfiniteTimeSpan,
        };
    }

    /// <summary>Whether a path that a user named is an address of a page.</summary>
    public static bool IsAddress(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || path.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Fetches a page.</summary>
    /// <param name="address">Its address.</param>
    /// <param name="known">What is known of the page as it was fetched before: where it did not change, it is not sent again.</param>
    public FetchResult Fetch(string address, PageVersion known = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (AddressOf(address) is not { } asked)
            return FetchResult.Of(FetchMessages.NoAddress(address));
        using var limit = new CancellationTokenSource(_options.Timeout, _clock);
        try
        {
            return Fetch(asked, known, limit.Token);
        }
        catch (OperationCanceledException)
        {
            return FetchResult.Of(FetchMessages.TooSlow(address, _options.Timeout));
        }
        catch (Exception e) when (PrivateHost(e) is { } host)
        {
            return FetchResult.Of(FetchMessages.Private(address, host));
        }
        catch (Exception e) when (e is HttpRequestException or IOException or InvalidDataException or SocketException)
        {
            return FetchResult.Of(FetchMessages.Failed(address, e.Message));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private FetchResult Fetch(Uri asked, PageVersion known, CancellationToken limit)
    {
        var (at, way) = (asked, new List<Uri>());
        while (true)
        {
            if (Forbidden(asked, at, limit) is { } forbidden)
                return FetchResult.Of(forbidden);
            Wait(at, limit);
            using var request = Request(at);
            if (!known.IsUnknown)
                Ask(request, known);
            using var response = _client.Send(request, HttpCompletionOption.ResponseHeadersRead, limit);
            if (response.StatusCode == HttpStatusCode.NotModified && !known.IsUnknown)
                return FetchResult.Unchanged;
            if ((int)response.StatusCode is 301 or 302 or 303 or 307 or 308)
            {
                var target = response.Headers.Location;
                if (target is null || !Uri.TryCreate(at, target, out var next) || AddressOf(next.AbsoluteUri) is not { } page)
                    return FetchResult.Of(FetchMessages.BadRedirect(asked.OriginalString, target?.OriginalString));
                if (way.Count == _options.MaxRedirects)
                    return FetchResult.Of(FetchMessages.Redirects(asked.OriginalString, _options.MaxRedirects));
                way.Add(page);
                at = page;
                continue;
            }
            if (response.StatusCode != HttpStatusCode.OK)
                return FetchResult.Of(FetchMessages.Status(asked.OriginalString, (int)response.StatusCode, response.ReasonPhrase));
            using var body = response.Content.ReadAsStream(limit);
            if (Read(body, _options.MaxBytes, limit) is not { } bytes)
                return FetchResult.Of(FetchMessages.TooLarge(asked.OriginalString, _options.MaxBytes));
            var type = response.Content.Headers.ContentType;
            return FetchResult.Of(
                new FetchedPage(
                    asked,
                    at,
                    [.. way.SkipLast(1)],
                    bytes,
                    type?.MediaType?.ToLowerInvariant() ?? "",
                    type?.CharSet?.Trim('"', '\''),
                    new PageVersion(response.Headers.ETag?.ToString(), Value(response.Content.Headers, "Last-Modified"))
                )
            );
        }
    }

    private Refusal? Forbidden(Uri asked, Uri at, CancellationToken limit)
    {
        var (rules, problem) = RobotsOf(at, limit);
        if (problem is not null)
            return FetchMessages.RobotsUnknown(asked.OriginalString, problem);
        return rules!.Forbids(at.PathAndQuery) is { } line ? FetchMessages.Robots(asked.OriginalString, line) : null;
    }

    // RFC 9309, 2.3.1: without a robots.txt all may be read; where the server fails, nothing may.
    private (RobotsRules? Rules, string? Problem) RobotsOf(Uri at, CancellationToken limit)
    {
        var site = at.GetLeftPart(UriPartial.Authority);
        if (_robots.TryGetValue(site, out var known))
            return known;
        var file = new Uri(at, "/robots.txt");
        for (var redirects = 0; redirects <= 5; redirects++)
        {
            using var request = Request(file);
            using var response = _client.Send(request, HttpCompletionOption.ResponseHeadersRead, limit);
            var status = (int)response.StatusCode;
            if (
                status is 301 or 302 or 303 or 307 or 308
                && response.Headers.Location is { } target
                && Uri.TryCreate(file, target, out var next)
                && AddressOf(next.AbsoluteUri) is { } page
            )
            {
                file = page;
                continue;
            }
            if (status >= 500)
                return (null, FormattableString.Invariant($"the server answered {status}"));
            if (status != 200)
                return _robots[site] = (RobotsRules.None, null);
            using var body = response.Content.ReadAsStream(limit);
            var bytes = ReadSome(body, RobotsRules.MostBytes, limit);
            return _robots[site] = (RobotsRules.Parse(Encoding.UTF8.GetString(bytes), _options.UserAgent.Split('/', ' ')[0]), null);
        }
        return _robots[site] = (RobotsRules.None, null);
    }

    private void Wait(Uri at, CancellationToken limit)
    {
        var pause = RobotsOf(at, limit).Rules?.Pause is { } asked && asked > _options.Pause ? asked : _options.Pause;
        if (pause > _options.LongestPause)
            pause = _options.LongestPause;
        if (_lastAsked.TryGetValue(at.Authority, out var last) && pause - _clock.GetElapsedTime(last) is var left && left > TimeSpan.Zero)
            Task.Delay(left, _clock, limit).GetAwaiter().GetResult();
        _lastAsked[at.Authority] = _clock.GetTimestamp();
    }

    private HttpRequestMessage Request(Uri at)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, at) { Version = HttpVersion.Version11 };
        request.Headers.TryAddWithoutValidation("User-Agent", _options.UserAgent);
        request.Headers.Accept.ParseAdd("text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.5");
        request.Headers.AcceptLanguage.ParseAdd("en,*;q=0.5");
        return request;
    }

    private static void Ask(HttpRequestMessage request, PageVersion known)
    {
        if (known.ETag is { } tag)
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        if (known.LastModified is { } date)
            request.Headers.TryAddWithoutValidation("If-Modified-Since", date);
    }

    // A web address without a user's name or password; a fragment is not sent.
    private static Uri? AddressOf(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https"
        && uri.UserInfo.Length == 0
        && uri.Host.Length > 0
            ? uri.Fragment.Length == 0
                ? uri
                : new Uri(uri.GetLeftPart(UriPartial.Query))
            : null;

    private static string? Value(HttpContentHeaders headers, string name) =>
        headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;

    private static byte[]? Read(Stream body, long most, CancellationToken limit)
    {
        var bytes = ReadSome(body, most + 1, limit);
        return bytes.Length > most ? null : bytes;
    }

    private static byte[] ReadSome(Stream body, long most, CancellationToken limit)
    {
        using var kept = new MemoryStream();
        var piece = new byte[1 << 16];
        while (kept.Length < most)
        {
            // A stream of the network heeds the limit only when it is read so.
            var read = body.ReadAsync(piece, limit).AsTask().GetAwaiter().GetResult();
            if (read == 0)
                break;
            kept.Write(piece, 0, (int)Math.Min(read, most - kept.Length));
        }
        return kept.ToArray();
    }

    private static async ValueTask<Stream> ConnectToPublic(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var host = context.DnsEndPoint.Host;
        var addresses = await Dns.GetHostAddressesAsync(host, cancellation).ConfigureAwait(false);
        if (addresses.Length == 0 || !Array.TrueForAll(addresses, PublicAddresses.IsPublic))
            throw new PrivateAddressException(host);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, context.DnsEndPoint.Port, cancellation).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static string? PrivateHost(Exception? e)
    {
        for (; e is not null; e = e.InnerException)
            if (e is PrivateAddressException found)
                return found.Host;
        return null;
    }

    private sealed class PrivateAddressException(string host) : IOException($"{host} is not public.")
    {
        public string Host { get; } = host;
    }
}
