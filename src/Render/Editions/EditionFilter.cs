using System.Collections.Immutable;
using MinutesDsl.Semantics;

namespace MinutesDsl.Render;

/// <summary>
/// The one place where exempt text is removed, before any template, JSON writer or preview can see it. It fails closed: what stands
/// in an exempt span is dropped, whatever it is.
/// </summary>
public static class EditionFilter
{
    /// <summary>The document as the edition may show it: for <see cref="Edition.Full"/> the document itself.</summary>
    public static Document Apply(Document document, Edition edition)
    {
        if (edition == Edition.Full)
            return document;
        var regions = new ExemptRegions(document);
        if (regions.IsEmpty)
            return document;
        var blocks = new BlockRedaction(regions, new InlineRedaction(regions));
        return new DocumentRedaction(regions, blocks).Apply(document);
    }
}
