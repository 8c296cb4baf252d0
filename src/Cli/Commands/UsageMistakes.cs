using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using MinutesDsl.Projects;

namespace MinutesDsl.Cli;

/// <summary>What is wrong with a command line, in sentences.</summary>
internal static class UsageMistakes
{
    /// <summary>The mistakes; empty where the command can be run.</summary>
    public static ImmutableArray<string> Find(ParseResult result)
    {
        if (result.CommandResult.Command is RootCommand)
            return [UnknownCommand(result)];
        if (result.Tokens.FirstOrDefault(token => token.Type == TokenType.Directive) is { } directive)
            return [$"There is no command '{directive.Value}'."];

        var mistakes = ImmutableArray.CreateBuilder<string>();
        mistakes.AddRange(UnknownOptions(result));
        mistakes.AddRange(result.Errors.Select(Describe));
        return mistakes.ToImmutable();
    }

    private static string UnknownCommand(ParseResult result)
    {
        var commands = result.CommandResult.Command.Subcommands.Select(command => command.Name).ToArray();
        if (result.UnmatchedTokens is not [var first, ..])
            return result.Errors is [{ SymbolResult: OptionResult } error, ..] ? error.Message : $"Say what to do: {string.Join(", ", commands[..^1])} or {commands[^1]}.";
        return first.StartsWith('-')
            ? $"There is no option '{first}'."
            : $"There is no command '{first}'.{Spelling.Suggest(first, commands)} The commands are: {string.Join(", ", commands)}.";
    }

    // To the library whatever is no option of the command is one more path, and whatever follows an option that takes a value is that value.
    private static IEnumerable<string> UnknownOptions(ParseResult result)
    {
        var names = result.CommandResult.Command.Options.Concat(result.RootCommandResult.Command.Options).Select(option => option.Name).ToArray();
        Token? before = null;
        foreach (var token in result.Tokens)
        {
            if (token.Type == TokenType.DoubleDash)
                yield break;
            if (token.Type == TokenType.Argument && token.Value is ['-', _, ..])
            {
                var option = token.Value.Split('=', 2)[0];
                if (before is not { Type: TokenType.Option })
                    yield return $"There is no option '{option}'.{Spelling.Suggest(option, names)} A file whose name begins with - is named after --, as in: -- {token.Value}";
                else if (names.Contains(option))
                    yield return $"{before.Value} needs a value, and '{option}' follows it.";
            }

            before = token;
        }
    }

    private static string Describe(ParseError error) => error.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0 } option => $"{option.Option.Name} needs a value.",
        CommandResult or ArgumentResult { Tokens.Count: 0 } => "Name at least one file, folder or pattern.",
        _ => error.Message,
    };
}
