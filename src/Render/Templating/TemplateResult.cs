using System.Collections.Immutable;

namespace MinutesDsl.Render;

/// <summary>What a template gave.</summary>
/// <param name="Text">The page; null where a message says why there is none.</param>
/// <param name="Messages">What is wrong.</param>
internal sealed record TemplateResult(string? Text, ImmutableArray<RenderMessage> Messages);
