using System.Text;

namespace MinutesDsl.Text;

/// <summary>
/// A text, its line starts and the encoding that it came in. Lines end at LF, CRLF or CR (LSP 3.17, "Text Documents"); every other
/// separator is content.
/// </summary>
public sealed class SourceText
{
    private readonly int[] lineStarts;

    private SourceText(string text, string? path, SourceEncoding encoding)
    {
        Text = text;
        Path = path;
        Encoding = encoding;
        lineStarts = FindLineStarts(text);
    }

    /// <summary>The whole text, as UTF-16.</summary>
    public string Text { get; }

    /// <summary>Where the text came from, as its reader named it; null for a text that was never a file.</summary>
    public string? Path { get; }

    /// <summary>The encoding of the bytes that the text was read from.</summary>
    public SourceEncoding Encoding { get; }

    /// <summary>The length in UTF-16 code units.</summary>
    public int Length => Text.Length;

    /// <summary>The number of lines: one more than the number of line ends.</summary>
    public int LineCount => lineStarts.Length;

    /// <summary>A text from a string.</summary>
    public static SourceText From(string text, string? path = null) => new(text, path, SourceEncoding.Utf8);

    /// <summary>
    /// A text from bytes: UTF-8 with or without a byte order mark, or UTF-16 with one. Anything else gives no text and a
    /// <paramref name="failure"/>; nothing is ever decoded by a guess.
    /// </summary>
    public static SourceText? From(ReadOnlySpan<byte> bytes, string? path, out DecodingFailure? failure) =>
        SourceDecoder.Decode(bytes, out failure) is { } decoded ? new SourceText(decoded.Text, path, decoded.Encoding) : null;

    /// <summary>The bytes that the text came from, byte for byte (or, for a text made from a string, its UTF-8).</summary>
    public byte[] ToBytes() => SourceDecoder.Encode(Text, Encoding);

    /// <summary>The text of a span. Throws <see cref="ArgumentOutOfRangeException"/> outside the text.</summary>
    public string ToString(TextSpan span) => Text.Substring(span.Start, span.Length);

    /// <summary>The place of an offset; offsets outside the text are clamped to it.</summary>
    public LinePosition GetLinePosition(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var index = Array.BinarySearch(lineStarts, offset);
        var line = index >= 0 ? index : ~index - 1;
        return new LinePosition(line, offset - lineStarts[line]);
    }

    /// <summary>The offset of a place; lines and columns outside the text are clamped to it.</summary>
    public int GetOffset(LinePosition position)
    {
        if (position.Line < 0)
            return 0;
        if (position.Line >= lineStarts.Length)
            return Text.Length;
        var span = GetLineSpan(position.Line);
        return Math.Clamp(span.Start + Math.Max(0, position.Character), span.Start, span.End);
    }

    /// <summary>The span of a zero-based line without its line end.</summary>
    public TextSpan GetLineSpan(int line)
    {
        var full = GetLineSpanWithBreak(line);
        var end = full.End;
        while (end > full.Start && Text[end - 1] is '\n' or '\r')
            end--;
        return TextSpan.FromBounds(full.Start, end);
    }

    /// <summary>The span of a zero-based line with its line end.</summary>
    public TextSpan GetLineSpanWithBreak(int line) =>
        TextSpan.FromBounds(lineStarts[line], line + 1 < lineStarts.Length ? lineStarts[line + 1] : Text.Length);

    /// <summary>The text after the changes, which are given in any order and must not overlap.</summary>
    /// <exception cref="ArgumentException">Two changes overlap.</exception>
    public SourceText WithChanges(IEnumerable<TextChange> changes)
    {
        var builder = new StringBuilder(Text.Length);
        var position = 0;
        foreach (var change in changes.OrderBy(change => change.Span.Start).ThenBy(change => change.Span.End))
        {
            if (change.Span.Start < position)
                throw new ArgumentException("The changes overlap.", nameof(changes));
            builder.Append(Text, position, change.Span.Start - position).Append(change.NewText);
            position = change.Span.End;
        }

        builder.Append(Text, position, Text.Length - position);
        return new SourceText(builder.ToString(), Path, Encoding);
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int>(Math.Max(4, text.Length / 60)) { 0 };
        var position = 0;
        while (true)
        {
            var found = text.AsSpan(position).IndexOfAny('\n', '\r');
            if (found < 0)
                return [.. starts];
            position += found;
            position += text[position] == '\r' && position + 1 < text.Length && text[position + 1] == '\n' ? 2 : 1;
            starts.Add(position);
        }
    }
}
