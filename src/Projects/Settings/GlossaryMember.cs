using System.Collections.Immutable;
using System.Text.Json;
using MinutesDsl.Semantics;

namespace MinutesDsl.Projects;

/// <summary>The member whose value gives each abbreviation its meaning.</summary>
internal sealed record GlossaryMember(string Name, string Description) : SettingsMember(Name, Description)
{
    public override ProjectSettings Bind(ProjectSettings settings, JsonValue value, SettingsReport report)
    {
        const string Expected = "an object of texts";
        const string Example = "{ \"SEND\": \"Special Educational Needs and Disabilities\" }";
        if (value.Kind != JsonKind.Object)
        {
            report.WrongType(Name, value, Expected, Example);
            return settings;
        }

        var glossary = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var member in value.Members)
        {
            if (member.Value.Kind == JsonKind.Text)
                glossary[member.Name] = member.Value.Text;
            else
                report.WrongType($"{Name}.{member.Name}", member.Value, "a text", "\"Special Educational Needs and Disabilities\"");
        }

        return settings with { Glossary = glossary.ToImmutable() };
    }

    public override void WriteSchema(Utf8JsonWriter schema)
    {
        schema.WriteString("type", "object");
        schema.WriteStartObject("additionalProperties");
        schema.WriteString("type", "string");
        schema.WriteEndObject();
    }
}
