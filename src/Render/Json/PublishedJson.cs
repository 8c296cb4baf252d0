using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace MinutesDsl.Render;

/// <summary>Writes published minutes as JSON: the same members under the same names as templates see.</summary>
internal static class PublishedJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // The file is read as JSON, never pasted into HTML: councils' quotes and dashes stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The JSON as UTF-8, with a line end at its end.</summary>
    public static byte[] Write(PublishedMeeting meeting)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
            Write(writer, meeting);
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, PublishedPart part)
    {
        writer.WriteStartObject();
        foreach (var member in part.Shape.Members)
        {
            writer.WritePropertyName(member.Name);
            Write(writer, member.Get(part));
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null: writer.WriteNullValue(); break;
            case string text: writer.WriteStringValue(text); break;
            case bool flag: writer.WriteBooleanValue(flag); break;
            case int number: writer.WriteNumberValue(number); break;
            case PublishedPart part: Write(writer, part); break;
            case IEnumerable list:
                writer.WriteStartArray();
                foreach (var element in list)
                    Write(writer, element is string text ? XmlCharacters.Replace(text) : element);
                writer.WriteEndArray();
                break;
            default: throw new NotSupportedException($"A published value cannot be a {value.GetType().Name}.");
        }
    }
}
