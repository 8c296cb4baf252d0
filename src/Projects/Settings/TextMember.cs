using System.Collections.Immutable;
using System.Text.Json;
using MinutesDsl.Semantics;

namespace MinutesDsl.Projects;

/// <summary>A member whose value is a text.</summary>
internal sealed record TextMember(string Name, string Description, Func<ProjectSettings, string, ProjectSettings> Apply)
    : SettingsMember(Name, Description)
{
    /// <summary>The only values; empty where any text will do.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>Why a text cannot be used, as the end of a sentence, or null.</summary>
    public Func<string, string?> Objection { get; init; } = static _ => null;

    /// <summary>A value as one would write it, without quotation marks.</summary>
    public string Example { get; init; } = "";

    public override ProjectSettings Bind(ProjectSettings settings, JsonValue value, SettingsReport report)
    {
        if (value.Kind != JsonKind.Text)
            report.WrongType(Name, value, "a text", $"\"{(Choices.IsEmpty ? Example : Choices[0])}\"");
        else if (!Choices.IsEmpty && !Choices.Contains(value.Text))
            report.Add(SettingsDiagnostics.NotAChoice, value.Span, Name, value.Text, Spelling.Suggest(value.Text, Choices), string.Join(", ", Choices));
        else if (Objection(value.Text) is { } objection)
            report.Add(SettingsDiagnostics.Unusable, value.Span, Name, value.Text, objection);
        else
            return Apply(settings, value.Text);
        return settings;
    }

    public override void WriteSchema(Utf8JsonWriter schema)
    {
        schema.WriteString("type", "string");
        if (Choices.IsEmpty)
            return;
        schema.WriteStartArray("enum");
        foreach (var choice in Choices)
            schema.WriteStringValue(choice);
        schema.WriteEndArray();
    }
}
