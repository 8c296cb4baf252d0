using System.Collections.Immutable;

namespace MinutesDsl.Render;

/// <summary>What came of a rendering.</summary>
/// <param name="Output">The file; null where a message says why there is none.</param>
/// <param name="Messages">What there is to say of it.</param>
public sealed record RenderResult(RenderOutput? Output, ImmutableArray<RenderMessage> Messages);
