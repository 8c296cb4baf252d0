namespace MinutesDsl.Projects;

/// <summary>Where a project is.</summary>
/// <param name="Root">The absolute path of its root folder.</param>
/// <param name="SettingsPath">The absolute path of its minutes.json; null where it has none.</param>
public sealed record ProjectLocation(string Root, string? SettingsPath);
