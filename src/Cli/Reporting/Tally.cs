using System.Globalization;
using MinutesDsl.Diagnostics;

namespace MinutesDsl.Cli;

/// <summary>Counts what was said.</summary>
internal sealed class Tally
{
    public int Files { get; private set; }

    public int Errors { get; private set; }

    public int Warnings { get; private set; }

    public void Add(FileReport report)
    {
        Files++;
        Errors += report.Diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Warnings += report.Diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning);
    }

    /// <summary>"2 errors, 1 warning in 3 files."</summary>
    public override string ToString() => $"{Count(Errors, "error")}, {Count(Warnings, "warning")} in {Count(Files, "file")}.";

    public static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
