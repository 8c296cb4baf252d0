using System.Collections.Immutable;
using MinutesDsl.Diagnostics;
using MinutesDsl.Text;

namespace MinutesDsl.Projects;

/// <summary>Collects what is to be said of minutes.json.</summary>
internal sealed class SettingsReport
{
    private readonly List<Diagnostic> found = [];

    public void Add(DiagnosticDescriptor descriptor, TextSpan span, params ImmutableArray<string> arguments) =>
        found.Add(new Diagnostic(descriptor, span, arguments));

    public void WrongType(string member, JsonValue value, string expected, string example) =>
        Add(SettingsDiagnostics.WrongType, value.Span, member, expected, value.Description, example);

    public ImmutableArray<Diagnostic> ToImmutable() => [.. found.OrderBy(diagnostic => diagnostic.Span)];
}
