using System.Xml.Linq;

namespace MinutesDsl.Render.Word;

/// <summary>Every page of a full edition says NOT FOR PUBLICATION at its top, whatever the template does.</summary>
internal sealed class FullEditionMark(WordTemplate template, string words)
{
    private const string HeaderType = W.RelationshipsUri + "/header";
    private const string HeaderContent = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml";
    private const string RelationshipId = "rIdNotForPublication";

    /// <summary>The name of the header part that is added where a section has none of a kind.</summary>
    public string PartName => "word/headerNotForPublication.xml";

    /// <summary>The content type of that part.</summary>
    public static string ContentType => HeaderContent;

    /// <summary>Puts the words into each header that lacks them, and a header into each kind of page that lacks one.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="headers">The header parts.</param>
    /// <returns>The header to be added with its relationship; null where none is needed.</returns>
    public (XElement Root, PackageRelationship Relationship)? Apply(XElement text, IEnumerable<XElement> headers)
    {
        foreach (var header in headers)
        {
            if (!header.Value.Contains(words, StringComparison.Ordinal))
                header.AddFirst(Paragraph());
        }

        var isNeeded = false;
        var kinds = new List<string> { "default" };
        if (template.HasEvenPages)
            kinds.Add("even");
        var known = new HashSet<string>();
        foreach (var section in text.Descendants(W.SectPr))
        {
            var own = section.Elements(W.Main + "headerReference").Select(reference => reference.Attribute(W.Type)?.Value ?? "default").ToHashSet();
            var missing = kinds.Concat(section.Element(W.Main + "titlePg").IsOn() ? ["first"] : Array.Empty<string>()).Where(kind => !own.Contains(kind) && !known.Contains(kind)).ToList();
            foreach (var kind in missing)
                section.AddFirst(new XElement(W.Main + "headerReference", new XAttribute(W.Type, kind), new XAttribute(W.RelationshipId, RelationshipId)));
            isNeeded |= missing.Count > 0;
            // A section without a header of a kind has that of the section before.
            known.UnionWith(own);
            known.UnionWith(missing);
        }

        return isNeeded
            ? (new XElement(W.Main + "hdr", new XAttribute(XNamespace.Xmlns + "w", W.Uri), Paragraph()), new PackageRelationship(RelationshipId, HeaderType, Path.GetFileName(PartName), false))
            : null;
    }

    private XElement Paragraph() => new(
        W.P,
        new XElement(W.PPr, new XElement(W.PStyle, new XAttribute(W.Val, template.Named.Header)), new XElement(W.Main + "jc", new XAttribute(W.Val, "center"))),
        new XElement(W.R, new XElement(W.RPr, new XElement(W.Main + "b"), new XElement(W.Main + "bCs")), new XElement(W.T, words)));
}
