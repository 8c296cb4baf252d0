using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace MinutesDsl.Cli.Tests;

/// <summary>The words of a page as a reader meets them, white space, dashes and quotes folded.</summary>
internal static partial class PublishedPage
{
    private static readonly HashSet<string> InlineElements = ["a", "abbr", "b", "em", "i", "span", "strong", "sub", "sup", "time", "small", "cite"];

    /// <summary>The words of an HTML page's body. Elements that begin a line of their own part words, inline ones do not.</summary>
    public static string Words(string html)
    {
        var builder = new StringBuilder();
        if (new HtmlParser().ParseDocument(html).Body is { } body)
            Append(builder, body);
        return Fold(builder.ToString());
    }

    /// <summary>White space to one space, every dash to <c>-</c>, curly quotes to straight ones.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            folded.Append(character switch
            {
                '‘' or '’' => '\'',
                '“' or '”' => '"',
                '–' or '—' or '‑' => '-',
                '\u00A0' or '\u200B' => ' ',
                _ => character,
            });
        }

        return WhiteSpace().Replace(folded.ToString(), " ").Trim();
    }

    private static void Append(StringBuilder builder, INode node)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
            {
                builder.Append(text.Data);
            }
            else if (child is IElement element && element.LocalName is not ("script" or "style"))
            {
                var parts = !InlineElements.Contains(element.LocalName);
                if (parts)
                    builder.Append(' ');
                Append(builder, element);
                if (parts)
                    builder.Append(' ');
            }
        }
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
