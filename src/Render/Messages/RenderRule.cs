using System.Globalization;
using MinutesDsl.Diagnostics;

namespace MinutesDsl.Render;

/// <summary>One row of the catalogue of messages about house styles.</summary>
/// <param name="Code">The stable code.</param>
/// <param name="Title">What is wrong, in a full sentence.</param>
/// <param name="Format">The message, a composite format string.</param>
/// <param name="Severity">How much it matters.</param>
public sealed record RenderRule(string Code, string Title, string Format, DiagnosticSeverity Severity = DiagnosticSeverity.Error)
{
    /// <summary>A message about a place in a file.</summary>
    internal RenderMessage At(string? file, int line, int column, params object[] arguments) =>
        new(Code, Severity, file, line, column, string.Format(CultureInfo.InvariantCulture, Format, arguments));

    /// <summary>A message about a file as a whole, or about none.</summary>
    internal RenderMessage About(string? file, params object[] arguments) => At(file, 0, 0, arguments);
}
