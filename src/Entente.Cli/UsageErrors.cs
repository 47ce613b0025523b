using System.CommandLine;
using System.CommandLine.Parsing;

namespace Entente.Cli;

/// <summary>What is wrong with a command line, in sentences that name the nearest thing that would be right.</summary>
internal static class UsageErrors
{
    public static IReadOnlyList<string> Of(ParseResult parsed, IReadOnlyList<string> args)
    {
        var messages = new List<string>();
        var command = parsed.CommandResult.Command;
        var literal = args.SkipWhile(a => a != "--").ToHashSet(StringComparer.Ordinal);
        var unmatched = parsed.UnmatchedTokens.ToHashSet(StringComparer.Ordinal);
        // What follows an unknown option may be its value.
        var hasUnknownOption = parsed.UnmatchedTokens.Any(t => t.StartsWith('-'));
        foreach (var token in parsed.UnmatchedTokens.Where(t => !hasUnknownOption || t.StartsWith('-')))
            messages.Add(Unknown(command, token));
        // What follows an unknown command is meant for it.
        if (command is RootCommand && messages.Count > 1 && !hasUnknownOption)
            messages.RemoveRange(1, messages.Count - 1);
        // What looks like an option but is none would otherwise be taken for a path.
        foreach (var argument in command.Arguments)
        foreach (var token in parsed.GetResult(argument)?.Tokens ?? [])
            if (token.Value is ['-', _, ..] && !literal.Contains(token.Value))
                messages.Add(Unknown(command, token.Value));
        if (messages.Count > 0)
            return messages;
        foreach (var argument in command.Arguments)
            if (argument.Arity.MinimumNumberOfValues > 0 && parsed.GetResult(argument) is not { Tokens.Count: > 0 })
                return [$"{argument.Name} is missing. {argument.Description}"];
        foreach (var error in parsed.Errors)
            if (!unmatched.Any(u => error.Message.Contains($"'{u}'", StringComparison.Ordinal)))
                messages.Add(error.SymbolResult is CommandResult { Command: RootCommand } ? "Name a command." : error.Message);
        return [.. messages.Distinct(StringComparer.Ordinal)];
    }

    private static string Unknown(Command command, string token)
    {
        if (token.StartsWith('-'))
        {
            var name = token.Split('=', ':')[0];
            var options = command.Options.Concat(command.Parents.OfType<Command>().SelectMany(p => p.Options).Where(o => o.Recursive));
            return $"There is no option {name}.{NearestWord.Hint(name, options.SelectMany(o => o.Aliases.Append(o.Name)))}";
        }
        return command.Subcommands.Count > 0
            ? $"There is no command \"{token}\".{NearestWord.Hint(token, command.Subcommands.Select(c => c.Name))}"
            : $"\"{token}\" is one argument too many; put words that belong together in quotes.";
    }
}
