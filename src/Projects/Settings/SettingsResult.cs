using System.Collections.Immutable;
using MinutesDsl.Diagnostics;
using MinutesDsl.Semantics;

namespace MinutesDsl.Projects;

/// <summary>What minutes.json says.</summary>
/// <param name="Settings">The settings; a member with an error has its default.</param>
/// <param name="Diagnostics">What is to be said, in order of spans.</param>
public sealed record SettingsResult(ProjectSettings Settings, ImmutableArray<Diagnostic> Diagnostics);
