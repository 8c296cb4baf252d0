using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace MinutesDsl.Cli.Tests;

/// <summary>The words of a page as a reader meets them, white space, dashes and quotes folded.</summary>
internal static partial class PublishedPage
{
    private static readonly HashSet<string> InlineElements = ["a", "abbr", "b", "em", "i", "span", "strong", "sub", "sup", "time", "small", "cite"];

    /// <summary>
    /// The words of an HTML page's body. Elements that begin a line of their own part words, inline ones do not; a numbered or lettered
    /// entry begins with the marker that a browser shows.
    /// </summary>
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
                    builder.Append(' ').Append(Marker(element));
                Append(builder, element);
                if (parts)
                    builder.Append(' ');
            }
        }
    }

    /// <summary>The marker of an entry of an ordered list: <c>1. </c>, <c>(A) </c>. Roman numbers are not needed here.</summary>
    private static string Marker(IElement element)
    {
        if (element.LocalName != "li" || element.ParentElement is not { LocalName: "ol" } list)
            return "";
        var start = int.Parse(list.GetAttribute("start") ?? "1", CultureInfo.InvariantCulture);
        var entries = list.Children.ToList();
        var last = entries.FindLastIndex(entries.IndexOf(element), entry => entry.HasAttribute("value"));
        var number = last < 0
            ? start + entries.IndexOf(element)
            : int.Parse(entries[last].GetAttribute("value")!, CultureInfo.InvariantCulture) + entries.IndexOf(element) - last;
        var text = list.GetAttribute("type") switch
        {
            "A" => ((char)('A' + number - 1)).ToString(),
            "a" => ((char)('a' + number - 1)).ToString(),
            _ => number.ToString(CultureInfo.InvariantCulture),
        };
        var shape = (list.ClassName ?? "").Split(' ', '-')[0];
        return shape switch
        {
            "both" => $"({text}) ",
            "paren" => $"{text}) ",
            _ => $"{text}. ",
        };
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
