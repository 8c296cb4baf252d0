using System.Xml.Linq;

namespace MinutesDsl.Render.Word;

/// <summary>A place of a template where a value goes.</summary>
internal sealed class WordSlot
{
    private readonly string? before;
    private readonly string? after;
    private readonly string[] formats = new string[8];

    /// <summary>A slot whose values take a format; a language that is the template's own is the document's to say.</summary>
    public WordSlot(TemplateTag tag, XElement? runProperties, XElement? paragraphProperties, string? templateLanguage)
    {
        Tag = tag;
        // What the designer did not choose, but his keyboard.
        var properties = runProperties is null ? [] : runProperties.Elements()
            .Where(element => element.Name != W.Main + "lang" || element.Attribute(W.Val)?.Value != templateLanguage).ToList();
        var (first, bold, italic, rest) = ("", false, false, "");
        foreach (var element in properties)
        {
            switch (element.Name.LocalName)
            {
                case "rStyle" or "rFonts": first += Write(element); break;
                case "b": bold = element.IsOn(); break;
                case "i": italic = element.IsOn(); break;
                case "bCs" or "iCs": break;
                case "lang": Language = Write(element); break;
                default: rest += Write(element); break;
            }
        }

        HasStyle = properties.Any(element => element.Name == W.Main + "rStyle");
        (before, after) = (first, rest);
        IsBold = bold;
        IsItalic = italic;
        Paragraph = paragraphProperties is null ? "" : Write(paragraphProperties);
    }

    /// <summary>The tag.</summary>
    public TemplateTag Tag { get; }

    /// <summary>The properties of the paragraph that it stands alone in, as XML; nothing where it stands among other words.</summary>
    public string Paragraph { get; }

    /// <summary>Whether it stands alone in its paragraph, so that it may hold whole paragraphs.</summary>
    public bool IsAlone { get; init; }

    /// <summary>Whether it stands in a link, where no other link can be.</summary>
    public bool IsInLink { get; init; }

    /// <summary>Whether it prints the style's own words: those alone do not keep a paragraph.</summary>
    public bool IsLabel => Tag.Code.StartsWith("style.", StringComparison.Ordinal);

    private bool HasStyle { get; }

    private bool IsBold { get; }

    private bool IsItalic { get; }

    private string Language { get; } = "";

    /// <summary>The run properties of words in the slot, as XML, in the order of the schema (CT_RPr).</summary>
    /// <param name="strong">Whether they are strong.</param>
    /// <param name="emphasis">Whether they are emphasised.</param>
    /// <param name="linkStyle">The id of the character style of links, where they are one.</param>
    /// <param name="language">Their language, where it is not the document's.</param>
    public string Format(bool strong, bool emphasis, string? linkStyle, string? language)
    {
        if (language is not null)
            return Make(strong, emphasis, linkStyle, $"<w:lang w:val=\"{PackageText.Attribute(language)}\"/>");
        var key = (strong ? 1 : 0) | (emphasis ? 2 : 0) | (linkStyle is null ? 0 : 4);
        return formats[key] ??= Make(strong, emphasis, linkStyle, Language);
    }

    /// <summary>An element as XML, in the prefixes that all parts declare.</summary>
    public static string Write(XElement element) => PartXml.Write(element);

    private string Make(bool strong, bool emphasis, string? linkStyle, string language)
    {
        var style = linkStyle is not null && !HasStyle ? $"<w:rStyle w:val=\"{linkStyle}\"/>" : "";
        var inside = style + before
            + (strong || IsBold ? "<w:b/><w:bCs/>" : "") + (emphasis || IsItalic ? "<w:i/><w:iCs/>" : "")
            + after + language;
        return inside.Length == 0 ? "" : $"<w:rPr>{inside}</w:rPr>";
    }
}
