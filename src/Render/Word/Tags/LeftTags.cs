using System.Xml.Linq;

namespace MinutesDsl.Render.Word;

/// <summary>Finds tags where none is filled in: they would be published as they were typed.</summary>
internal static class LeftTags
{
    private const string Begin = "{{";

    // Names that the designer gives to controls and styles, which no reader sees.
    private static readonly HashSet<string> Private = ["alias", "tag", "docPartGallery", "docPartCategory"];

    private static readonly HashSet<string> Shown = ["word/charts/", "word/diagrams/", "word/drawings/"];

    /// <summary>Those in the text, headers and footers, once the tags in their paragraphs have been found.</summary>
    public static IEnumerable<WordTemplateException> Find(IEnumerable<XElement> roots)
    {
        foreach (var element in roots.SelectMany(root => root.Descendants()))
        {
            if (element.Name == W.InstrText || element.Name == W.FldSimple)
            {
                if ((element.Name == W.InstrText ? element.Value : element.Attribute(W.Instr)?.Value ?? "").Contains(Begin, StringComparison.Ordinal))
                    yield return TagClassifier.Wrong($"{ParagraphText.Quote(element)} has a tag in the code of a field, where tags are not filled in. Take it out of the field (Alt+F9 shows fields). To make it a link, select words and choose Insert, Link.");
            }
            else if (element.Name.Namespace == Math && !element.HasElements && element.Value.Contains(Begin, StringComparison.Ordinal))
            {
                yield return TagClassifier.Wrong($"{ParagraphText.Quote(element)} has a tag in an equation, where tags are not filled in. Put it into ordinary text.");
            }
            else if (element.Name == W.T && element.Value.Contains(Begin, StringComparison.Ordinal) && element.Ancestors().Any(around => around.Name == W.Main + "ruby"))
            {
                yield return TagClassifier.Wrong($"{ParagraphText.Quote(element)} has a tag in a phonetic guide, where tags are not filled in. Put it into ordinary text.");
            }
            else if (element.Name != W.T && !(element.Name.Namespace == W.Main && Private.Contains(element.Name.LocalName)) && element.Attributes().Any(HasTag))
            {
                yield return TagClassifier.Wrong($"{ParagraphText.Quote(element)} {Where(element)}, where tags are not filled in. Write words.");
            }
        }
    }

    /// <summary>Those in charts and diagrams.</summary>
    public static IEnumerable<WordTemplateException> FindElsewhere(WordPackage package, IEnumerable<string> rendered) => package.Parts
        .Where(part => part.Key.EndsWith(".xml", StringComparison.Ordinal) && Shown.Any(folder => part.Key.StartsWith(folder, StringComparison.OrdinalIgnoreCase)))
        .Where(part => !rendered.Contains(part.Key) && PackageReader.Xml(part.Value).Root?.Value.Contains(Begin, StringComparison.Ordinal) == true)
        .Select(part => TagClassifier.Wrong($"A chart or a diagram has a tag in its words (\"{part.Key}\"), where tags are not filled in. Put it into ordinary text."));

    private static XNamespace Math => "http://schemas.openxmlformats.org/officeDocument/2006/math";

    private static bool HasTag(XAttribute attribute) =>
        !attribute.IsNamespaceDeclaration && attribute.Name.Namespace != W.Marks && attribute.Value.Contains(Begin, StringComparison.Ordinal);

    private static string Where(XElement element) => element.Name.LocalName switch
    {
        "docPr" or "cNvPr" or "shape" => "holds a picture with a tag in its alternative text",
        "textpath" => "holds WordArt or a watermark with a tag in its words",
        "hyperlink" => "holds a link with a tag in its ScreenTip",
        "tblCaption" or "tblDescription" => "stands in a table with a tag in its alternative text",
        _ => $"has a tag in a property (\"{element.Name.LocalName}\")",
    };
}
