namespace MinutesDsl.Cli.Tests;

/// <summary>A theory about what only Unix systems have; skipped, visibly, on Windows.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute()
    {
        if (OperatingSystem.IsWindows())
            Skip = "needs a Unix shell and signals";
    }
}
