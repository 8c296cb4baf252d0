using System.Net;
using System.Text;

namespace MinutesDsl.Scriban.Escaping;

/// <summary>What a reader sees of markup: the text without tags and comments, entities resolved.</summary>
internal static class PlainText
{
    public static string Of(string markup)
    {
        if (markup.AsSpan().IndexOfAny('<', '&') < 0)
            return markup;
        var text = new StringBuilder(markup.Length);
        for (var i = 0; i < markup.Length; i++)
        {
            if (markup[i] != '<' || i + 1 >= markup.Length || !(char.IsAsciiLetter(markup[i + 1]) || markup[i + 1] is '/' or '!' or '?'))
            {
                text.Append(markup[i]);
                continue;
            }

            var isComment = string.CompareOrdinal(markup, i, "<!--", 0, 4) == 0;
            var end = isComment ? markup.IndexOf("-->", i + 4, StringComparison.Ordinal) : EndOfTag(markup, i + 1);
            if (end < 0)
                break;
            i = isComment ? end + 2 : end;
        }

        return WebUtility.HtmlDecode(text.ToString());
    }

    /// <summary>The closing bracket of a tag; one inside of a quoted attribute does not count.</summary>
    private static int EndOfTag(string markup, int from)
    {
        var quote = '\0';
        for (var i = from; i < markup.Length; i++)
        {
            var c = markup[i];
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'')
                quote = c;
            else if (c == '>')
                return i;
        }

        return -1;
    }
}
