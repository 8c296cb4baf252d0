using System.Globalization;
using System.Text.Json;
using MinutesDsl.Semantics;

namespace MinutesDsl.Projects;

/// <summary>The version of the settings' form. There is one so far.</summary>
internal sealed record VersionMember(string Name, string Description) : SettingsMember(Name, Description)
{
    private const int Current = 1;

    public override ProjectSettings Bind(ProjectSettings settings, JsonValue value, SettingsReport report)
    {
        if (value.Kind != JsonKind.Number || !int.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var version) || version < 1)
            report.WrongType(Name, value, "a whole number", "1");
        else if (version > Current)
            report.Add(SettingsDiagnostics.NewerVersion, value.Span, value.Text, Current.ToString(CultureInfo.InvariantCulture));
        return settings;
    }

    public override void WriteSchema(Utf8JsonWriter schema) => schema.WriteNumber("const", Current);
}
