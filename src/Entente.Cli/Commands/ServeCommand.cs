using System.CommandLine;
using System.Net;
using Entente.Stores.Sqlite;
using Entente.Web;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Cli.Commands;

/// <summary><c>entente serve</c>: the ledger as a site.</summary>
internal sealed class ServeCommand : EntenteSubcommand
{
    private readonly Option<string> _ledger = CommandOptions.Ledger();
    private readonly Option<int> _port = new("--port")
    {
        Description = "The port of this machine on which the site listens; 0 takes any that is free.",
        HelpName = "N",
        DefaultValueFactory = _ => 5080,
    };

    /// <summary>Makes the command.</summary>
    public ServeCommand(CommandHost host)
        : base("serve", "Show the ledger as a site on this machine, until Ctrl-C.", host)
    {
        Options.Add(_ledger);
        Options.Add(_port);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Does)> Examples =>
        [
            ("entente serve", "the ledger entente.db on http://127.0.0.1:5080"),
            ("entente serve --ledger norway-chile.db --port 8000", "another ledger on another port"),
        ];

    private int Run(ParseResult parsed)
    {
        var path = parsed.GetValue(_ledger)!;
        // What is wrong with the ledger is told before the site starts.
        using (SqliteLedger.OpenToAdd(path)) { }
        var port = parsed.GetValue(_port);
        if (port is < 0 or > IPEndPoint.MaxPort)
        {
            Tell($"--port: {port} is no port; write a number up to {IPEndPoint.MaxPort}.");
            return ExitCode.UsedWrongly;
        }
        var site = EntenteSite.Build(
            new SiteOptions(path)
            {
                Address = $"http://127.0.0.1:{port}",
                User = Host.User,
                Clock = Host.Clock,
            }
        );
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
            Tell($"The site cannot listen on port {port}: {e.Message}");
            return ExitCode.UsedWrongly;
        }
        var address = site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        Tell($"{path} is at {address} until Ctrl-C.");
        stop.Token.WaitHandle.WaitOne();
        site.StopAsync(CancellationToken.None).GetAwaiter().GetResult();
        return ExitCode.Done;
    }
}
