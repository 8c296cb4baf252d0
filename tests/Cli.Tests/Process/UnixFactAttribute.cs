namespace MinutesDsl.Cli.Tests;

/// <summary>A fact about what only Unix systems have; skipped, visibly, on Windows.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (OperatingSystem.IsWindows())
            Skip = "needs a Unix shell and signals";
    }
}
