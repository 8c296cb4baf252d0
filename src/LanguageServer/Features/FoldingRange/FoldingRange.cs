namespace MinutesDsl.LanguageServer.Features.FoldingRange;

/// <summary>Lines that can be folded away (LSP 3.17, "FoldingRange").</summary>
/// <param name="StartLine">The zero-based line that stays.</param>
/// <param name="StartCharacter">Where on it the fold begins, its end; null for a client that folds whole lines.</param>
/// <param name="EndLine">The zero-based last line, after <paramref name="StartLine"/>.</param>
/// <param name="EndCharacter">Where on it the fold ends, its end; null for a client that folds whole lines.</param>
/// <param name="Kind"><c>comment</c>, or null.</param>
internal sealed record FoldingRange(int StartLine, int? StartCharacter, int EndLine, int? EndCharacter, string? Kind);
