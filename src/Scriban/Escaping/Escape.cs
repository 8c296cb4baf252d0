using System.Buffers;
using System.Text;

namespace MinutesDsl.Scriban.Escaping;

/// <summary>Escapes texts. Only what could be read as markup is changed; letters of all languages stay as they are.</summary>
internal static class Escape
{
    private static readonly SearchValues<char> TextSpecials = SearchValues.Create("&<>\0");
    private static readonly SearchValues<char> AttributeSpecials = SearchValues.Create("&<>\"'\0");

    public static string Text(string text) => Replace(text, TextSpecials);

    public static string Attribute(string text) => Replace(text, AttributeSpecials);

    public static string XmlText(string text) => Replace(Legal(text), TextSpecials);

    public static string XmlAttribute(string text)
    {
        var escaped = Replace(Legal(text), AttributeSpecials);
        return escaped.AsSpan().IndexOfAny('\n', '\r', '\t') < 0
            ? escaped
            : escaped
                .Replace("\n", "&#10;", StringComparison.Ordinal)
                .Replace("\r", "&#13;", StringComparison.Ordinal)
                .Replace("\t", "&#9;", StringComparison.Ordinal);
    }

    private static string Replace(string text, SearchValues<char> specials)
    {
        var at = text.AsSpan().IndexOfAny(specials);
        if (at < 0)
            return text;
        var escaped = new StringBuilder(text.Length + 16);
        var rest = text.AsSpan();
        for (; at >= 0; at = rest.IndexOfAny(specials))
        {
            escaped.Append(rest[..at]).Append(rest[at] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                _ => "\uFFFD",
            });
            rest = rest[(at + 1)..];
        }

        return escaped.Append(rest).ToString();
    }

    /// <summary>XML has no place for most control characters and lone surrogates, not even escaped.</summary>
    private static string Legal(string text)
    {
        StringBuilder? legal = null;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var isPair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            var isLegal = isPair || (!char.IsSurrogate(c) && (c >= ' ' || c is '\t' or '\n' or '\r') && c is not ('\uFFFE' or '\uFFFF'));
            if (!isLegal)
                legal ??= new StringBuilder(text, 0, i, text.Length);
            legal?.Append(isLegal ? c : '\uFFFD');
            if (!isPair)
                continue;
            legal?.Append(text[i + 1]);
            i++;
        }

        return legal?.ToString() ?? text;
    }
}
