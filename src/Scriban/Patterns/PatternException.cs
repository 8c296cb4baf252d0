namespace MinutesDsl.Scriban.Patterns;

/// <summary>A pattern that cannot be read: what is wrong and how to mend it.</summary>
internal sealed class PatternException(int position, string message) : Exception(message)
{
    /// <summary>The index in the pattern where it goes wrong; its length where something is missing at the end.</summary>
    public int Position => position;

    /// <summary>The mistake with its place in the pattern, counted from 1.</summary>
    public string Say(string pattern) =>
        $"The pattern cannot be read at {(position < pattern.Length ? $"its character {position + 1}" : "its end")}: {Message}";
}
