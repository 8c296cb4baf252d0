namespace MinutesDsl.Projects;

/// <summary>Finds the project that a file belongs to.</summary>
public static class ProjectDiscovery
{
    /// <summary>The name of the file that marks a project's root.</summary>
    public const string SettingsFileName = "minutes.json";

    /// <summary>The root of the project of a file: the nearest folder upwards that holds minutes.json, or else the file's own folder.</summary>
    /// <param name="path">The file's absolute path. The file need not exist.</param>
    /// <param name="files">Where to look.</param>
    public static ProjectLocation Find(string path, IProjectFiles files)
    {
        var own = Path.GetDirectoryName(path) ?? path;
        for (var folder = own; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var settings = Path.Combine(folder, SettingsFileName);
            if (files.FileExists(settings))
                return new ProjectLocation(folder, settings);
        }

        return new ProjectLocation(own, null);
    }
}
