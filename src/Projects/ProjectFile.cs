using System.Collections.Immutable;
using MinutesDsl.Diagnostics;
using MinutesDsl.Text;

namespace MinutesDsl.Projects;

/// <summary>A file of a project and what is to be said of it.</summary>
/// <param name="Path">Its absolute path.</param>
/// <param name="Text">Its text; empty where it could not be read.</param>
/// <param name="Diagnostics">What is to be said, in order of spans.</param>
public sealed record ProjectFile(string Path, SourceText Text, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether any of the diagnostics is an error.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
