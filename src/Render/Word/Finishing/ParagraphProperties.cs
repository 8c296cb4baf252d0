using System.Globalization;
using System.Xml.Linq;

namespace MinutesDsl.Render.Word;

/// <summary>Changes properties of a paragraph, each in its place in the schema's order (CT_PPr).</summary>
internal static class ParagraphProperties
{
    private static readonly HashSet<string> BeforeNumbering = ["pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl"];

    /// <summary>The paragraph's properties, made where there are none.</summary>
    public static XElement Of(XElement paragraph)
    {
        if (paragraph.Element(W.PPr) is { } properties)
            return properties;
        properties = new XElement(W.PPr);
        paragraph.AddFirst(properties);
        return properties;
    }

    /// <summary>Gives the paragraph a style.</summary>
    public static void SetStyle(XElement paragraph, string id)
    {
        var properties = Of(paragraph);
        properties.Element(W.PStyle)?.Remove();
        properties.AddFirst(new XElement(W.PStyle, new XAttribute(W.Val, id)));
    }

    /// <summary>Makes the paragraph an entry of a list; 0 makes it none.</summary>
    public static void SetNumbering(XElement paragraph, int list, int level)
    {
        var properties = Of(paragraph);
        properties.Element(W.NumPr)?.Remove();
        var numbering = new XElement(
            W.NumPr,
            new XElement(W.Ilvl, new XAttribute(W.Val, level.ToString(CultureInfo.InvariantCulture))),
            new XElement(W.NumId, new XAttribute(W.Val, list.ToString(CultureInfo.InvariantCulture))));
        if (properties.Elements().LastOrDefault(element => BeforeNumbering.Contains(element.Name.LocalName)) is { } before)
            before.AddAfterSelf(numbering);
        else
            properties.AddFirst(numbering);
    }
}
