using System.CommandLine;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Entente.Ledger;
using Entente.Stores.Sqlite;
using Entente.Web;
using Entente.Web.Safety;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Cli.Commands;

/// <summary><c>entente serve</c>: the ledger as a site.</summary>
internal sealed class ServeCommand : EntenteSubcommand
{
    /// <summary>Where the password of a certificate is read from.</summary>
    public const string CertificatePassword = "ENTENTE_CERTIFICATE_PASSWORD";

    private readonly Option<string> _ledger = CommandOptions.Ledger();
    private readonly Option<int> _port = new("--port")
    {
        Description = "The port on which the site listens; 0 takes any that is free.",
        HelpName = "N",
        DefaultValueFactory = _ => 5080,
    };
    private readonly Option<string> _listen = new("--listen")
    {
        Description =
            "The address of this machine on which the site listens; 0.0.0.0 for all. Beyond this machine only with sign-in: entente users.",
        HelpName = "ADDRESS",
        DefaultValueFactory = _ => "127.0.0.1",
    };
    private readonly Option<string[]> _host = new("--host")
    {
        Description = "A name by which others call the site; under others it does not answer. May be given several times.",
        HelpName = "NAME",
        DefaultValueFactory = _ => [],
    };
    private readonly Option<string?> _certificate = new("--certificate")
    {
        Description = $"The certificate for https, as PEM or PFX; the password of a PFX or key is read from {CertificatePassword}.",
        HelpName = "FILE",
    };
    private readonly Option<string?> _key = new("--key")
    {
        Description = "The key of the certificate, where it stands in a PEM file of its own.",
        HelpName = "FILE",
    };
    private readonly Option<string?> _proxy = new("--behind-proxy")
    {
        Description = "The address of a proxy that stands before the site; what it says of who asks (X-Forwarded-…) is believed.",
        HelpName = "ADDRESS",
    };
    private readonly Option<bool> _withoutTls = new("--without-tls")
    {
        Description = "Let passwords cross the network as they are; only for a network that nobody else can hear.",
    };

    /// <summary>Makes the command.</summary>
    public ServeCommand(CommandHost host)
        : base("serve", "Show the ledger as a site, until Ctrl-C; on this machine alone unless --listen says otherwise.", host)
    {
        foreach (var option in (Option[])[_ledger, _port, _listen, _host, _certificate, _key, _proxy, _withoutTls])
            Options.Add(option);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Does)> Examples =>
        [
            ("entente serve", "the ledger entente.db on http://127.0.0.1:5080"),
            ("entente serve --ledger norway-chile.db --port 8000", "another ledger on another port"),
            (
                "entente serve --listen 0.0.0.0 --port 443 --certificate site.pem --host record.example.org",
                "for others, who sign in (entente users)"
            ),
            ("entente serve --behind-proxy 127.0.0.1 --host record.example.org", "for others, through a proxy on this machine"),
        ];

    private int Run(ParseResult parsed)
    {
        var path = parsed.GetValue(_ledger)!;
        IReadOnlyList<LedgerUser> users;
        // What is wrong with the ledger is told before the site starts.
        using (var ledger = SqliteLedger.OpenToAdd(path))
            users = ledger.Users();
        if (SiteOf(parsed, path, out var wrong) is not { } options)
            return Wrong(wrong);
        if (ListeningCheck.Problem(options, users) is { } problem)
            return Wrong(problem);
        using var certificate = options.Certificate;
        return Serve(options);
    }

    private SiteOptions? SiteOf(ParseResult parsed, string path, out string wrong)
    {
        var (port, listen, proxy) = (parsed.GetValue(_port), parsed.GetValue(_listen)!, parsed.GetValue(_proxy));
        var name = listen == "localhost" ? "127.0.0.1" : listen.Trim('[', ']');
        IPAddress? before = null;
        wrong =
            port is < 0 or > IPEndPoint.MaxPort ? $"--port: {port} is no port; write a number up to {IPEndPoint.MaxPort}."
            : !IPAddress.TryParse(name, out _)
                ? $"--listen: \"{listen}\" is no address of this machine; write an IP address, 0.0.0.0 for all. Names by which others call the site are given with --host."
            : proxy is not null && !IPAddress.TryParse(proxy, out before) ? $"--behind-proxy: \"{proxy}\" is no IP address."
            : "";
        if (wrong.Length > 0 || Certificate(parsed, out wrong) is var certificate && wrong.Length > 0)
            return null;
        var address = IPAddress.Parse(name);
        return new SiteOptions(path)
        {
            Address =
                $"{(certificate is null ? "http" : "https")}://{(address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6 ? $"[{address}]" : address.ToString())}:{port}",
            User = Host.User,
            Clock = Host.Clock,
            Hosts = parsed.GetValue(_host)!,
            Certificate = certificate,
            Proxy = before,
            WithoutTls = parsed.GetValue(_withoutTls),
        };
    }

    private X509Certificate2? Certificate(ParseResult parsed, out string wrong)
    {
        wrong = "";
        if (parsed.GetValue(_certificate) is not { } file)
        {
            if (parsed.GetValue(_key) is not null)
                wrong = "--key belongs to --certificate.";
            return null;
        }
        var password = Environment.GetEnvironmentVariable(CertificatePassword);
        var key = parsed.GetValue(_key);
        try
        {
            if (X509Certificate2.GetCertContentType(file) == X509ContentType.Pkcs12)
                return X509CertificateLoader.LoadPkcs12FromFile(file, password);
            return password is null
                ? X509Certificate2.CreateFromPemFile(file, key)
                : X509Certificate2.CreateFromEncryptedPemFile(file, password, key);
        }
        catch (Exception e) when (e is CryptographicException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            wrong =
                $"The certificate {file} cannot be used: {e.Message} A PEM file holds the certificate and its key (or --key names the key's file); a PFX needs its password in {CertificatePassword}.";
            return null;
        }
    }

    private int Serve(SiteOptions options)
    {
        var site = EntenteSite.Build(options);
        using var stop = new CancellationTokenSource();
        using var interrupt = Host.OnInterrupt(stop.Cancel);
        // Whoever else ends the process (a service of the system) is heard, too.
        using var ended = site.Lifetime.ApplicationStopping.Register(stop.Cancel);
        try
        {
            site.StartAsync(stop.Token).GetAwaiter().GetResult();
        }
        catch (IOException e)
        {
            return Wrong($"The site cannot listen at {options.Address}: {e.Message}");
        }
        var address = site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        Tell($"{options.Ledger} is at {address} until Ctrl-C.");
        stop.Token.WaitHandle.WaitOne();
        site.StopAsync(CancellationToken.None).GetAwaiter().GetResult();
        return ExitCode.Done;
    }

    private int Wrong(string message)
    {
        Tell(message);
        return ExitCode.UsedWrongly;
    }
}
