using System.Collections.Immutable;

namespace MinutesDsl.LanguageServer.Features.PublishDiagnostics;

/// <summary>Something to tell the clerk, as editors show it (LSP 3.17, "Diagnostic").</summary>
/// <param name="Range">Where.</param>
/// <param name="Severity">1 error, 2 warning, 3 information, 4 hint.</param>
/// <param name="Code">The stable code, for example <c>MIN201</c>.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Message">The message.</param>
/// <param name="Tags">1 for text that counts for nothing; null for none.</param>
internal sealed record ClientDiagnostic(Range Range, int Severity, string Code, string Source, string Message, ImmutableArray<int>? Tags);
