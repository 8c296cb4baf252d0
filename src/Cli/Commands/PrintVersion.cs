using System.CommandLine;
using System.CommandLine.Invocation;
using MinutesDsl.Render;

namespace MinutesDsl.Cli;

/// <summary>Prints <c>minutes 0.1.0</c>.</summary>
internal sealed class PrintVersion : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine($"minutes {ToolVersion.Current}");
        return ExitCode.Success;
    }
}
