using System.Text;

namespace MinutesDsl.Cli;

/// <summary>The two streams that the command writes to, and what reads them.</summary>
/// <param name="Out">The results: UTF-8 without a mark on every system, buffered until <see cref="Flush"/>.</param>
/// <param name="Error">What concerns the person at the keyboard only: summaries, usage, progress.</param>
internal sealed record CliStreams(TextWriter Out, TextWriter Error)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>How <see cref="Out"/> is shown; null where it is a file or a pipe, which never get colours.</summary>
    public TerminalProfile? OutTerminal { get; init; }

    /// <summary>How <see cref="Error"/> is shown; null where it is a file or a pipe.</summary>
    public TerminalProfile? ErrorTerminal { get; init; }

    /// <summary>The process's own streams.</summary>
    public static CliStreams OfProcess()
    {
        var outTerminal = Console.IsOutputRedirected ? null : TerminalProfile.Detect();
        var errorTerminal = Console.IsErrorRedirected ? null : TerminalProfile.Detect();
        if (outTerminal is not null || errorTerminal is not null)
            ShowUtf8();
        return new CliStreams(
            new StreamWriter(Console.OpenStandardOutput(), Utf8, bufferSize: 1 << 14),
            new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true })
        {
            OutTerminal = outTerminal,
            ErrorTerminal = errorTerminal,
        };
    }

    /// <summary>Writes a line for the person at the keyboard, after all that was said before it.</summary>
    public void Tell(string line)
    {
        Flush();
        TellAtOnce(line);
    }

    /// <summary>Writes a line for the person at the keyboard, whatever became of the results. Where nobody can be told, nobody is.</summary>
    public void TellAtOnce(string line)
    {
        try
        {
            Error.WriteLine(Printable.OneLine(line));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // Standard error is closed (2>&-); the exit code still says how it went.
        }
    }

    /// <summary>Hands over what was written so far. A reader that has gone away (<c>minutes check … | head</c>) is no failure: .NET itself sees to that.</summary>
    /// <exception cref="IOException">It could not be handed over: a full disk, perhaps.</exception>
    public void Flush() => Out.Flush();

    // A Windows console shows bytes in its own code page unless it is told.
    private static void ShowUtf8()
    {
        if (!OperatingSystem.IsWindows())
            return;
        try
        {
            Console.OutputEncoding = Utf8;
        }
        catch (IOException)
        {
            // A console that cannot: letters beyond ASCII may look wrong, and nothing else is.
        }
    }
}
