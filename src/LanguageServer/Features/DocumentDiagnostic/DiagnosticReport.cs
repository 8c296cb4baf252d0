using System.Collections.Immutable;
using MinutesDsl.LanguageServer.Features.PublishDiagnostics;

namespace MinutesDsl.LanguageServer.Features.DocumentDiagnostic;

/// <summary>A document's diagnostics (LSP 3.17, "DocumentDiagnosticReport").</summary>
/// <param name="Kind"><c>full</c>, or <c>unchanged</c> where the client has them already.</param>
/// <param name="ResultId">Names them.</param>
/// <param name="Items">The diagnostics of a full report; otherwise null.</param>
internal sealed record DiagnosticReport(string Kind, string ResultId, ImmutableArray<ClientDiagnostic>? Items);
