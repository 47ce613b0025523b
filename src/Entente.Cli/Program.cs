using System.Globalization;
using Entente.Cli;

// Commands write the same on every machine; only the pages follow their reader's locale.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
return EntenteCommand.Run(args, CommandHost.OfProcess());
