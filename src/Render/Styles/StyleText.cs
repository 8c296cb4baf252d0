using MinutesDsl.Text;

namespace MinutesDsl.Render;

/// <summary>The text of a file of a house style: UTF-8, or UTF-16 with its byte order mark. Nothing is decoded by a guess.</summary>
internal static class StyleText
{
    /// <summary>The text without its mark, lines ended by a line feed; null and a message where the bytes are something else.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="file">The file as messages name it.</param>
    /// <param name="message">What the bytes seem to be, at the first that is no text.</param>
    public static string? Read(byte[] bytes, string file, out RenderMessage? message)
    {
        message = null;
        if (SourceText.From(bytes, file, out var failure) is { } source && !source.Text.Contains('\0', StringComparison.Ordinal))
            return source.Text.ReplaceLineEndings("\n");
        var (line, column) = StyleJsonReader.PositionOf(bytes, failure?.Offset ?? Array.IndexOf(bytes, (byte)0));
        message = RenderCatalogue.StyleNotText.At(file, line, column, failure?.Guess ?? "UTF-16 text without a byte order mark, or no text");
        return null;
    }
}
