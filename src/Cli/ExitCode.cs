namespace MinutesDsl.Cli;

/// <summary>What the command tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>Everything asked for was done, and there is no error in the minutes.</summary>
    public const int Success = 0;

    /// <summary>The minutes have errors, or a file was refused.</summary>
    public const int Errors = 1;

    /// <summary>The command was not understood, or could not do its work.</summary>
    public const int CouldNotRun = 2;

    /// <summary>Somebody pressed Ctrl-C: 128 and the number of the signal, as shells count.</summary>
    public const int Interrupted = 130;
}
