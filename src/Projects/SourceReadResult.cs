using System.Collections.Immutable;
using MinutesDsl.Diagnostics;
using MinutesDsl.Text;

namespace MinutesDsl.Projects;

/// <summary>A file's text, or why there is none.</summary>
/// <param name="Text">The text; empty on failure.</param>
/// <param name="Failure">The one diagnostic of a file that could not be read; empty on success.</param>
public sealed record SourceReadResult(SourceText Text, ImmutableArray<Diagnostic> Failure);
