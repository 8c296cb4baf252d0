namespace MinutesDsl.Cli;

/// <summary>What was asked of <c>minutes format</c>.</summary>
/// <param name="Check">Whether only to say which files would change.</param>
/// <param name="Diff">Whether only to show what would change.</param>
/// <param name="IsFull">Whether exempt lines may be shown.</param>
internal sealed record FormatOptions(bool Check, bool Diff, bool IsFull)
{
    /// <summary>Whether files are written.</summary>
    public bool Writes => !Check && !Diff;
}
