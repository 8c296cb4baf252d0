using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace MinutesDsl.Cli;

/// <summary>Prints <c>minutes 0.1.0</c>.</summary>
internal sealed class PrintVersion : SynchronousCommandLineAction
{
    /// <summary>The version, without the commit that builds add to it: outputs of one version are the same bytes.</summary>
    public static string Version { get; } = Read();

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine($"minutes {Version}");
        return ExitCode.Success;
    }

    private static string Read()
    {
        var version = typeof(PrintVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";
        var commit = version.IndexOf('+', StringComparison.Ordinal);
        return commit < 0 ? version : version[..commit];
    }
}
