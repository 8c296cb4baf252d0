namespace MinutesDsl.Scriban;

/// <summary>A place in a template's text. All three numbers start at zero and count UTF-16 code units.</summary>
public readonly record struct TextPosition(int Offset, int Line, int Column)
{
    /// <summary>The position as people count, from one: <c>line,column</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Line + 1},{Column + 1}");
}
