namespace MinutesDsl.Projects;

/// <summary>The names that a house style may have: those that cannot lead out of the styles folder on any system.</summary>
public static class StyleName
{
    /// <summary>Why a text is no style's name, as the end of a sentence; null where it may be one.</summary>
    public static string? Objection(string name) =>
        name.Length > 0 && name[0] != '.' && name.AsSpan().IndexOfAny("/\\:*?\"<>|") < 0 && !name.Any(char.IsControl)
            ? null
            : "a style is named by its folder in styles/, without a path";
}
