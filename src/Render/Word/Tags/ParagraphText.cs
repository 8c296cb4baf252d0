using System.Text;
using System.Xml.Linq;

namespace MinutesDsl.Render.Word;

/// <summary>The text of a paragraph as its designer sees it, whatever runs it is cut into.</summary>
internal static class ParagraphText
{
    private const int LongestQuote = 90;

    /// <summary>The text of a paragraph, without that of text boxes in it.</summary>
    public static string Of(XElement paragraph)
    {
        var text = new StringBuilder();
        foreach (var element in Content(paragraph))
            text.Append(TextOf(element));
        return text.ToString();
    }

    /// <summary>What a run's child reads as: words, a tab, a line break; nothing where it is something else.</summary>
    public static string TextOf(XElement element) => element.Name.Namespace != W.Main ? "" : element.Name.LocalName switch
    {
        "t" => element.Value,
        "tab" => "\t",
        "br" or "cr" => "\n",
        "noBreakHyphen" => "-",
        _ => "",
    };

    /// <summary>The children of the paragraph's runs, in order, without those of text boxes.</summary>
    public static IEnumerable<XElement> Content(XElement paragraph)
    {
        foreach (var child in paragraph.Elements())
        {
            if (child.Name == W.R)
            {
                foreach (var content in child.Elements())
                    yield return content;
            }
            else if (child.Name != W.PPr && child.Name != W.P && child.Name.Namespace == W.Main)
            {
                foreach (var content in Content(child))
                    yield return content;
            }
        }
    }

    /// <summary>How a message names the paragraph that holds an element: The paragraph "…".</summary>
    public static string Quote(XElement element)
    {
        var paragraph = element.Name == W.P ? element : element.Ancestors(W.P).FirstOrDefault();
        return Quote(paragraph is null ? "" : Of(paragraph));
    }

    /// <summary>How a message names a paragraph of these words.</summary>
    public static string Quote(string text)
    {
        text = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (text.Length == 0)
            return "A paragraph without words";
        return $"The paragraph \"{(text.Length > LongestQuote ? text[..LongestQuote].TrimEnd() + "…" : text)}\"";
    }
}
