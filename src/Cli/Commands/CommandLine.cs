using System.CommandLine;
using System.CommandLine.Help;

namespace MinutesDsl.Cli;

/// <summary>The command line: what can be asked, and what is done with it.</summary>
internal static class CommandLine
{
    // A file name may begin with @, and -abc is a mistake, not three options.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    /// <summary>Parses and does what is asked.</summary>
    public static int Invoke(string[] arguments, CommandContext context)
    {
        var result = Parse(arguments, context);
        var output = new InvocationConfiguration { Output = context.Streams.Out, Error = context.Streams.Error, EnableDefaultExceptionHandler = false };
        if (result.Action is HelpWithExamples or PrintVersion && result.Errors.Count == 0)
            return result.Invoke(output);

        var mistakes = UsageMistakes.Find(result);
        if (mistakes.IsEmpty)
            return result.Invoke(output);
        foreach (var mistake in mistakes)
            context.Streams.Tell($"minutes: {mistake}");
        context.Streams.Tell($"Run '{Name(result)} --help' to see how it is used.");
        return ExitCode.CouldNotRun;
    }

    /// <summary>Parses without doing anything; the documentation's examples are tested with it.</summary>
    public static ParseResult Parse(IReadOnlyList<string> arguments, CommandContext? context = null) => Create(context).Parse(arguments, Parsing);

    private static RootCommand Create(CommandContext? context)
    {
        var root = new RootCommand("Checks formal minutes written as plain text, and publishes them in your council's house style.")
        {
            CheckCommand.Create(context),
            RenderCommand.Create(context),
            FormatCommand.Create(context),
            LspCommand.Create(context),
        };
        root.HelpName = "minutes";
        root.Directives.Clear();
        foreach (var option in root.Options)
        {
            if (option is HelpOption { Action: HelpAction action })
                option.Action = new HelpWithExamples(action);
            if (option is HelpOption)
                option.Description = "Show this help.";
            if (option is VersionOption)
            {
                option.Description = "Show the version.";
                option.Action = new PrintVersion();
            }
        }

        return root;
    }

    private static string Name(ParseResult result) =>
        result.CommandResult.Command is RootCommand ? "minutes" : $"minutes {result.CommandResult.Command.Name}";
}
