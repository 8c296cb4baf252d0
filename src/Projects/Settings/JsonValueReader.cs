using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using MinutesDsl.Text;

namespace MinutesDsl.Projects;

/// <summary>Reads JSON with comments and trailing commas, and keeps the places.</summary>
internal static class JsonValueReader
{
    /// <summary>Reads a text as one JSON value.</summary>
    /// <exception cref="JsonException">The text is not JSON; the line and the byte in it are those of the UTF-8 form.</exception>
    public static JsonValue Read(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        reader.Read();
        var value = ReadValue(ref reader, bytes);

        // Anything but white space and comments after the value makes this throw.
        reader.Read();
        return value;
    }

    /// <summary>The offset in the text of a place in its UTF-8 form.</summary>
    public static int OffsetOf(string text, long line, long byteInLine)
    {
        var bytes = Encoding.UTF8.GetBytes(text).AsSpan();
        var start = 0;
        for (; line > 0; line--)
            start += bytes[start..].IndexOf((byte)'\n') + 1;
        return Encoding.UTF8.GetCharCount(bytes[..Math.Min(bytes.Length, start + (int)byteInLine)]);
    }

    private static JsonValue ReadValue(ref Utf8JsonReader reader, byte[] bytes)
    {
        var start = CharactersBefore(bytes, reader.TokenStartIndex);
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => ReadObject(ref reader, bytes, start),
            JsonTokenType.StartArray => ReadList(ref reader, bytes, start),
            JsonTokenType.String => Leaf(JsonKind.Text, ref reader, bytes, start) with { Text = StringOf(ref reader) },
            JsonTokenType.Number => Leaf(JsonKind.Number, ref reader, bytes, start) with { Text = Encoding.UTF8.GetString(reader.ValueSpan) },
            JsonTokenType.True or JsonTokenType.False => Leaf(JsonKind.Boolean, ref reader, bytes, start),
            _ => Leaf(JsonKind.Null, ref reader, bytes, start),
        };
    }

    private static JsonValue Leaf(JsonKind kind, ref Utf8JsonReader reader, byte[] bytes, int start) => new(kind, SpanFrom(start, ref reader, bytes));

    private static JsonValue ReadObject(ref Utf8JsonReader reader, byte[] bytes, int start)
    {
        var members = ImmutableArray.CreateBuilder<JsonMember>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = StringOf(ref reader);
            var nameStart = (int)reader.TokenStartIndex;

            // The token ends at its colon, white space before it included: the closing quotation mark is the last one before that.
            var nameEnd = bytes.AsSpan(0, (int)reader.BytesConsumed).LastIndexOf((byte)'"') + 1;
            var span = TextSpan.FromBounds(CharactersBefore(bytes, nameStart), CharactersBefore(bytes, nameEnd));
            reader.Read();
            members.Add(new JsonMember(name, span, ReadValue(ref reader, bytes)));
        }

        return new JsonValue(JsonKind.Object, SpanFrom(start, ref reader, bytes)) { Members = members.ToImmutable() };
    }

    private static JsonValue ReadList(ref Utf8JsonReader reader, byte[] bytes, int start)
    {
        var elements = ImmutableArray.CreateBuilder<JsonValue>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            elements.Add(ReadValue(ref reader, bytes));
        return new JsonValue(JsonKind.List, SpanFrom(start, ref reader, bytes)) { Elements = elements.ToImmutable() };
    }

    private static string StringOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            // Line 0 and a byte counted from the file's beginning say the place just as well.
            throw new JsonException("half of a character pair is written here", null, 0, reader.TokenStartIndex);
        }
    }

    private static TextSpan SpanFrom(int start, ref Utf8JsonReader reader, byte[] bytes) =>
        TextSpan.FromBounds(start, CharactersBefore(bytes, reader.BytesConsumed));

    private static int CharactersBefore(byte[] bytes, long offset) => Encoding.UTF8.GetCharCount(bytes.AsSpan(0, (int)offset));
}
