namespace MinutesDsl.Cli;

/// <summary>What became of one file.</summary>
/// <param name="Report">What is to be said of it, where it could not be formatted.</param>
/// <param name="ExitCode">What the command tells the shell on account of it.</param>
internal sealed record FormattedInput(FileReport Report, int ExitCode)
{
    /// <summary>Whether the layout was another than the canonical one.</summary>
    public bool IsChanged { get; init; }

    /// <summary>The changes to show, or null.</summary>
    public LineDiff? Diff { get; init; }

    /// <summary>Why the file was not written, as the end of a sentence; null where nothing went wrong.</summary>
    public string? Failure { get; init; }
}
