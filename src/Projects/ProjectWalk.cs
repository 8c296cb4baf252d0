using System.Collections.Immutable;

namespace MinutesDsl.Projects;

/// <summary>Finds a project's files of one kind.</summary>
internal static class ProjectWalk
{
    public const string Registers = ".register";

    // Without minutes.json the root is whatever folder the file lies in, "Downloads" perhaps: then the walk does not go deep.
    private const int DepthWithoutSettings = 1;

    /// <summary>The files with an extension below the root, ordered by path. Hidden folders, node_modules and folders that are projects of their own are left out.</summary>
    public static ImmutableArray<string> Find(ProjectLocation project, string extension, IProjectFiles files)
    {
        var found = ImmutableArray.CreateBuilder<string>();
        Walk(project.Root, project.SettingsPath is null ? DepthWithoutSettings : int.MaxValue, extension, files, found);
        found.Sort((left, right) => string.CompareOrdinal(ProjectPath.Relative(project.Root, left), ProjectPath.Relative(project.Root, right)));
        return found.ToImmutable();
    }

    private static void Walk(string folder, int depth, string extension, IProjectFiles files, ImmutableArray<string>.Builder found)
    {
        try
        {
            found.AddRange(files.Files(folder).Where(file => ProjectPath.HasExtension(file, extension)));
            if (depth == 0)
                return;
            foreach (var child in files.Folders(folder))
                if (!SourceFolders.AreSkipped(child) && !files.FileExists(Path.Combine(child, ProjectDiscovery.SettingsFileName)))
                    Walk(child, depth - 1, extension, files, found);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // A folder that may not be listed is one whose files cannot be meant.
        }
    }
}
