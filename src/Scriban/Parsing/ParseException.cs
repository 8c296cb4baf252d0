namespace MinutesDsl.Scriban.Parsing;

/// <summary>Leaves a statement that cannot be read; the parser catches it and goes on after the code block, unless it is fatal.</summary>
internal sealed class ParseException(int start, int end, string message, bool isFatal = false) : Exception(message)
{
    public int Start => start;

    public int End => end;

    public bool IsFatal => isFatal;
}
