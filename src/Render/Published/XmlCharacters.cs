using System.Text;
using System.Xml;

namespace MinutesDsl.Render;

/// <summary>Replaces what XML cannot hold (XML 1.0, production 2, "Char"): no output format may be broken by a pasted control character.</summary>
internal static class XmlCharacters
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text with U+FFFD for each control character and lone surrogate that XML does not allow.</summary>
    public static string Replace(string text)
    {
        var bad = FindBad(text, 0);
        if (bad < 0)
            return text;
        var builder = new StringBuilder(text.Length);
        var position = 0;
        while (bad >= 0)
        {
            builder.Append(text, position, bad - position).Append(Replacement);
            position = bad + 1;
            bad = FindBad(text, position);
        }

        return builder.Append(text, position, text.Length - position).ToString();
    }

    private static int FindBad(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            var current = text[i];
            if (char.IsHighSurrogate(current) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (char.IsSurrogate(current) || !XmlConvert.IsXmlChar(current))
                return i;
        }

        return -1;
    }
}
