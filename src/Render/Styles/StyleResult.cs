using System.Collections.Immutable;

namespace MinutesDsl.Render;

/// <summary>A house style, read.</summary>
/// <param name="Style">The style; null where a message says why there is none.</param>
/// <param name="Messages">What is wrong with it.</param>
public sealed record StyleResult(HouseStyle? Style, ImmutableArray<RenderMessage> Messages);
