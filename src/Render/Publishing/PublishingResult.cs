using System.Collections.Immutable;

namespace MinutesDsl.Render;

/// <summary>What came of publishing.</summary>
/// <param name="Outputs">The files, one for each format and in the order of formats; empty where nothing may be written.</param>
/// <param name="Refusal">Why there are none.</param>
/// <param name="Messages">What the renderer has to say, each once; of the house style's own reading see <see cref="StyleResult.Messages"/>.</param>
public sealed record PublishingResult(ImmutableArray<RenderOutput> Outputs, PublishingRefusal Refusal, ImmutableArray<RenderMessage> Messages);
