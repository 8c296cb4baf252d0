using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace MinutesDsl.Render;

/// <summary>The page's data for machines (schema.org as JSON-LD): the meeting as an event, the minutes as a report of it.</summary>
internal static class StructuredData
{
    // The default encoder escapes everything that could end a script element.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Default };

    /// <summary>The JSON-LD.</summary>
    public static string Write(PublishedMeeting meeting)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
            Write(writer, meeting);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter writer, PublishedMeeting meeting)
    {
        writer.WriteStartObject();
        writer.WriteString("@context", "https://schema.org");
        writer.WriteString("@type", "Event");
        Text(writer, "name", meeting.Title);
        if (meeting.Date is { } date)
        {
            Text(writer, "startDate", meeting.Time is { } time ? $"{date.Iso}T{time.Iso}" : date.Iso);
            if (meeting.Time?.EndIso is { } end)
                Text(writer, "endDate", $"{date.Iso}T{end}");
        }

        if (meeting.Venue is { } venue)
            Thing(writer, "location", "Place", venue);
        if ((meeting.Council ?? (meeting.Body.Length > 0 ? meeting.Body : null)) is { } organizer)
            Thing(writer, "organizer", "GovernmentOrganization", organizer);
        writer.WriteStartObject("subjectOf");
        writer.WriteString("@type", "Report");
        Text(writer, "name", meeting.Title);
        Text(writer, "inLanguage", meeting.Language);
        Text(writer, "creativeWorkStatus", meeting.Status.Label);
        if (meeting.Reference is { } reference)
            Text(writer, "reportNumber", reference);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Thing(Utf8JsonWriter writer, string name, string type, string value)
    {
        writer.WriteStartObject(name);
        writer.WriteString("@type", type);
        Text(writer, "name", value);
        writer.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter writer, string name, string value) => writer.WriteString(name, XmlCharacters.Replace(value));
}
