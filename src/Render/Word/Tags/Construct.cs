using System.Collections.Immutable;

namespace MinutesDsl.Render.Word;

/// <summary>What a tag begins and another ends, with what parts it between.</summary>
/// <param name="Open">The first tag.</param>
/// <param name="Middles">Those that part it.</param>
/// <param name="Close">The last tag.</param>
internal sealed record Construct(TemplateTag Open, ImmutableArray<TemplateTag> Middles, TemplateTag Close)
{
    /// <summary>All tags, in order.</summary>
    public IEnumerable<TemplateTag> Tags => [Open, .. Middles, Close];
}
