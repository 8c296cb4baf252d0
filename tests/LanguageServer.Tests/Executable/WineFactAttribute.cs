using System.Runtime.InteropServices;

namespace MinutesDsl.LanguageServer.Tests.Executable;

/// <summary>A fact about the program for Windows, which needs Wine for 64 bits; skipped, visibly, where that is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class WineFactAttribute : FactAttribute
{
    public WineFactAttribute()
    {
        if (Program is null)
            Skip = "needs Wine for 64 bits ('wine64') on Linux x64, which is not installed";
    }

    /// <summary>Where Wine is; null for nowhere. Debian's package wine64 puts no command on PATH.</summary>
    public static string? Program { get; } =
        OperatingSystem.IsLinux() && RuntimeInformation.OSArchitecture == Architecture.X64 ? Programs.Find("wine64", "/usr/lib/wine/wine64") : null;
}
