using MinutesDsl.Diagnostics;

namespace MinutesDsl.Render;

/// <summary>Something to tell the designer of a house style, or why nothing was rendered.</summary>
/// <param name="Code">The stable code, <c>MIN</c> and three digits.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="File">The file, as its reader names it; null where no file is at fault.</param>
/// <param name="Line">The one-based line; 0 for none.</param>
/// <param name="Column">The one-based column in UTF-16 code units; 0 for none.</param>
/// <param name="Message">Full sentences that say the remedy. They quote nothing of the minutes.</param>
public sealed record RenderMessage(string Code, DiagnosticSeverity Severity, string? File, int Line, int Column, string Message);
