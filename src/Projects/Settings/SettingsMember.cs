using System.Text.Json;
using MinutesDsl.Semantics;

namespace MinutesDsl.Projects;

/// <summary>One member of minutes.json: how it is read, and what the published schema says of it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it does, in full sentences.</param>
internal abstract record SettingsMember(string Name, string Description)
{
    /// <summary>The settings with this member's value. Where the value is wrong they are as before, and the report says why.</summary>
    public abstract ProjectSettings Bind(ProjectSettings settings, JsonValue value, SettingsReport report);

    /// <summary>Writes the member's JSON Schema, but for its description, into an object that is open.</summary>
    public abstract void WriteSchema(Utf8JsonWriter schema);
}
