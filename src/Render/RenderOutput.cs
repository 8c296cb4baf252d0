namespace MinutesDsl.Render;

/// <summary>A rendered file.</summary>
/// <param name="Extension">What its name ends in: <c>.html</c>, <c>.docx</c>, <c>.json</c>, and <c>.full.html</c> and so on for the full edition.</param>
/// <param name="Content">Its bytes: of pages and JSON, UTF-8 without byte order mark, lines ended by LF.</param>
public sealed record RenderOutput(string Extension, byte[] Content);
