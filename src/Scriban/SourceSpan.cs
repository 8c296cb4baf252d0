namespace MinutesDsl.Scriban;

/// <summary>A stretch of a template's text. <see cref="End"/> is the position after the last character.</summary>
public readonly record struct SourceSpan(string? FileName, TextPosition Start, TextPosition End)
{
    /// <summary>The number of UTF-16 code units covered.</summary>
    public int Length => End.Offset - Start.Offset;

    /// <summary>The file and the start, counted from one: <c>file(line,column)</c>.</summary>
    public override string ToString() => $"{FileName}({Start})";
}
