namespace MinutesDsl.Cli.Tests;

/// <summary>Runs <c>minutes</c> at a terminal, of eighty columns, that is none.</summary>
internal static class PseudoTerminal
{
    private const string Script = "/usr/bin/script";

    // BSD's script has no -c.
    public static bool IsAvailable { get; } = OperatingSystem.IsLinux() && File.Exists(Script);

    /// <summary>What the terminal got, control sequences included; results and messages arrive on one stream.</summary>
    public static MinutesResult Run(string folder, IReadOnlyDictionary<string, string> environment, string arguments)
    {
        using var process = MinutesProcess.Start(
            folder, environment, Script, "--quiet", "--return", "--command", $"stty cols 80; '{MinutesProcess.Executable}' {arguments}", "/dev/null");
        var result = MinutesProcess.Finish(process, process.StandardOutput.ReadToEndAsync());
        return result with { Out = result.Out.Replace("\r\n", "\n", StringComparison.Ordinal) };
    }
}
