namespace MinutesDsl.Render;

/// <summary>What is to be rendered.</summary>
/// <param name="Format">The format.</param>
/// <param name="Edition">For whom.</param>
/// <param name="Style">The house style.</param>
/// <param name="SourceLines">Whether the page marks the source line of each block (<c>data-line</c>): for previews only.</param>
/// <param name="ToolVersion">The version of this program, for the output's metadata.</param>
public sealed record RenderRequest(OutputFormat Format, Edition Edition, HouseStyle Style, bool SourceLines, string ToolVersion);
