using System.Net;
using System.Text;

namespace MinutesDsl.Scriban.Escaping;

/// <summary>Decides which addresses a value may hold: http, https, mailto, and those without a scheme.</summary>
internal static class Url
{
    public static bool IsAllowedScheme(string scheme) =>
        scheme.Equals("http", StringComparison.OrdinalIgnoreCase) || scheme.Equals("https", StringComparison.OrdinalIgnoreCase)
        || scheme.Equals("mailto", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a whole address is safe, however its scheme is disguised.</summary>
    public static bool IsSafe(string address) => SchemeOf(address) is not { } scheme || IsAllowedScheme(scheme);

    /// <summary>The scheme of an address as a browser would see it, or null: control characters and spaces are dropped, entities resolved.</summary>
    public static string? SchemeOf(string address)
    {
        // Twice, because a value that was escaped once too often is decoded once more on its way.
        var decoded = WebUtility.HtmlDecode(WebUtility.HtmlDecode(address.Replace("&colon;", ":", StringComparison.OrdinalIgnoreCase)));
        var clean = new StringBuilder(decoded.Length);
        foreach (var c in decoded)
        {
            if (char.IsControl(c) || char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format)
                continue;
            if (c is '/' or '?' or '#' or '\\')
                return null;
            if (c is ':' or '\uFF1A')
                return clean.ToString();
            clean.Append(c);
        }

        return null;
    }
}
