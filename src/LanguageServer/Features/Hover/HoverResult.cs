using MinutesDsl.LanguageServer.Protocol;

namespace MinutesDsl.LanguageServer.Features.Hover;

/// <summary>What to show over a place (LSP 3.17, "Hover").</summary>
internal sealed record HoverResult(MarkupContent Contents, Range? Range);
