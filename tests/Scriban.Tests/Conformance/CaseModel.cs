using System.Collections;
using System.Globalization;
using System.Text.Json;

namespace MinutesDsl.Scriban.Tests.Conformance;

/// <summary>Makes the values of a case's model.</summary>
internal static class CaseModel
{
    public static ScriptObject Object(JsonElement element, IEqualityComparer<string>? comparer = null)
    {
        var result = new ScriptObject(comparer);
        foreach (var property in element.EnumerateObject())
            result[property.Name] = Value(property.Value);
        return result;
    }

    public static object? Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object when element.TryGetProperty("$type", out var type) => Host(type.GetString() ?? "", element),
        JsonValueKind.Object => Object(element),
        JsonValueKind.Array => new ScriptArray(element.EnumerateArray().Select(Value)),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => element.TryGetInt32(out var i) ? i : element.TryGetInt64(out var l) ? l : element.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    private static object? Host(string type, JsonElement element)
    {
        var value = element.TryGetProperty("value", out var found) ? found : default;
        switch (type)
        {
            case "datetime":
                return DateTime.Parse(value.GetString() ?? "", CultureInfo.InvariantCulture);
            case "decimal":
                return decimal.Parse(value.ToString(), CultureInfo.InvariantCulture);
            case "ulong":
                return ulong.Parse(value.ToString(), CultureInfo.InvariantCulture);
            case "uint":
                return uint.Parse(value.ToString(), CultureInfo.InvariantCulture);
            case "list" or "list-string":
                return value.EnumerateArray().Select(Value).ToList();
            case "enumerable":
                var range = element.GetProperty("range");
                return Enumerable.Range(range[0].GetInt32(), range[1].GetInt32()).Select(i => i);
            case "dictionary":
                return value.EnumerateObject().ToDictionary(property => property.Name, property => Value(property.Value));
            case "dictionary-int":
                return (IDictionary)value.EnumerateObject().ToDictionary(property => int.Parse(property.Name, CultureInfo.InvariantCulture), property => Value(property.Value));
            case "readonly-object":
                var result = Object(value);
                result.IsReadOnly = true;
                return result;
            default:
                throw new NotSupportedException($"host value {type}");
        }
    }
}
