using System.Collections.Immutable;
using System.Text.Json;
using MinutesDsl.Diagnostics;
using MinutesDsl.Semantics;

namespace MinutesDsl.Projects;

/// <summary>The member whose value gives checks other severities.</summary>
internal sealed record SeveritiesMember(string Name, string Description) : SettingsMember(Name, Description)
{
    private static readonly ImmutableArray<string> Words = [.. Enum.GetValues<DiagnosticSeverity>().Select(severity => severity.ToString().ToLowerInvariant())];

    public override ProjectSettings Bind(ProjectSettings settings, JsonValue value, SettingsReport report)
    {
        if (value.Kind != JsonKind.Object)
        {
            report.WrongType(Name, value, "an object of severities", "{ \"MIN203\": \"hint\" }");
            return settings;
        }

        var severities = ImmutableDictionary.CreateBuilder<string, DiagnosticSeverity>(StringComparer.Ordinal);
        foreach (var member in value.Members)
        {
            var at = $"{Name}.{member.Name}";
            if (!IsCode(member.Name))
                report.Add(SettingsDiagnostics.UnknownCode, member.NameSpan, member.Name);
            else if (Catalogue.All.Any(each => each.Code == member.Name && !each.IsConfigurable))
                report.Add(SettingsDiagnostics.FixedSeverity, member.NameSpan, member.Name);
            else if (member.Value.Kind != JsonKind.Text)
                report.WrongType(at, member.Value, "a text", "\"hint\"");
            else if (Words.IndexOf(member.Value.Text) is var severity && severity < 0)
                report.Add(SettingsDiagnostics.NotAChoice, member.Value.Span, at, member.Value.Text, Spelling.Suggest(member.Value.Text, Words), string.Join(", ", Words));
            else
                severities[member.Name] = (DiagnosticSeverity)severity;
        }

        return settings with { Severities = severities.ToImmutable() };
    }

    public override void WriteSchema(Utf8JsonWriter schema)
    {
        schema.WriteString("type", "object");
        schema.WriteStartObject("patternProperties");
        schema.WriteStartObject("^MIN[0-9]{3}$");
        schema.WriteStartArray("enum");
        foreach (var word in Words)
            schema.WriteStringValue(word);
        schema.WriteEndArray();
        schema.WriteEndObject();
        schema.WriteEndObject();
        schema.WriteBoolean("additionalProperties", false);
    }

    // The messages about templates, 7xx, are none of the checks that can be seen from here.
    private static bool IsCode(string name) =>
        Catalogue.All.Any(each => each.Code == name)
        || (name.Length == 6 && name.StartsWith("MIN7", StringComparison.Ordinal) && name.AsSpan(4).IndexOfAnyExceptInRange('0', '9') < 0);
}
