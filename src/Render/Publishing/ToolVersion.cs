using System.Reflection;

namespace MinutesDsl.Render;

/// <summary>The version of this program, which outputs carry.</summary>
public static class ToolVersion
{
    /// <summary>The version, without the commit that builds add to it: outputs of one version are the same bytes.</summary>
    public static string Current { get; } = Read();

    private static string Read()
    {
        var version = typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";
        var commit = version.IndexOf('+', StringComparison.Ordinal);
        return commit < 0 ? version : version[..commit];
    }
}
