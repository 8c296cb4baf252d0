using System.Text;
using System.Xml.Linq;

namespace MinutesDsl.Render.Word;

/// <summary>Writes elements of parts as text.</summary>
internal static class PartXml
{
    /// <summary>An element in prefixes that its surroundings declare: no declarations of its own where the prefix is known.</summary>
    public static string Write(XElement element)
    {
        var text = new StringBuilder();
        Write(text, element);
        return text.ToString();
    }

    /// <summary>Text in which nothing can be read as a tag of the template language: the second of two braces is written as a reference.</summary>
    public static string Literal(string text)
    {
        text = PackageText.Attribute(text);
        return text.Contains('{')
            ? text.Replace("{{", "{&#123;", StringComparison.Ordinal).Replace("{%", "{&#37;", StringComparison.Ordinal)
            : text;
    }

    /// <summary>The start tag's attributes for a root that declares a part's own prefixes, and those that are written here.</summary>
    public static string Declarations(XElement root)
    {
        var text = new StringBuilder();
        foreach (var attribute in root.Attributes())
        {
            if (attribute.IsNamespaceDeclaration && attribute.Value is not (W.Uri or W.RelationshipsUri or W.MarksUri))
                text.Append(' ').Append(attribute.Name.LocalName == "xmlns" ? "xmlns" : "xmlns:" + attribute.Name.LocalName).Append("=\"").Append(Literal(attribute.Value)).Append('"');
            else if (!attribute.IsNamespaceDeclaration)
                text.Append(' ').Append(Name(root, attribute.Name)).Append("=\"").Append(Literal(attribute.Value)).Append('"');
        }

        return text.ToString();
    }

    /// <summary>A qualified name in the prefixes of a place.</summary>
    public static string Name(XElement place, XName name)
    {
        var prefix = name.NamespaceName switch
        {
            "" => "",
            W.Uri => "w",
            W.RelationshipsUri => "r",
            W.MarksUri => "mx",
            "http://www.w3.org/XML/1998/namespace" => "xml",
            _ => place.GetPrefixOfNamespace(name.Namespace) ?? "",
        };
        return prefix.Length == 0 ? name.LocalName : prefix + ":" + name.LocalName;
    }

    /// <summary>Writes the start of an element: its name, the declarations that are its own, its attributes.</summary>
    public static void WriteStart(StringBuilder text, XElement element)
    {
        text.Append('<').Append(Name(element, element.Name));
        foreach (var attribute in element.Attributes())
        {
            if (attribute.IsNamespaceDeclaration)
            {
                if (attribute.Value is not (W.Uri or W.RelationshipsUri or W.MarksUri))
                    text.Append(' ').Append(attribute.Name.LocalName == "xmlns" ? "xmlns" : "xmlns:" + attribute.Name.LocalName).Append("=\"").Append(Literal(attribute.Value)).Append('"');
            }
            else
            {
                text.Append(' ').Append(Name(element, attribute.Name)).Append("=\"").Append(Literal(attribute.Value)).Append('"');
            }
        }
    }

    private static void Write(StringBuilder text, XElement element)
    {
        WriteStart(text, element);
        if (!element.Nodes().Any())
        {
            text.Append("/>");
            return;
        }

        text.Append('>');
        foreach (var node in element.Nodes())
        {
            if (node is XElement child)
                Write(text, child);
            else if (node is XText words)
                text.Append(Literal(words.Value));
        }

        text.Append("</").Append(Name(element, element.Name)).Append('>');
    }
}
