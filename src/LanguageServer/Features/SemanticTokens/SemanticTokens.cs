using System.Collections.Immutable;

namespace MinutesDsl.LanguageServer.Features.SemanticTokens;

/// <summary>The tokens of a document (LSP 3.17, "SemanticTokens").</summary>
/// <param name="Data">Five numbers a token: lines after the one before, columns after its start if on the same line, length, type, modifiers.</param>
internal sealed record SemanticTokens(ImmutableArray<int> Data);
