namespace MinutesDsl.Scriban.Parsing;

/// <summary>A template's text and where its lines begin. A line ends with \n or \r\n.</summary>
internal sealed class SourceText
{
    private readonly int[] _lineStarts;

    public SourceText(string text, string? fileName)
    {
        Text = text;
        FileName = fileName;
        var starts = new List<int> { 0 };
        for (var i = text.IndexOf('\n'); i >= 0; i = text.IndexOf('\n', i + 1))
            starts.Add(i + 1);
        _lineStarts = [.. starts];
    }

    public string Text { get; }

    public string? FileName { get; }

    public TextPosition Position(int offset)
    {
        var line = Array.BinarySearch(_lineStarts, offset);
        if (line < 0)
            line = ~line - 1;
        return new TextPosition(offset, line, offset - _lineStarts[line]);
    }

    public SourceSpan Span(int start, int end) => new(FileName, Position(start), Position(Math.Max(start, end)));
}
