using System.Globalization;
using System.Xml.Linq;

namespace MinutesDsl.Render.Word;

/// <summary>Changes properties of a paragraph, each in its place in the schema's order (CT_PPr).</summary>
internal static class ParagraphProperties
{
    private static readonly HashSet<string> BeforeNumbering = ["pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl"];

    private static readonly HashSet<string> BeforeSpacing =
    [
        .. BeforeNumbering, "numPr", "suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap", "overflowPunct", "topLinePunct",
        "autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd", "snapToGrid",
    ];

    private static readonly HashSet<string> BeforeIndent = [.. BeforeSpacing, "spacing"];

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
        Add(properties, numbering, BeforeNumbering);
    }

    /// <summary>Indents the paragraph; what it says of its right edge stays.</summary>
    public static void SetIndent(XElement paragraph, Indent indent)
    {
        var properties = Of(paragraph);
        var old = properties.Element(W.Ind);
        old?.Remove();
        Add(properties, indent.Write(old), BeforeIndent);
    }

    /// <summary>Keeps the paragraph on the page of the next.</summary>
    public static void KeepWithNext(XElement paragraph) => Add(Of(paragraph), new XElement(W.KeepNext), ["pStyle"]);

    /// <summary>Sets the space above the paragraph, in twentieths of a point.</summary>
    public static void SetSpaceBefore(XElement paragraph, int space)
    {
        var properties = Of(paragraph);
        if (properties.Element(W.Spacing) is not { } spacing)
            Add(properties, spacing = new XElement(W.Spacing), BeforeSpacing);
        spacing.SetAttributeValue(W.Main + "before", space);
    }

    private static void Add(XElement properties, XElement property, HashSet<string> before)
    {
        if (properties.Elements().LastOrDefault(element => before.Contains(element.Name.LocalName)) is { } last)
            last.AddAfterSelf(property);
        else
            properties.AddFirst(property);
    }
}
