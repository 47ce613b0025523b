using Microsoft.Playwright;
using Xunit;

namespace Entente.Tests.Browser;

/// <summary>
/// A browser's window that notes what no page of the site may do: ask another machine for anything, break its own content policy, or fail.
/// </summary>
public sealed class Window : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];

    internal Window(IBrowserContext context, IPage page, Uri site)
    {
        (_context, Page) = (context, page);
        page.Request += (_, request) =>
        {
            if (!new Uri(request.Url).Authority.Equals(site.Authority, StringComparison.Ordinal))
                _complaints.Add($"asks {request.Url}");
        };
        page.Response += (_, response) =>
        {
            if (response.Status >= 400)
                _complaints.Add($"{response.Status} {response.Url}");
        };
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                _complaints.Add($"{page.Url}: {message.Text}");
        };
        page.PageError += (_, error) => _complaints.Add($"{page.Url}: {error}");
    }

    /// <summary>The page that is open.</summary>
    public IPage Page { get; }

    /// <summary>Opens an address of the site.</summary>
    public async Task Go(string address)
    {
        var response = await Page.GotoAsync(address);
        Assert.True(response is { Ok: true }, $"{address}: {response?.Status}");
    }

    /// <summary>Fails where a page did what none may do.</summary>
    public void HasNoComplaints() => Assert.True(_complaints.Count == 0, string.Join('\n', _complaints));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
