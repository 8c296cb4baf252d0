using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;

namespace MinutesDsl.Render.Word;

/// <summary>Makes a piece of another template stand in this one: its styles by name, its numberings copied.</summary>
internal static class PieceImport
{
    private static readonly XNamespace Xml = XNamespace.Xml;

    /// <summary>Whether a piece refers to nothing outside of its text, such as a picture.</summary>
    public static bool IsPossible(ImmutableArray<XElement> piece) =>
        !piece.SelectMany(element => element.DescendantsAndSelf()).SelectMany(element => element.Attributes()).Any(attribute => attribute.Name.Namespace == W.Relationships);

    /// <summary>Changes a piece in place.</summary>
    public static void Adapt(XElement piece, TemplateSource main, TemplateSource from)
    {
        foreach (var element in piece.Descendants().ToList())
        {
            if (element.Name.Namespace != W.Main && element.Name.Namespace != W.Marks)
            {
                element.Remove();
                continue;
            }

            element.Attributes().Where(attribute => attribute.Name.Namespace != W.Main && attribute.Name.Namespace != W.Marks && attribute.Name.Namespace != Xml && attribute.Name != "n")
                .Remove();
            if (element.Name == W.PStyle || element.Name == W.Main + "rStyle" || element.Name == W.Main + "tblStyle")
                element.SetAttributeValue(W.Val, main.Styles.Import(from.Styles, element.Attribute(W.Val)?.Value ?? ""));
            else if (element.Name == W.NumId && int.TryParse(element.Attribute(W.Val)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var list) && list > 0)
                element.SetAttributeValue(W.Val, main.Numbering.Import(from.Numbering, list));
        }

        foreach (var tag in from.Tags)
        {
            foreach (var style in tag.RunProperties?.Elements(W.Main + "rStyle") ?? [])
                style.SetAttributeValue(W.Val, main.Styles.Import(from.Styles, style.Attribute(W.Val)?.Value ?? ""));
        }
    }
}
