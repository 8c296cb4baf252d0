using System.Collections;
using System.Text;
using System.Text.Json;
using MinutesDsl.Scriban.Runtime;

namespace MinutesDsl.Scriban.Functions;

/// <summary>Writes values as JSON.</summary>
internal static class JsonText
{
    private const int MaximumDepth = 64;

    public static string Of(object? value, CallContext call)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
            Write(writer, value, call, 0);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void Write(Utf8JsonWriter writer, object? value, CallContext call, int depth)
    {
        var limit = call.Context.ObjectRecursionLimit > 0 ? Math.Min(call.Context.ObjectRecursionLimit, MaximumDepth) : MaximumDepth;
        if (depth > limit)
            throw call.Error($"This value is nested more than {limit} deep, or holds itself, so it cannot be written as JSON.");
        call.Charge(BudgetKind.Elements, 1);
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case bool b:
                writer.WriteBooleanValue(b);
                break;
            case double d when double.IsFinite(d):
                writer.WriteNumberValue(d);
                break;
            case float f when float.IsFinite(f):
                writer.WriteNumberValue(f);
                break;
            case decimal m:
                writer.WriteNumberValue(m);
                break;
            case DateTime date:
                writer.WriteStringValue(date);
                break;
            case not (double or float) when Values.IsNumber(value):
                writer.WriteRawValue(Arithmetic.ToBigInteger(value).ToString(CultureInfo.InvariantCulture));
                break;
            case IScriptObject members:
                writer.WriteStartObject();
                foreach (var name in members.MemberNames)
                {
                    writer.WritePropertyName(name);
                    Write(writer, members.TryGetMember(name, out var member) ? member : null, call, depth + 1);
                }

                writer.WriteEndObject();
                break;
            case IDictionary dictionary:
                writer.WriteStartObject();
                foreach (var key in dictionary.Keys)
                {
                    writer.WritePropertyName(call.ToText(key));
                    Write(writer, dictionary[key], call, depth + 1);
                }

                writer.WriteEndObject();
                break;
            case IEnumerable items and not string:
                writer.WriteStartArray();
                foreach (var item in items)
                    Write(writer, item, call, depth + 1);
                writer.WriteEndArray();
                break;
            case ScriptFunction:
                writer.WriteNullValue();
                break;
            default:
                writer.WriteStringValue(call.ToText(value));
                break;
        }
    }
}
