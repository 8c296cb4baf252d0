using System.Globalization;
using System.Xml.Linq;

namespace MinutesDsl.Render.Word;

/// <summary>The size of the page.</summary>
internal static class PageSize
{
    // A4 with margins of 2.54 cm, where the template does not say.
    private const int DefaultWidth = 9026;

    /// <summary>The width of the text of the last section, in twentieths of a point.</summary>
    public static int TextWidth(XElement document)
    {
        var section = document.Descendants(W.SectPr).LastOrDefault();
        var page = Read(section?.Element(W.Main + "pgSz"), "w");
        var margins = Read(section?.Element(W.Main + "pgMar"), "left") + Read(section?.Element(W.Main + "pgMar"), "right");
        return page - margins is > 2000 and var width ? width : DefaultWidth;
    }

    private static int? Read(XElement? element, string name) =>
        int.TryParse(element?.Attribute(W.Main + name)?.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : null;
}
