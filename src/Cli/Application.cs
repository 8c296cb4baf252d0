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
            return CommandLine.Invoke(arguments, context);
        }
        catch (OperationCanceledException)
        {
            streams.Tell("Stopped. Files that were already written are whole.");
            return ExitCode.Interrupted;
        }
        catch (Exception problem)
        {
            streams.Tell($"minutes could not run: {Explain(problem)}");
            return ExitCode.CouldNotRun;
        }
        finally
        {
            streams.Flush();
        }
    }

    /// <summary>A failure as one plain sentence, or, for those who look for its cause, all that is known of it.</summary>
    public static string Explain(Exception problem)
    {
        if (Environment.GetEnvironmentVariable(DebugVariable) is "1")
            return problem.ToString();
        var message = Printable.OneLine(problem.Message).TrimEnd('.');
        return problem is IOException or UnauthorizedAccessException
            ? $"{message}."
            : $"there is a fault in this program ({message}). Set {DebugVariable}=1 and run it again to see where, and report that.";
    }

    // The first Ctrl-C ends the work after the file in hand, so that nothing is left half done; a second ends the process.
    private static void Cancel(PosixSignalContext context, CancellationTokenSource cancellation)
    {
        context.Cancel = !cancellation.IsCancellationRequested;
        cancellation.Cancel();
    }
}
