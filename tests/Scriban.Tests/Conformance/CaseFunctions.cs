using System.Text.Json;

namespace MinutesDsl.Scriban.Tests.Conformance;

/// <summary>The host functions that cases ask for.</summary>
internal static class CaseFunctions
{
    public static void Register(ScriptObject model, JsonElement names)
    {
        foreach (var name in names.EnumerateArray().Select(element => element.GetString() ?? ""))
            model[name] = Make(name);
    }

    private static HostFunction Make(string name) => name switch
    {
        "special_concat_strings" => new HostFunction(
            name,
            (_, a) => $"a: {a[0]}, b: {a[1]}, c: {a[2]}",
            Text("a"),
            Text("b"),
            Text("c")),
        "special_concat_string_and_params" => new HostFunction(name, (_, a) => string.Join(", ", [$"a: {a[0]}", .. Rest(a[1])]), new HostParameter("a", ParameterKind.Text), new HostParameter("args", IsVariadic: true)),
        _ => new HostFunction(name, (_, a) => string.Join(", ", Rest(a[0])), new HostParameter("args", IsVariadic: true)),
    };

    private static HostParameter Text(string name) => new(name, ParameterKind.Text, IsOptional: true, Default: $"default_{name}");

    private static IEnumerable<string> Rest(object? rest) => ((ScriptArray?)rest ?? []).Select((value, i) => $"v{i}: {value}");
}
