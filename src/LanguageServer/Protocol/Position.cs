namespace MinutesDsl.LanguageServer.Protocol;

/// <summary>A place in a document (LSP 3.17, "Position").</summary>
/// <param name="Line">The zero-based line.</param>
/// <param name="Character">The zero-based column, in the code units of the negotiated position encoding.</param>
internal readonly record struct Position(int Line, int Character);
