using System.Collections;
using System.Text.Json;
using MinutesDsl.Scriban.Runtime;
using static MinutesDsl.Scriban.Functions.FunctionGroup;

namespace MinutesDsl.Scriban.Functions;

/// <summary>The functions of <c>object</c>, without those that run a text as a template.</summary>
internal static class ObjectFunctions
{
    private const int MaximumJsonDepth = 64;

    public static ScriptObject Make()
    {
        var group = new FunctionGroup("object");
        group.AddForMarkup("default", (_, a) => a[0] is null or "" ? a[1] : a[0], Any("value"), Any("default"));
        group.Add("format", MathFunctions.Format, Any("value"), Text("format"), Text("culture", null));
        group.Add("has_key", (_, a) => Boxed.Of(a[0] is { } target && a[1] is string key && MemberAccess.NamesOf(target).Contains(key)), Any("value"), Text("key"));
        group.Add("has_value", (_, a) => Boxed.Of(HasValue(a)), Any("value"), Text("key"));
        group.Add("keys", (_, a) => a[0] is { } target ? new ScriptArray(KeysOf(target)) : new ScriptArray(), Any("value"));
        group.Add("values", (_, a) => a[0] is { } target ? ValuesOf(target) : new ScriptArray(), Any("value"));
        group.Add("size", Size, Any("value"));
        group.AddForMarkup("typeof", (_, a) => a[0] is { } value ? TypeOf(value) : null, Any("value"));
        group.AddForMarkup("kind", (_, a) => a[0] is { } value ? Values.KindOf(value) : null, Any("value"));
        group.Add("from_json", (c, a) => a[0] is string json ? FromJson(c, json) : null, Text("json"));
        group.Add("to_json", (c, a) => JsonText.Of(a[0], c), Any("value"));
        return group.Seal();
    }

    private static bool HasValue(object?[] arguments) =>
        arguments[0] is { } target && arguments[1] is string key && MemberAccess.TryGet(target, key, out var value) && value is not null;

    private static IEnumerable<object?> KeysOf(object target) => target switch
    {
        IScriptObject members => members.MemberNames,
        ScriptArray array => array.Members?.MemberNames ?? [],
        IDictionary dictionary => dictionary.Keys.Cast<object?>(),
        _ => [],
    };

    private static ScriptArray ValuesOf(object target) =>
        new(KeysOf(target).Select(key => key is string name && MemberAccess.TryGet(target, name, out var value) ? value : null));

    private static object? Size(CallContext call, object?[] arguments) => arguments[0] switch
    {
        string text => Boxed.Of(text.Length),
        IScriptObject members => Boxed.Of(members.MemberNames.Count()),
        IReadOnlyCollection<object?> list => Boxed.Of(list.Count),
        ICollection collection => Boxed.Of(collection.Count),
        _ => Boxed.Of(0),
    };

    private static string TypeOf(object value) => value switch
    {
        bool => "boolean",
        string or IMarkup or char => "string",
        ScriptRange => "iterator",
        _ when Values.IsNumber(value) => "number",
        IScriptObject or IDictionary => "object",
        IReadOnlyList<object?> or IList => "array",
        IEnumerable => "iterator",
        _ => "object",
    };

    private static object? FromJson(CallContext call, string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = MaximumJsonDepth });
            return FromJson(call, document.RootElement);
        }
        catch (JsonException error)
        {
            throw call.Error($"This is not JSON: {error.Message.TrimEnd('.')}.");
        }
    }

    private static object? FromJson(CallContext call, JsonElement element)
    {
        call.Charge(BudgetKind.Elements, 1);
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var members = new ScriptObject();
                foreach (var property in element.EnumerateObject())
                    members[property.Name] = FromJson(call, property.Value);
                return members;
            case JsonValueKind.Array:
                return new ScriptArray(element.EnumerateArray().Select(item => FromJson(call, item)));
            case JsonValueKind.String:
                return element.GetString();
            case JsonValueKind.Number:
                return element.TryGetInt32(out var i) ? Boxed.Of(i) : element.TryGetInt64(out var l) ? l : element.GetDouble();
            case JsonValueKind.True or JsonValueKind.False:
                return Boxed.Of(element.GetBoolean());
            default:
                return null;
        }
    }
}
