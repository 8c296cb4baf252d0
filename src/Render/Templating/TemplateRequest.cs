namespace MinutesDsl.Render;

/// <summary>What a template is to render.</summary>
/// <param name="Path">The page template, in the style's folder.</param>
/// <param name="Meeting">The minutes.</param>
/// <param name="Style">The house style: its folders hold the templates.</param>
/// <param name="Structured">The page's JSON-LD.</param>
/// <param name="SourceLines">Whether the page is a preview with source lines.</param>
internal sealed record TemplateRequest(string Path, PublishedMeeting Meeting, HouseStyle Style, string Structured, bool SourceLines);
