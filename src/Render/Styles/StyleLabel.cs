namespace MinutesDsl.Render;

/// <summary>A label that a style.json sets, and where.</summary>
/// <param name="Language">The language of its words: <c>en</c> or <c>cy</c>.</param>
/// <param name="Key">Its key.</param>
/// <param name="Line">The one-based line of the key.</param>
/// <param name="Column">The one-based column of the key.</param>
internal sealed record StyleLabel(string Language, string Key, int Line, int Column);
