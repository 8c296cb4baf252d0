using System.Collections.Immutable;
using MinutesDsl.Semantics;

namespace MinutesDsl.Projects;

/// <summary>A project, read.</summary>
/// <param name="Location">Where it is.</param>
/// <param name="Project">What its minutes are bound against.</param>
/// <param name="Files">minutes.json, where there is one, and the registers, ordered by path: each with its own diagnostics.</param>
public sealed record LoadedProject(ProjectLocation Location, Project Project, ImmutableArray<ProjectFile> Files)
{
    /// <summary>Whether minutes.json or a register has an error.</summary>
    public bool HasErrors => Files.Any(file => file.HasErrors);
}
