namespace MinutesDsl.Cli.Tests;

/// <summary>How a run of <c>minutes</c> ended.</summary>
internal sealed record MinutesResult(int ExitCode, string Out, string Error)
{
    /// <summary>The lines of the results, without their ends.</summary>
    public string[] Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd('\r')).ToArray();

    public override string ToString() => $"exit {ExitCode}\n--- out\n{Out}\n--- error\n{Error}";
}
