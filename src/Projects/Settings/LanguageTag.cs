namespace MinutesDsl.Projects;

/// <summary>The shape of a language tag (BCP 47): two or three letters, then parts of two to eight letters and digits.</summary>
internal static class LanguageTag
{
    /// <summary>Why a text is no language tag, as the end of a sentence; null where it may be one, or is empty.</summary>
    public static string? Objection(string text)
    {
        if (text.Length == 0)
            return null;
        var parts = text.Split('-');
        return parts[0].Length is 2 or 3 && parts[0].All(char.IsAsciiLetter) && parts.Skip(1).All(part => part.Length is >= 2 and <= 8 && part.All(char.IsAsciiLetterOrDigit))
            ? null
            : "a language is written as a tag such as en-GB or cy";
    }
}
