using System.Diagnostics;
using System.Globalization;

namespace MinutesDsl.Benchmarks;

/// <summary>What processes took.</summary>
/// <param name="Clock">From the first one's start to the last one's end.</param>
/// <param name="Work">The processor time that they used, whoever else was busy.</param>
internal readonly record struct TimeTaken(TimeSpan Clock, TimeSpan Work)
{
    /// <summary>A part of it.</summary>
    public TimeTaken Each(int count) => new(Clock / count, Work / count);
}

/// <summary>Runs commands of a shell, and measures them together.</summary>
internal static class TimedShell
{
    /// <summary>Runs a script; its arguments are <c>$1</c> and so on.</summary>
    /// <exception cref="InvalidOperationException">The script failed.</exception>
    internal static TimeTaken Run(string script, params string[] arguments)
    {
        var begin = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", $"set -e; {script}; times", "sh", .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })
            ?? throw new InvalidOperationException("sh did not start.");
        var error = process.StandardError.ReadToEndAsync();
        var times = process.StandardOutput.ReadToEnd().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        process.WaitForExit();
        var clock = Stopwatch.GetElapsedTime(begin);
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{script}: {error.GetAwaiter().GetResult()}");
        return new TimeTaken(clock, Read(times[^2]) + Read(times[^1]));
    }

    /// <summary>A time as the shell writes it: <c>0m1.230s</c>.</summary>
    private static TimeSpan Read(string text) =>
        TimeSpan.FromMinutes(int.Parse(text.AsSpan(0, text.IndexOf('m')), CultureInfo.InvariantCulture)) + TimeSpan.FromSeconds(double.Parse(text.AsSpan(text.IndexOf('m') + 1).TrimEnd('s'), CultureInfo.InvariantCulture));
}
