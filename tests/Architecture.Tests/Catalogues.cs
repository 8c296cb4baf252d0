using System.Reflection;
using MinutesDsl.Diagnostics;
using MinutesDsl.Projects;
using MinutesDsl.Render;

namespace MinutesDsl.Architecture.Tests;

/// <summary>Every row of every catalogue of messages, found by type, so that no catalogue can be forgotten.</summary>
internal static class Catalogues
{
    public static IReadOnlyList<(string Code, string Where)> All { get; } =
        [.. new[] { typeof(DiagnosticDescriptor), typeof(SettingsDiagnostics), typeof(RenderRule) }
            .Select(type => type.Assembly)
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => !type.ContainsGenericParameters)
            .SelectMany(Rows)];

    private static IEnumerable<(string Code, string Where)> Rows(Type type)
    {
        const BindingFlags Statics = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        foreach (var field in type.GetFields(Statics))
            if (Code(field.FieldType, () => field.GetValue(null)) is { } code)
                yield return (code, $"{type.Name}.{field.Name}");
    }

    private static string? Code(Type type, Func<object?> value) =>
        type == typeof(DiagnosticDescriptor) ? (value() as DiagnosticDescriptor)?.Code
        : type == typeof(RenderRule) ? (value() as RenderRule)?.Code
        : null;
}
