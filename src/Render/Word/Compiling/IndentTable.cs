using System.Xml.Linq;

namespace MinutesDsl.Render.Word;

/// <summary>
/// Tells how far paragraphs are indented (ECMA-376 Part 1, 17.3.1.12): by themselves, by the level of their numbering, by their style and
/// those that it is based on; whichever of these is nearest and says it.
/// </summary>
internal sealed class IndentTable(StyleTable styles, NumberingTable numbering)
{
    /// <summary>The indentation of paragraphs of a style.</summary>
    public Indent OfStyle(string? id) => From(OfChain(id, isNumbered: true));

    /// <summary>The indentation of a paragraph. One that is to be numbered and is in no list is indented as the style of numbered paragraphs is.</summary>
    public Indent Of(XElement paragraph, string numberedStyle)
    {
        var properties = paragraph.Element(W.PPr);
        var own = properties?.Element(W.Ind);
        if (paragraph.Element(W.Number)?.Attribute("value")?.Value.Length > 0 && styles.NumberingOf(paragraph) is null)
            return From([own, .. OfChain(numberedStyle, isNumbered: true)]);
        var isNumbered = styles.NumberingOf(paragraph) is not null;
        var level = isNumbered && properties?.Element(W.NumPr) is not null && styles.NumberingOf(paragraph) is { } list ? LevelOf(list) : null;
        return From([own, level, .. OfChain(properties.ValueOf(W.PStyle) ?? styles.Default, isNumbered)]);
    }

    private static Indent From(IEnumerable<XElement?> nearestFirst)
    {
        var sources = nearestFirst.OfType<XElement>().ToList();
        return new Indent(
            sources.Select(Indent.LeftOf).FirstOrDefault(value => value is not null) ?? 0,
            sources.Select(Indent.FirstLineOf).FirstOrDefault(value => value is not null) ?? 0);
    }

    private XElement? LevelOf((int List, int Level) place) => numbering.LevelOf(place.List, place.Level)?.Element(W.PPr)?.Element(W.Ind);

    private IEnumerable<XElement?> OfChain(string? id, bool isNumbered)
    {
        var level = isNumbered && styles.NumberingOfStyle(id) is { } list ? LevelOf(list) : null;
        foreach (var style in styles.Chain(id))
        {
            yield return style.Element(W.PPr)?.Element(W.Ind);
            if (style.Element(W.PPr)?.Element(W.NumPr) is not null)
                yield return level;
        }
    }
}
