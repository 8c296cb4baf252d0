using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace MinutesDsl.Render;

/// <summary>Reads style.json with positions. Comments and trailing commas are allowed: people write it.</summary>
internal static class StyleJsonReader
{
    private static readonly JsonReaderOptions Options =
        new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 16 };

    /// <summary>The value, or null and a message.</summary>
    public static StyleJson? Read(byte[] bytes, string file, out RenderMessage? message)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            message = RenderCatalogue.StyleNotText.At(file, 1, 1, "UTF-16 text, which Notepad calls Unicode");
        else
            StyleText.Read(bytes, file, out message);
        if (message is not null)
            return null;
        var start = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var reader = new Utf8JsonReader(bytes.AsSpan(start), Options);
        try
        {
            reader.Read();
            var value = ReadValue(ref reader, start);
            reader.Read();
            return value;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or DecoderFallbackException)
        {
            var (line, column) = exception is JsonException { LineNumber: { } at, BytePositionInLine: { } position }
                ? ((int)at + 1, (int)position + 1)
                : PositionOf(bytes, (int)reader.BytesConsumed + start);
            var text = exception.Message.Split(" LineNumber:")[0];
            message = RenderCatalogue.StyleNotJson.At(file, line, column, text.EndsWith('.') ? text : text + ".");
            return null;
        }
    }

    /// <summary>The one-based line and column of a byte offset.</summary>
    public static (int Line, int Column) PositionOf(byte[] bytes, int offset)
    {
        var before = bytes.AsSpan(0, Math.Min(offset, bytes.Length));
        var line = before.Count((byte)'\n') + 1;
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return (line, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }

    private static StyleJson ReadValue(ref Utf8JsonReader reader, int start)
    {
        var offset = (int)reader.TokenStartIndex + start;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var members = ImmutableArray.CreateBuilder<StyleJsonMember>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var nameOffset = (int)reader.TokenStartIndex + start;
                    var name = reader.GetString() ?? "";
                    reader.Read();
                    members.Add(new StyleJsonMember(name, ReadValue(ref reader, start), nameOffset));
                }

                return new StyleJson(JsonTokenType.StartObject, "", members.ToImmutable(), offset);
            case JsonTokenType.StartArray:
                reader.Skip();
                return new StyleJson(JsonTokenType.StartArray, "", [], offset);
            case JsonTokenType.String:
                return new StyleJson(JsonTokenType.String, reader.GetString() ?? "", [], offset);
            default:
                return new StyleJson(reader.TokenType, Encoding.UTF8.GetString(reader.ValueSpan), [], offset);
        }
    }
}
