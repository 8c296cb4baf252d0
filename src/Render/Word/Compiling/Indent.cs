using System.Globalization;
using System.Xml.Linq;

namespace MinutesDsl.Render.Word;

/// <summary>The indentation of a paragraph, in twentieths of a point.</summary>
/// <param name="Left">From the margin to the text.</param>
/// <param name="FirstLine">How far the first line begins to the right of that; less than 0 where it hangs out to the left.</param>
internal readonly record struct Indent(int Left, int FirstLine)
{
    /// <summary>The indentation, moved to the right.</summary>
    public Indent MovedBy(int distance) => this with { Left = Left + distance };

    /// <summary>As Word writes it (CT_Ind); what an element says of the right edge is kept.</summary>
    public XElement Write(XElement? old) => new(
        W.Ind,
        new XAttribute(W.Main + "left", Left.ToString(CultureInfo.InvariantCulture)),
        old?.Attributes().Where(attribute => attribute.Name.LocalName is "right" or "end" or "rightChars" or "endChars"),
        FirstLine < 0 ? new XAttribute(W.Main + "hanging", (-FirstLine).ToString(CultureInfo.InvariantCulture)) : new XAttribute(W.Main + "firstLine", FirstLine.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The left edge that an element <c>w:ind</c> states; null where it states none.</summary>
    public static int? LeftOf(XElement? element) => Read(element, "left") ?? Read(element, "start");

    /// <summary>The first line that an element <c>w:ind</c> states; null where it states none.</summary>
    public static int? FirstLineOf(XElement? element) => Read(element, "hanging") is { } hanging ? -hanging : Read(element, "firstLine");

    private static int? Read(XElement? element, string name) =>
        int.TryParse(element?.Attribute(W.Main + name)?.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;
}
