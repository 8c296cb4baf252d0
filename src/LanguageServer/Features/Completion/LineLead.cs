using System.Text.RegularExpressions;

namespace MinutesDsl.LanguageServer.Features.Completion;

/// <summary>What precedes a line's words: indentation, list marker, paragraph number.</summary>
internal static partial class LineLead
{
    /// <summary>Its length, and whether it holds a list marker.</summary>
    internal static (int Length, bool IsEntry) Of(CursorPlace place)
    {
        if (Marker().Match(place.Before) is { Success: true } marker)
            return (marker.Length, true);
        if (ParagraphNumber().Match(place.Before) is { Success: true } number)
            return (number.Length, false);
        return (place.Before.Length - place.Before.TrimStart().Length, false);
    }

    [GeneratedRegex(@"^\s*(?:[-*•·–●▪]|[0-9]{1,3}[.)]|\([0-9]{1,3}\)|[a-zA-Z][.)]|\([a-zA-Z]\)|[ivxIVX]{1,7}[.)]|\([ivxIVX]{1,7}\))\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();

    [GeneratedRegex(@"^[0-9]{1,5}[a-z]?(?:\.[0-9]{1,4})+\.?\s+", RegexOptions.CultureInvariant)]
    private static partial Regex ParagraphNumber();
}
