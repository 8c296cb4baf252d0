using System.Diagnostics;
using System.Text;

namespace MinutesDsl.Cli.Tests;

/// <summary>The real executable, started as a shell would start it.</summary>
internal static class MinutesProcess
{
    // Only so that a hang fails instead of hanging: no test waits for it.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>The built <c>minutes</c> beside these tests.</summary>
    public static string Executable { get; } = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "minutes.exe" : "minutes");

    public static MinutesResult Run(string folder, params string[] arguments) => Run(folder, new Dictionary<string, string>(), arguments);

    public static MinutesResult Run(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        using var process = Start(folder, environment, Executable, arguments);
        return Finish(process, process.StandardOutput.ReadToEndAsync());
    }

    public static MinutesResult Finish(Process process, Task<string> output)
    {
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Close();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException("minutes did not end.");
        }

        return new MinutesResult(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    public static Process Start(string folder, IReadOnlyDictionary<string, string> environment, string executable, params string[] arguments)
    {
        var start = new ProcessStartInfo(executable, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };

        // A terminal's settings, though nothing here is one: that must not matter.
        start.Environment["TERM"] = "xterm-256color";
        start.Environment.Remove("NO_COLOR");
        start.Environment.Remove("MINUTES_DEBUG");
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "false";
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start) ?? throw new InvalidOperationException("minutes could not be started.");
    }
}
