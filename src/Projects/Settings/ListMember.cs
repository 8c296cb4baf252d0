using System.Collections.Immutable;
using System.Text.Json;
using MinutesDsl.Semantics;

namespace MinutesDsl.Projects;

/// <summary>A member whose value is a list of texts.</summary>
internal sealed record ListMember(string Name, string Description, string Example, Func<ProjectSettings, ImmutableArray<string>, ProjectSettings> Apply)
    : SettingsMember(Name, Description)
{
    public override ProjectSettings Bind(ProjectSettings settings, JsonValue value, SettingsReport report)
    {
        if (value.Kind != JsonKind.List)
        {
            report.WrongType(Name, value, "a list of texts", $"[\"{Example}\"]");
            return settings;
        }

        var texts = ImmutableArray.CreateBuilder<string>();
        foreach (var element in value.Elements)
        {
            var text = element.Text.Trim();
            if (element.Kind != JsonKind.Text)
                report.WrongType(Name, element, "a list of texts", $"[\"{Example}\"]");
            else if (text.Length == 0 || text.AsSpan().IndexOfAny('\n', '\r', ':') >= 0)
                report.Add(SettingsDiagnostics.Unusable, element.Span, Name, element.Text, "it must be words on one line, without a colon");
            else
                texts.Add(text);
        }

        return Apply(settings, texts.ToImmutable());
    }

    public override void WriteSchema(Utf8JsonWriter schema)
    {
        schema.WriteString("type", "array");
        schema.WriteStartObject("items");
        schema.WriteString("type", "string");
        schema.WriteEndObject();
    }
}
