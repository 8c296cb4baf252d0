namespace MinutesDsl.Render;

/// <summary>A member of a JSON object.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">The value.</param>
/// <param name="Offset">The zero-based byte offset of the name.</param>
internal sealed record StyleJsonMember(string Name, StyleJson Value, int Offset);
