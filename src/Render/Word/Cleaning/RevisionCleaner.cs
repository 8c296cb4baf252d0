using System.Xml.Linq;

namespace MinutesDsl.Render.Word;

/// <summary>Accepts tracked changes (ECMA-376 Part 1, 17.13.5): the template is what its designer sees with "No Markup".</summary>
internal static class RevisionCleaner
{
    private static readonly HashSet<string> FormerFormats =
    [
        "rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tblPrExChange", "tblGridChange", "tcPrChange", "trPrChange", "numberingChange",
        "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd", "customXmlInsRangeStart", "customXmlInsRangeEnd",
        "customXmlDelRangeStart", "customXmlDelRangeEnd", "customXmlMoveFromRangeStart", "customXmlMoveFromRangeEnd",
        "customXmlMoveToRangeStart", "customXmlMoveToRangeEnd", "cellIns", "cellMerge",
    ];

    /// <summary>Accepts all changes in a part.</summary>
    public static void Accept(XElement root)
    {
        foreach (var row in root.Descendants(W.Tr).Where(row => row.Element(W.Main + "trPr")?.Element(W.Main + "del") is not null).ToList())
            row.Remove();
        foreach (var cell in root.Descendants(W.Main + "cellDel").Select(mark => mark.Ancestors(W.Tc).FirstOrDefault()).OfType<XElement>().ToList())
            cell.Remove();
        root.Descendants().Where(element => element.Name.Namespace == W.Main && FormerFormats.Contains(element.Name.LocalName)).ToList().ForEach(element => element.Remove());

        // The end of a deleted paragraph: what follows joins what stands before it.
        foreach (var paragraph in root.Descendants(W.P).Where(IsMarkDeleted).Reverse().ToList())
            JoinWithNext(paragraph);
        foreach (var mark in root.Descendants(W.RPr).Concat(root.Descendants(W.Main + "trPr"))
            .SelectMany(properties => properties.Elements().Where(IsRevision)).ToList())
            mark.Remove();

        foreach (var deleted in root.Descendants().Where(element => element.Name == W.Main + "del" || element.Name == W.Main + "moveFrom").ToList())
            deleted.Remove();
        foreach (var inserted in root.Descendants().Where(element => element.Name == W.Main + "ins" || element.Name == W.Main + "moveTo").Reverse().ToList())
            inserted.ReplaceByContent(inserted);
    }

    private static bool IsRevision(XElement element) => element.Name.Namespace == W.Main && element.Name.LocalName is "ins" or "del" or "moveFrom" or "moveTo";

    private static bool IsMarkDeleted(XElement paragraph) =>
        paragraph.Element(W.PPr)?.Element(W.RPr)?.Elements().Any(mark => mark.Name == W.Main + "del" || mark.Name == W.Main + "moveFrom") == true;

    private static void JoinWithNext(XElement paragraph)
    {
        if (paragraph.ElementsAfterSelf().FirstOrDefault() is not { } next || next.Name != W.P)
            return;
        var content = paragraph.Nodes().Where(node => node is not XElement element || element.Name != W.PPr).ToList();
        content.ForEach(node => node.Remove());
        if (next.Element(W.PPr) is { } properties)
            properties.AddAfterSelf(content);
        else
            next.AddFirst(content);
        paragraph.Remove();
    }
}
