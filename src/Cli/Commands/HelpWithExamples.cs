using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace MinutesDsl.Cli;

/// <summary>The library's help, and examples after it.</summary>
internal sealed class HelpWithExamples(HelpAction inner) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        inner.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.WriteLine(Examples(parseResult.CommandResult.Command));
        return ExitCode.Success;
    }

    /// <summary>What follows the options in a command's help.</summary>
    public static string Examples(Command command) => command.Name switch
    {
        CheckCommand.Name => CheckCommand.Examples,
        RenderCommand.Name => RenderCommand.Examples,
        FormatCommand.Name => FormatCommand.Examples,
        LspCommand.Name => LspCommand.Examples,
        _ => """
            Examples:
              minutes check meetings                        check all minutes in a folder
              minutes render july.minutes --out published   make a web page of one meeting
              minutes format july.minutes                   tidy up the layout

            Run 'minutes check --help', 'minutes render --help' or 'minutes format --help' to learn more.
            """,
    };
}
