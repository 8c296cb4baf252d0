using System.Collections.Immutable;

namespace MinutesDsl.LanguageServer.Features.PublishDiagnostics;

/// <summary>All that is to be said of one version of a document (LSP 3.17, "PublishDiagnosticsParams").</summary>
internal sealed record PublishDiagnosticsParams(string Uri, int? Version, ImmutableArray<ClientDiagnostic> Diagnostics);
