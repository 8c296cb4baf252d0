using System.Text;

namespace MinutesDsl.Render.Word;

/// <summary>Writes what the packaging itself says: content types and relationships.</summary>
internal static class PackageText
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /// <summary>The part with the content types.</summary>
    public static byte[] ContentTypes(WordPackage package)
    {
        var text = new StringBuilder(Declaration).Append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
        foreach (var (extension, type) in package.DefaultTypes)
            text.Append("<Default Extension=\"").Append(Attribute(extension)).Append("\" ContentType=\"").Append(Attribute(type)).Append("\"/>");
        foreach (var (name, type) in package.Types.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            text.Append("<Override PartName=\"/").Append(Attribute(name)).Append("\" ContentType=\"").Append(Attribute(type)).Append("\"/>");
        return Encoding.UTF8.GetBytes(text.Append("</Types>").ToString());
    }

    /// <summary>The relationships of a part.</summary>
    public static byte[] Relationships(IEnumerable<PackageRelationship> relationships)
    {
        var text = new StringBuilder(Declaration).Append("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        foreach (var relationship in relationships)
        {
            text.Append("<Relationship Id=\"").Append(Attribute(relationship.Id)).Append("\" Type=\"").Append(Attribute(relationship.Type))
                .Append("\" Target=\"").Append(Attribute(relationship.Target)).Append(relationship.IsExternal ? "\" TargetMode=\"External\"/>" : "\"/>");
        }

        return Encoding.UTF8.GetBytes(text.Append("</Relationships>").ToString());
    }

    /// <summary>Text as the value of an attribute, or as text of an element.</summary>
    public static string Attribute(string text)
    {
        text = XmlCharacters.Replace(text);
        if (text.AsSpan().IndexOfAny("&<>\"\n\t\r") < 0)
            return text;
        return text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal).Replace("\n", "&#10;", StringComparison.Ordinal).Replace("\t", "&#9;", StringComparison.Ordinal)
            .Replace("\r", "&#13;", StringComparison.Ordinal);
    }
}
