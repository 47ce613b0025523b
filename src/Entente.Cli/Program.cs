using Entente.Cli;

return EntenteCommand.Run(args, CommandHost.OfProcess());
