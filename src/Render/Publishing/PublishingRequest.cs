using System.Collections.Immutable;

namespace MinutesDsl.Render;

/// <summary>What is to be published.</summary>
/// <param name="Formats">The formats, each once.</param>
/// <param name="Edition">For whom.</param>
/// <param name="Style">The house style, or why it cannot be read.</param>
/// <param name="Force">Whether published minutes with errors are made all the same.</param>
public sealed record PublishingRequest(ImmutableArray<OutputFormat> Formats, Edition Edition, StyleResult Style, bool Force);
