namespace MinutesDsl.Scriban.Patterns;

/// <summary>A pattern that cannot be read: what is wrong and how to mend it.</summary>
internal sealed class PatternException(int position, string message) : Exception(message)
{
    /// <summary>The index in the pattern where it goes wrong; its length where something is missing at the end.</summary>
    public int Position => position;
}
