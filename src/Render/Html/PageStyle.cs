using System.Text;

namespace MinutesDsl.Render;

/// <summary>The page's style element: the house style's sheet, and what every printed page says at its edge.</summary>
internal static class PageStyle
{
    // After the house style's sheet, so that no style can take it away.
    private const string FullEditionMark = "@page { @top-center { content: ";

    /// <summary>The element.</summary>
    public static string Element(HouseStyle style, PublishedMeeting meeting)
    {
        var builder = new StringBuilder("<style>\n");
        // Before the sheet, so that a style may word its own.
        builder.Append("@page {\n  size: A4;\n  margin: 18mm 18mm 20mm;\n");
        builder.Append("  @bottom-left { content: ").Append(Quote(meeting.Title)).Append("; font: 9pt sans-serif; }\n");
        builder.Append("  @bottom-right { content: ").Append(Quote(style.Labels["page"] + " ")).Append(" counter(page) ")
            .Append(Quote($" {style.Labels["page_of"]} ")).Append(" counter(pages); font: 9pt sans-serif; }\n");
        if (meeting.Status.IsDraft)
            builder.Append("  @top-right { content: ").Append(Quote(style.Labels["draft"])).Append("; font: 9pt sans-serif; }\n");
        builder.Append("}\n").Append(style.Css);
        if (meeting.Edition == "full")
            builder.Append(FullEditionMark).Append(Quote(style.Labels["not_for_publication"])).Append("; font: bold 10pt sans-serif; letter-spacing: 1pt; } }\n");
        return builder.Append("</style>").ToString();
    }

    /// <summary>Whether a page of the full edition says so on each printed page and to search engines, whatever the house style did.</summary>
    public static bool MarksFullEdition(string page) =>
        page.Contains(FullEditionMark, StringComparison.Ordinal) && page.Contains("<meta name=\"robots\" content=\"noindex", StringComparison.Ordinal);

    /// <summary>A CSS string: every character that could end it, or the element, as an escape (CSS Syntax 3, section 4.3.7).</summary>
    private static string Quote(string text)
    {
        var builder = new StringBuilder("\"");
        foreach (var c in XmlCharacters.Replace(text))
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is ' ' or ',' or '.' or '-' or '’' or '–')
                builder.Append(c);
            else
                builder.Append('\\').Append(((int)c).ToString("x", System.Globalization.CultureInfo.InvariantCulture)).Append(' ');
        }

        return builder.Append('"').ToString();
    }
}
