namespace MinutesDsl.LanguageServer.Tests.Executable;

/// <summary>Programs that may be installed.</summary>
internal static class Programs
{
    /// <summary>The absolute path of a program on PATH, or of one that is somewhere else; null where there is none.</summary>
    public static string? Find(string name, params string[] elsewhere) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => new[] { Path.Combine(folder, name), Path.Combine(folder, name + ".exe") })
            .Concat(elsewhere)
            .FirstOrDefault(File.Exists);
}
