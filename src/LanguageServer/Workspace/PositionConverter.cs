using System.Text;
using MinutesDsl.LanguageServer.Protocol;
using MinutesDsl.Text;

namespace MinutesDsl.LanguageServer.Workspace;

/// <summary>
/// Turns the client's positions into offsets of a text and back. Positions outside the text, negative ones included, are clamped to it
/// (LSP 3.17, "Position"); one inside a character goes to the character's beginning.
/// </summary>
internal readonly struct PositionConverter(SourceText text, PositionEncoding encoding)
{
    /// <summary>The offset, in UTF-16 code units, of a position.</summary>
    public int ToOffset(Position position)
    {
        if (position.Line < 0 || position.Line >= text.LineCount)
            return position.Line < 0 ? 0 : text.Length;
        var line = text.GetLineSpan(position.Line);
        var words = text.Text.AsSpan(line.Start, line.Length);
        return line.Start + (encoding == PositionEncoding.Utf16 ? Utf16Column(words, position.Character) : Utf8Column(words, position.Character));
    }

    /// <summary>The position of an offset, clamped to the text.</summary>
    public Position ToPosition(int offset)
    {
        offset = Math.Clamp(offset, 0, text.Length);
        var place = text.GetLinePosition(offset);
        if (encoding == PositionEncoding.Utf16)
            return new Position(place.Line, place.Character);
        return new Position(place.Line, Encoding.UTF8.GetByteCount(text.Text.AsSpan(offset - place.Character, place.Character)));
    }

    /// <summary>The span of a range; a range that ends before it begins is taken the other way round.</summary>
    public TextSpan ToSpan(Range range)
    {
        var (start, end) = (ToOffset(range.Start), ToOffset(range.End));
        return TextSpan.FromBounds(Math.Min(start, end), Math.Max(start, end));
    }

    /// <summary>The range of a span.</summary>
    public Range ToRange(TextSpan span) => new(ToPosition(span.Start), ToPosition(span.End));

    /// <summary>A change as the client wants it.</summary>
    public TextEdit ToTextEdit(TextChange change) => new(ToRange(change.Span), change.NewText);

    private static int Utf16Column(ReadOnlySpan<char> line, int character)
    {
        var column = Math.Clamp(character, 0, line.Length);
        return column > 0 && column < line.Length && char.IsLowSurrogate(line[column]) && char.IsHighSurrogate(line[column - 1]) ? column - 1 : column;
    }

    private static int Utf8Column(ReadOnlySpan<char> line, int bytes)
    {
        var column = 0;
        while (column < line.Length)
        {
            Rune.DecodeFromUtf16(line[column..], out var rune, out var length);
            bytes -= rune.Utf8SequenceLength;
            if (bytes < 0)
                break;
            column += length;
        }

        return column;
    }
}
