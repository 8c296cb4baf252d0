using System.Runtime.InteropServices;
using MinutesDsl.Projects;

namespace MinutesDsl.Cli;

/// <summary>The process: its streams, its signals, and what it says when something goes wrong that should not.</summary>
internal static class Application
{
    private const string DebugVariable = "MINUTES_DEBUG";

    public static int Run(string[] arguments)
    {
        var streams = CliStreams.OfProcess();
        using var cancellation = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => Cancel(context, cancellation));
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => Cancel(context, cancellation));
        try
        {
            var context = new CommandContext(streams, new PhysicalFiles(), Directory.GetCurrentDirectory(), cancellation.Token);
            var exitCode = CommandLine.Invoke(arguments, context);
            streams.Flush();
            return exitCode;
        }
        catch (OperationCanceledException)
        {
            return End(streams, "Stopped. Files that were already written are whole.", ExitCode.Interrupted);
        }
        catch (Exception problem)
        {
            var exitCode = End(streams, $"minutes could not run: {Explain(problem)}", ExitCode.CouldNotRun);
            if (IsDebugging)
                foreach (var line in problem.ToString().Split('\n'))
                    streams.TellAtOnce(line);
            return exitCode;
        }
    }

    /// <summary>Whether somebody looks for the cause of a failure, and wants to see all that is known of it.</summary>
    public static bool IsDebugging => Environment.GetEnvironmentVariable(DebugVariable) is "1";

    /// <summary>A failure as one plain sentence.</summary>
    public static string Explain(Exception problem)
    {
        var message = Printable.OneLine(problem.Message).TrimEnd('.');
        return problem is IOException or UnauthorizedAccessException
            ? $"{message}."
            : $"there is a fault in this program ({message}). Set {DebugVariable}=1 and run it again to see where, and report that.";
    }

    private static int End(CliStreams streams, string sentence, int exitCode)
    {
        try
        {
            streams.Flush();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // What was found so far cannot be shown; the sentence can.
        }

        streams.TellAtOnce(sentence);
        return exitCode;
    }

    // The first Ctrl-C ends the work after the file in hand, so that nothing is left half done; a second ends the process.
    private static void Cancel(PosixSignalContext context, CancellationTokenSource cancellation)
    {
        context.Cancel = !cancellation.IsCancellationRequested;
        cancellation.Cancel();
    }
}
