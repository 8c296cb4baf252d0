using System.Xml.Linq;

namespace MinutesDsl.Render.Word;

/// <summary>Takes out of a part what Word notes for itself and what is said to the designer only.</summary>
internal static class MarkupCleaner
{
    private static readonly HashSet<string> Noise =
    [
        "proofErr", "lastRenderedPageBreak", "commentRangeStart", "commentRangeEnd", "permStart", "permEnd", "noProof",
        // A control bound to a property would show that property again as soon as the document is opened.
        "dataBinding", "placeholder", "showingPlcHdr",
    ];

    /// <summary>Cleans a part.</summary>
    public static void Clean(XElement root)
    {
        foreach (var element in root.Descendants().ToList())
        {
            if (element.Parent is null)
                continue;
            if (element.Name.Namespace == W.Main)
                CleanMain(element);
            else if (element.Name == W.Compatibility + "AlternateContent")
                KeepChoice(element);
        }

        foreach (var attribute in root.DescendantsAndSelf().SelectMany(element => element.Attributes()).Where(IsNoise).ToList())
            attribute.Remove();
    }

    private static void CleanMain(XElement element)
    {
        var name = element.Name.LocalName;
        if (Noise.Contains(name))
            element.Remove();
        else if (name == "commentReference")
            RemoveWithRun(element);
        else if (name == "smartTag" || (name == "customXml" && element.Parent?.Name != W.Main + "customXmlPr"))
            Unwrap(element);
        else if (name == "bookmarkStart" && element.Attribute(W.Name)?.Value is "_GoBack")
            RemoveBookmark(element);
    }

    /// <summary>Programs since 2010 read the first choice; the fallback would hold every tag in it a second time.</summary>
    private static void KeepChoice(XElement alternate)
    {
        foreach (var fallback in alternate.Elements(W.Compatibility + "Fallback").ToList())
            fallback.Remove();
    }

    private static void Unwrap(XElement element)
    {
        element.Elements().Where(child => child.Name.LocalName is "smartTagPr" or "customXmlPr").ToList().ForEach(child => child.Remove());
        element.ReplaceByContent(element);
    }

    private static void RemoveWithRun(XElement element)
    {
        var run = element.Parent;
        element.Remove();
        if (run is { Parent: not null } && run.Name == W.R && run.Elements().All(child => child.Name == W.RPr))
            run.Remove();
    }

    private static void RemoveBookmark(XElement start)
    {
        var id = start.Attribute(W.Id)?.Value;
        start.Document?.Descendants(W.BookmarkEnd).Where(end => end.Attribute(W.Id)?.Value == id).ToList().ForEach(end => end.Remove());
        start.Remove();
    }

    private static bool IsNoise(XAttribute attribute) =>
        (attribute.Name.Namespace == W.Main && attribute.Name.LocalName.StartsWith("rsid", StringComparison.Ordinal))
        || attribute.Name.LocalName is "paraId" or "textId";
}
