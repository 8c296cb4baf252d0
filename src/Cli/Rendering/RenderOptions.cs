using System.Collections.Immutable;
using MinutesDsl.Render;

namespace MinutesDsl.Cli;

/// <summary>What was asked of <c>minutes render</c>.</summary>
/// <param name="Formats">The formats, each once.</param>
/// <param name="Out">The folder to write to, as the user wrote it.</param>
/// <param name="Edition">For whom.</param>
/// <param name="Style">The house style; null for the project's.</param>
/// <param name="Force">Whether published minutes with errors are written all the same.</param>
internal sealed record RenderOptions(ImmutableArray<OutputFormat> Formats, string Out, Edition Edition, string? Style, bool Force);
