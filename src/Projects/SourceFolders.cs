namespace MinutesDsl.Projects;

/// <summary>Which folders a walk through a project does not enter.</summary>
public static class SourceFolders
{
    /// <summary>Whether a folder is one of tools (<c>.git</c>, <c>node_modules</c>), not of minutes.</summary>
    public static bool AreSkipped(string folder)
    {
        var name = Path.GetFileName(folder.AsSpan());
        return name.StartsWith('.') || name.Equals("node_modules", StringComparison.OrdinalIgnoreCase);
    }
}
