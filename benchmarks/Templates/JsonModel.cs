using System.Text.Json;
using MinutesDsl.Scriban;

namespace MinutesDsl.Benchmarks.Templates;

/// <summary>One JSON text as each engine likes its model best.</summary>
internal static class JsonModel
{
    internal static ScriptObject ForScriban(JsonElement element)
    {
        var model = new ScriptObject();
        foreach (var property in element.EnumerateObject())
            model[property.Name] = ScribanValue(property.Value);
        return model;
    }

    internal static Dictionary<string, object?> ForHandlebars(JsonElement element) =>
        element.EnumerateObject().ToDictionary(property => property.Name, property => HandlebarsValue(property.Value));

    private static object? ScribanValue(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => ForScriban(element),
        JsonValueKind.Array => new ScriptArray(element.EnumerateArray().Select(ScribanValue)),
        _ => Scalar(element),
    };

    private static object? HandlebarsValue(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => ForHandlebars(element),
        JsonValueKind.Array => element.EnumerateArray().Select(HandlebarsValue).ToArray(),
        _ => Scalar(element),
    };

    private static object? Scalar(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => element.GetInt32(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };
}
