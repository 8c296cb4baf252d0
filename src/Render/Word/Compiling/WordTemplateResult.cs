using System.Collections.Immutable;

namespace MinutesDsl.Render.Word;

/// <summary>A Word template, compiled.</summary>
/// <param name="Template">The template; null where a message says why there is none.</param>
/// <param name="Messages">What is wrong with it.</param>
internal sealed record WordTemplateResult(WordTemplate? Template, ImmutableArray<RenderMessage> Messages);
