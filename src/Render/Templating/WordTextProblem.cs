using MinutesDsl.Diagnostics;

namespace MinutesDsl.Render;

/// <summary>Something wrong in the text of a Word template.</summary>
/// <param name="Offset">Where, in UTF-16 code units of the text.</param>
/// <param name="Message">What, in a sentence.</param>
/// <param name="Rule">The rule of the catalogue.</param>
/// <param name="Severity">How grave it is; null where the rule says it.</param>
internal sealed record WordTextProblem(int Offset, string Message, RenderRule Rule, DiagnosticSeverity? Severity = null);
