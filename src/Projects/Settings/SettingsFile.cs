using System.Text.Json;
using MinutesDsl.Semantics;
using MinutesDsl.Text;

namespace MinutesDsl.Projects;

/// <summary>Reads minutes.json.</summary>
public static class SettingsFile
{
    /// <summary>Reads the text of a minutes.json. Never throws: what is wrong is said in diagnostics, and has its default.</summary>
    public static SettingsResult Read(SourceText text)
    {
        var report = new SettingsReport();
        var settings = ProjectSettings.Default;
        try
        {
            var root = JsonValueReader.Read(text.Text);
            settings = Bind(root, report) with { NewWordPlace = text.Path is { } path ? PlaceOfWord(root, path) : null };
        }
        catch (JsonException problem)
        {
            var offset = JsonValueReader.OffsetOf(text.Text, problem.LineNumber ?? 0, problem.BytePositionInLine ?? 0);
            report.Add(SettingsDiagnostics.NotJson, new TextSpan(offset, offset < text.Length ? 1 : 0), Reason(problem));
        }

        return new SettingsResult(settings, report.ToImmutable());
    }

    private static ProjectSettings Bind(JsonValue root, SettingsReport report)
    {
        var settings = ProjectSettings.Default;
        if (root.Kind != JsonKind.Object)
        {
            report.WrongType(ProjectDiscovery.SettingsFileName, root, "an object", "{ \"council\": \"Lewisham Council\" }");
            return settings;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in root.Members)
        {
            if (SettingsMembers.Find(member.Name) is not { } known)
                report.Add(SettingsDiagnostics.UnknownMember, member.NameSpan, member.Name, Spelling.Suggest(member.Name, SettingsMembers.All.Select(each => each.Name)));
            else
                settings = known.Bind(settings, member.Value, report);
            if (!seen.Add(member.Name))
                report.Add(SettingsDiagnostics.Duplicate, member.NameSpan, member.Name);
        }

        return settings;
    }

    /// <summary>After the last of the words; at the beginning where there are none; null where neither is an object or list, as it should be.</summary>
    private static NewWordPlace? PlaceOfWord(JsonValue root, string path) => root.Members.LastOrDefault(member => member.Name == "words")?.Value switch
    {
        { Kind: JsonKind.List, Elements: [.., var last] } => new NewWordPlace(path, last.Span.End, ", ", ""),
        { Kind: JsonKind.List } list => new NewWordPlace(path, list.Span.Start + 1, "", ""),
        null when root.Kind == JsonKind.Object => new NewWordPlace(path, root.Span.Start + 1, "\n  \"words\": [", root.Members.IsEmpty ? "]\n" : "],"),
        _ => null,
    };

    // "'x' is invalid after a value. Expected either ',', '}', or ']'. LineNumber: 2 | BytePositionInLine: 4." The place is said already.
    private static string Reason(JsonException problem)
    {
        var message = problem.Message;
        var place = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        message = (place < 0 ? message : message[..place]).TrimEnd('.');
        return message.Length == 0 ? "it does not end" : char.ToLowerInvariant(message[0]) + message[1..];
    }
}
