using System.CommandLine;
using MinutesDsl.LanguageServer;
using MinutesDsl.Render;

namespace MinutesDsl.Cli;

/// <summary><c>minutes lsp</c>: the language server, which editors start.</summary>
internal static class LspCommand
{
    public const string Name = "lsp";

    public const string Examples = """
        Examples:
          minutes lsp                                 serve an editor over standard input and output

        Editors start this by themselves: there is nothing to type here. It speaks the Language
        Server Protocol 3.17 until the editor ends it.

        Exit codes: 0 the editor ended it as the protocol says, 1 the editor went away, 2 the command
        was not understood.
        """;

    public static Command Create(CommandContext? context)
    {
        var stdio = new Option<bool>("--stdio") { Description = "Use standard input and output, which is what is done in any case; editors may say so." };
        var process = new Option<string?>("--clientProcessId") { Description = "Accepted, and not looked at: the protocol says the same.", Hidden = true };
        var command = new Command(Name, "Serve an editor: problems while typing, completion, preview.") { stdio, process };
        if (context is not null)
            command.SetAction(_ => Serve(context));
        return command;
    }

    private static int Serve(CommandContext context)
    {
        // The protocol has standard output to itself: a stray write would be taken for a message.
        using var input = Console.OpenStandardInput();
        using var output = Console.OpenStandardOutput();
        Console.SetOut(TextWriter.Null);
        return StdioServer.RunAsync(input, output, context.Files, ToolVersion.Current, context.Cancellation).GetAwaiter().GetResult();
    }
}
