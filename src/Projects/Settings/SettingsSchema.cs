using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace MinutesDsl.Projects;

/// <summary>The JSON Schema of minutes.json, which editors read; docs/minutes.schema.json is its committed form.</summary>
public static class SettingsSchema
{
    /// <summary>Writes the schema: indented, with <c>\n</c> at line ends and at the end.</summary>
    public static string Write()
    {
        using var stream = new MemoryStream();
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var schema = new Utf8JsonWriter(stream, options))
        {
            schema.WriteStartObject();
            schema.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            schema.WriteString("title", "minutes.json");
            schema.WriteString("description", "The settings of a project of minutes, in its root folder.");
            schema.WriteString("type", "object");
            schema.WriteStartObject("properties");
            foreach (var member in SettingsMembers.All)
            {
                schema.WriteStartObject(member.Name);
                schema.WriteString("description", member.Description);
                member.WriteSchema(schema);
                schema.WriteEndObject();
            }

            schema.WriteEndObject();
            schema.WriteBoolean("additionalProperties", false);
            schema.WriteBoolean("allowComments", true);
            schema.WriteBoolean("allowTrailingCommas", true);
            schema.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
