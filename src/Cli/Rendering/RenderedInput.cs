namespace MinutesDsl.Cli;

/// <summary>What came of one file of minutes.</summary>
/// <param name="Report">What is to be said of it.</param>
/// <param name="ExitCode">0 where all was written; else how the command is to end.</param>
/// <param name="Outcome">Where it was written, or why not: the rest of a line that begins with the file's name.</param>
internal sealed record RenderedInput(FileReport Report, int ExitCode, string Outcome)
{
    public bool IsWritten => ExitCode == Cli.ExitCode.Success;
}
