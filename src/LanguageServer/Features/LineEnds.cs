using MinutesDsl.Text;

namespace MinutesDsl.LanguageServer.Features;

/// <summary>The line end that new lines of a text get.</summary>
internal static class LineEnds
{
    /// <summary>The first line end of the text; a line feed where there is none.</summary>
    internal static string Of(SourceText text)
    {
        var first = text.GetLineSpan(0).End;
        var full = text.GetLineSpanWithBreak(0).End;
        return full > first ? text.Text[first..full] : "\n";
    }
}
