using System.Collections.Immutable;
using System.Xml.Linq;

namespace MinutesDsl.Render.Word;

/// <summary>Tags that were typed as the address of a link: Word keeps those apart from the text, and with the braces as <c>%7B%7B</c>.</summary>
internal static class LinkTags
{
    /// <summary>Notes the address on the link itself where it holds tags.</summary>
    public static void Convert(XElement link, ImmutableArray<PackageRelationship> relationships)
    {
        var id = link.Attribute(W.RelationshipId)?.Value;
        var address = id is null ? "" : Uri.UnescapeDataString(relationships.FirstOrDefault(relationship => relationship.Id == id)?.Target ?? "");
        var anchor = link.Attribute(W.Anchor)?.Value;
        if (anchor is not null)
            address += "#" + Uri.UnescapeDataString(anchor);
        if (!address.Contains("{{", StringComparison.Ordinal))
            return;
        link.RemoveAttributes();
        // Word puts http:// or a folder before what it does not know as an address.
        var start = address.IndexOf("{{", StringComparison.Ordinal);
        if (address.StartsWith("http://{{", StringComparison.OrdinalIgnoreCase) || address.StartsWith("file:", StringComparison.OrdinalIgnoreCase))
            address = address[start..];
        link.SetAttributeValue(W.Target, address);
    }
}
