using System.Text.Json;
using MinutesDsl.Scriban;

namespace MinutesDsl.Render;

/// <summary>The types of the published model, read from its JSON Schema: what the checker of templates knows of <c>meeting</c>.</summary>
internal static class ModelTypes
{
    private const string Resource = "published-meeting.schema.json";
    private const string BlockPrefix = "block_";
    private const string BlockSuffix = " block";

    private static readonly Lazy<Dictionary<string, TemplateType>> Types = new(Read);

    private static readonly Lazy<HashSet<string>> BlockNames =
        new(() => [.. Types.Value.Where(type => type.Key.StartsWith(BlockPrefix, StringComparison.Ordinal)).Select(type => type.Value.Name)]);

    /// <summary>The type of <c>meeting</c>.</summary>
    public static TemplateType Meeting => Types.Value["meeting"];

    /// <summary>The type of blocks of a kind.</summary>
    public static TemplateType Block(string kind) => Types.Value[BlockPrefix + kind];

    /// <summary>The type of a part that messages call by a name; null where there is none.</summary>
    public static TemplateType? Find(string name) => Types.Value.GetValueOrDefault(name);

    /// <summary>Whether messages call blocks of a kind by a name.</summary>
    public static bool IsBlock(string name) => BlockNames.Value.Contains(name);

    private static Dictionary<string, TemplateType> Read()
    {
        using var stream = typeof(ModelTypes).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing from the build.");
        using var schema = JsonDocument.Parse(stream);
        var definitions = schema.RootElement.GetProperty("$defs");
        var types = new Dictionary<string, TemplateType>(StringComparer.Ordinal);
        foreach (var definition in definitions.EnumerateObject())
        {
            if (definition.Value.TryGetProperty("properties", out _))
                types[definition.Name] = TemplateType.Object(NameOf(definition.Name, definitions), printsAsText: definition.Name == "text");
        }

        // An entry of several objects refers to those just made.
        foreach (var definition in definitions.EnumerateObject())
        {
            if (definition.Value.TryGetProperty("oneOf", out var alternatives))
                types[definition.Name] = TemplateType.OneOf([.. alternatives.EnumerateArray().Select(one => Referred(one, types))]);
        }

        foreach (var definition in definitions.EnumerateObject())
        {
            if (!definition.Value.TryGetProperty("properties", out var properties))
                continue;
            foreach (var property in properties.EnumerateObject())
                types[definition.Name].Define(property.Name, TypeOf(property.Value, types));
        }

        return types;
    }

    /// <summary>A block is called by its kind; where another part has that name (a roll), it is a "roll block".</summary>
    private static string NameOf(string definition, JsonElement definitions)
    {
        if (!definition.StartsWith(BlockPrefix, StringComparison.Ordinal))
            return definition;
        var kind = definition[BlockPrefix.Length..];
        return definitions.TryGetProperty(kind, out _) ? kind + BlockSuffix : kind;
    }

    private static TemplateType Referred(JsonElement reference, Dictionary<string, TemplateType> types) =>
        types[(reference.GetProperty("$ref").GetString() ?? "")["#/$defs/".Length..]];

    private static TemplateType TypeOf(JsonElement property, Dictionary<string, TemplateType> types)
    {
        if (property.TryGetProperty("$ref", out _))
            return Referred(property, types);
        if (property.TryGetProperty("anyOf", out var alternatives))
            return TemplateType.OrNothing(TypeOf(alternatives[0], types));
        if (property.TryGetProperty("const", out var constant) && constant.ValueKind == JsonValueKind.String)
            return TemplateType.TextOf(constant.GetString() ?? "");
        var type = property.GetProperty("type");
        // A list of types is one type and null.
        return type.ValueKind == JsonValueKind.Array ? TemplateType.OrNothing(TypeOf(type[0].GetString(), property, types)) : TypeOf(type.GetString(), property, types);
    }

    private static TemplateType TypeOf(string? type, JsonElement property, Dictionary<string, TemplateType> types) =>
        type switch
        {
            "string" => TemplateType.Text,
            "integer" => TemplateType.Number,
            "boolean" => TemplateType.Boolean,
            "array" => TemplateType.ListOf(TypeOf(property.GetProperty("items"), types)),
            var other => throw new NotSupportedException($"The schema of the model has a type that templates do not know: {other}."),
        };
}
