using System.Globalization;
using System.Runtime.CompilerServices;
using Entente.Cli;
using Entente.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(Entente.Tests.Browser.ServedSite))]

namespace Entente.Tests.Browser;

/// <summary>
/// The samples in a ledger, the site that shows it, and a browser: one for all tests. Tests are skipped where there is no Chromium; Debian's
/// is looked for, or the one that ENTENTE_CHROMIUM names.
/// </summary>
public sealed class ServedSite : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("entente-browser-");
    private WebApplication? _site;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Where the site is.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>A document of the ledger to read in other tests than those that add one.</summary>
    public static string Samples { get; } = Path.Combine(Root(), "samples", "us-japan");

    private static string? Chromium =>
        new[]
        {
            Environment.GetEnvironmentVariable("ENTENTE_CHROMIUM"),
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
        }.FirstOrDefault(File.Exists);

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        if (Chromium is not { } chromium)
            return;
        var ledger = Path.Combine(_folder.FullName, "entente.db");
        var error = new StringWriter(CultureInfo.InvariantCulture);
        var host = CommandHost.OfProcess() with { Out = TextWriter.Null, Error = error, ErrorIsTerminal = false };
        if (EntenteCommand.Run(["read", Samples, "--ledger", ledger], host) != 0)
            throw new InvalidOperationException(error.ToString());
        _site = EntenteSite.Build(new SiteOptions(ledger) { Address = "http://127.0.0.1:0", User = "anna" });
        await _site.StartAsync();
        Address = new Uri(_site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions
            {
                ExecutablePath = chromium,
                Args =
                [
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                ],
            }
        );
    }

    /// <summary>Opens a window; the test is skipped where there is no browser.</summary>
    public async Task<Window> Open(Look look)
    {
        ArgumentNullException.ThrowIfNull(look);
        Assert.SkipWhen(_browser is null, "There is no Chromium to open the pages with.");
        var context = await _browser!.NewContextAsync(
            new BrowserNewContextOptions
            {
                BaseURL = Address.AbsoluteUri,
                ColorScheme = look.IsDark ? ColorScheme.Dark : ColorScheme.Light,
                ViewportSize = look.IsPhone
                    ? new ViewportSize { Width = 390, Height = 844 }
                    : new ViewportSize { Width = 1280, Height = 900 },
                JavaScriptEnabled = look.HasScripts,
                Locale = look.Locale,
                ReducedMotion = ReducedMotion.Reduce,
                AcceptDownloads = true,
            }
        );
        context.SetDefaultTimeout(20_000);
        return new Window(context, await context.NewPageAsync(), Address);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_site is not null)
            await _site.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private static string Root([CallerFilePath] string here = "")
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, "Entente.slnx")))
                return folder;
        return Path.GetFullPath(Path.Combine(here, "..", "..", ".."));
    }
}
