using System.Text;
using System.Xml.Linq;

namespace MinutesDsl.Render.Word;

/// <summary>The language of a document, as Word names it.</summary>
internal static class DocumentLanguage
{
    /// <summary>Word wants a country too: <c>cy-GB</c> for <c>cy</c>.</summary>
    public static string Tag(string language) => language.ToLowerInvariant() switch { "cy" => "cy-GB", "en" => "en-GB", _ => language };

    /// <summary>The styles with the language as that of everything that the template does not mark as another.</summary>
    public static byte[] Set(XElement styles, string? templateLanguage, string language)
    {
        var copy = new XElement(styles);
        var defaults = Child(Child(Child(copy, "docDefaults", first: true), "rPrDefault", first: true), "rPr", first: true);
        var own = defaults.Element(W.Main + "lang");
        if (own is null)
            defaults.Add(own = new XElement(W.Main + "lang"));
        foreach (var mark in copy.Descendants(W.Main + "lang").Where(mark => mark == own || mark.Attribute(W.Val)?.Value == templateLanguage))
            mark.SetAttributeValue(W.Val, Tag(language));
        return Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + copy.ToString(SaveOptions.DisableFormatting));
    }

    private static XElement Child(XElement parent, string name, bool first)
    {
        if (parent.Element(W.Main + name) is { } child)
            return child;
        child = new XElement(W.Main + name);
        if (first)
            parent.AddFirst(child);
        else
            parent.Add(child);
        return child;
    }
}
