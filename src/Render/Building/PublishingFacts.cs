namespace MinutesDsl.Render;

/// <summary>What, besides the minutes, goes into published minutes.</summary>
/// <param name="Edition">For whom they are.</param>
/// <param name="Style">The house style.</param>
/// <param name="Profile">The name of the project's profile, which says what law applies.</param>
/// <param name="ToolVersion">The version of this program.</param>
/// <param name="SourceHash">The SHA-256 of the source text in UTF-8, in hexadecimal.</param>
/// <param name="SourceLines">Whether source lines are wanted, for previews.</param>
internal sealed record PublishingFacts(
    Edition Edition, HouseStyle Style, string Profile, string ToolVersion, string SourceHash, bool SourceLines)
{
    /// <summary>The path of the source from the project's root, with <c>/</c>; null where it has none.</summary>
    public string? SourcePath { get; init; }
}
