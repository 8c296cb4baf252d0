namespace MinutesDsl.LanguageServer.Protocol;

/// <summary>A part of a document (LSP 3.17, "Range").</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends; not part of it.</param>
internal readonly record struct Range(Position Start, Position End);
