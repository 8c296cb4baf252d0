namespace MinutesDsl.Render;

/// <summary>Writes several things in one line.</summary>
internal static class Listing
{
    /// <summary>"A", "A and B", "A, B and C".</summary>
    public static string Join(IReadOnlyList<string> words, string and) => words.Count switch
    {
        0 => "",
        1 => words[0],
        _ => $"{string.Join(", ", words.Take(words.Count - 1))} {and} {words[^1]}",
    };
}
