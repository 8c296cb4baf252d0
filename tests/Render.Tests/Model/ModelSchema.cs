using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MinutesDsl.Render.Tests;

/// <summary>Writes the JSON Schema of published minutes from the model.</summary>
internal static class ModelSchema
{
    private static readonly JsonSerializerOptions Options =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write()
    {
        var definitions = new JsonObject();
        var blocks = new JsonArray();
        foreach (var type in ModelType.All())
        {
            var key = Key(type.Type);
            definitions[key] = Define(type);
            if (type.Type.IsSubclassOf(typeof(PublishedBlock)) && type.Type != typeof(PublishedEntry))
                blocks.Add(new JsonObject { ["$ref"] = "#/$defs/" + key });
        }

        definitions["block"] = new JsonObject { ["description"] = "A block: its kind says which.", ["oneOf"] = blocks };
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "Published minutes",
            ["description"] = "What templates see, and what minutes render --to json writes.",
            ["$ref"] = "#/$defs/meeting",
            ["$defs"] = definitions,
        };
        return schema.ToJsonString(Options) + "\n";
    }

    private static string Key(Type type) => ModelType.NameOf(type).Replace(": ", "_");

    private static JsonObject Define(ModelType type)
    {
        var properties = new JsonObject();
        foreach (var member in type.Members)
            properties[member.Name] = member.Name == "kind" && type.Type.IsSubclassOf(typeof(PublishedBlock))
                ? new JsonObject { ["const"] = ModelType.ShapeOf(type.Type).Name }
                : Property(member);
        return new JsonObject
        {
            ["type"] = "object",
            ["description"] = type.Summary,
            ["properties"] = properties,
            ["required"] = new JsonArray([.. type.Members.Select(member => (JsonNode?)member.Name)]),
        };
    }

    private static JsonObject Property(ModelMember member)
    {
        var value = Value(member.Element, member is { IsNullable: true, IsList: false });
        var property = member.IsList ? new JsonObject { ["type"] = "array", ["items"] = value } : value;
        property["description"] = member.Summary;
        if (member.Name == "schema_version")
            property["const"] = 1;
        return property;
    }

    private static JsonObject Value(Type type, bool isNullable)
    {
        var name = type == typeof(string) ? "string" : type == typeof(int) ? "integer" : type == typeof(bool) ? "boolean" : null;
        if (name is not null)
            return new JsonObject { ["type"] = isNullable ? new JsonArray(name, "null") : name };
        var reference = new JsonObject { ["$ref"] = "#/$defs/" + Key(type) };
        return isNullable ? new JsonObject { ["anyOf"] = new JsonArray(reference, new JsonObject { ["type"] = "null" }) } : reference;
    }
}
