using System.Text.Json;
using MinutesDsl.Semantics;

namespace MinutesDsl.Projects;

/// <summary>The member by which editors find the schema; it says nothing to us.</summary>
internal sealed record SchemaMember(string Name, string Description) : SettingsMember(Name, Description)
{
    public override ProjectSettings Bind(ProjectSettings settings, JsonValue value, SettingsReport report)
    {
        if (value.Kind != JsonKind.Text)
            report.WrongType(Name, value, "a text", "\"docs/minutes.schema.json\"");
        return settings;
    }

    public override void WriteSchema(Utf8JsonWriter schema) => schema.WriteString("type", "string");
}
