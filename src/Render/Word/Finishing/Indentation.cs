using System.Globalization;
using System.Xml.Linq;

namespace MinutesDsl.Render.Word;

/// <summary>
/// Moves to the right what stands below a number, in an entry of a list or in a quotation: paragraphs and tables of pieces, whose styles
/// know nothing of the place that they are in. Lists have numberings of their own there, and stay.
/// </summary>
internal sealed class Indentation(WordTemplate template)
{
    /// <summary>Moves what the marks in a part say, and takes the marks away.</summary>
    public void Apply(XElement root)
    {
        foreach (var place in root.Descendants(W.In).Select(mark => mark.Parent).OfType<XElement>().Distinct().ToList())
            Move(place);
    }

    private void Move(XElement place)
    {
        var regions = new List<Region>();
        foreach (var element in place.Elements().ToList())
        {
            if (element.Name == W.In)
            {
                regions.Add(new Region(Number(element, "value"), element.Attribute("skip") is not null));
                element.Remove();
            }
            else if (element.Name == W.Out)
            {
                regions.RemoveAt(regions.Count - 1);
                element.Remove();
            }
            else if (element.Name.Namespace == W.Main)
            {
                Move(element, regions.Sum(region => region.For(element)));
                regions = regions.ConvertAll(region => region.SkipsNext ? After(region, element) : region);
            }
        }
    }

    /// <summary>A region whose first paragraph bears a number or a bullet, and begins where that lets it: the others of its style begin there, too.</summary>
    private Region After(Region region, XElement first) => first.Element(W.PPr).ValueOf(W.PStyle) is { } style && template.Styles.NumberingOfStyle(style) is null
        ? region with { SkipsNext = false, Style = style, Less = template.Named.Indents.OfStyle(style).Left }
        : region with { SkipsNext = false };

    private void Move(XElement element, int by)
    {
        if (by == 0 || element.Attribute(W.Placed) is not null)
            return;
        if (element.Name == W.P)
            ParagraphProperties.SetIndent(element, template.Named.Indents.Of(element, template.Named.Numbered).MovedBy(by));
        else if (element.Name == W.Tbl)
            MoveTable(element, by);
        else if (element.Name == W.Sdt)
            element.Elements(W.SdtContent).Elements().ToList().ForEach(inner => Move(inner, by));
    }

    /// <summary>A designer's own table: its right edge stays where it is.</summary>
    private void MoveTable(XElement table, int by)
    {
        if (table.Element(W.TblPr) is not { } properties)
            return;
        var left = Number(properties.Element(W.TblInd), W.Main + "w") + by;
        properties.Element(W.TblInd)?.Remove();
        var width = properties.Element(W.TblW);
        var indent = new XElement(W.TblInd, new XAttribute(W.Main + "w", left), new XAttribute(W.Type, "dxa"));
        if ((properties.Element(W.Main + "tblCellSpacing") ?? properties.Element(W.Main + "jc") ?? width) is { } before)
            before.AddAfterSelf(indent);
        else
            properties.Add(indent);
        var wide = Number(width, W.Main + "w");
        var own = width?.Attribute(W.Type)?.Value switch { "pct" => (int)((long)template.TextWidth * wide / 5000), "dxa" => wide, _ => 0 };
        var room = template.TextWidth - left;
        if (width is null || own <= room)
            return;
        width.SetAttributeValue(W.Main + "w", room);
        width.SetAttributeValue(W.Type, "dxa");
        foreach (var column in table.Descendants().Where(element => element.Name == W.Main + "gridCol" || (element.Name == W.Main + "tcW" && element.Attribute(W.Type)?.Value == "dxa")))
            column.SetAttributeValue(W.Main + "w", (int)((long)Number(column, W.Main + "w") * room / own));
    }

    private static int Number(XElement? element, XName attribute) =>
        int.TryParse(element?.Attribute(attribute)?.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private readonly record struct Region(int By, bool SkipsNext)
    {
        public string? Style { get; init; }

        public int Less { get; init; }

        public int For(XElement element) =>
            SkipsNext ? 0 : Style is not null && element.Name == W.P && element.Element(W.PPr).ValueOf(W.PStyle) == Style ? By - Less : By;
    }
}
