namespace MinutesDsl.Render;

/// <summary>The folder of one style.</summary>
/// <param name="Name">The style's name, and the folder's.</param>
/// <param name="Files">Where it is.</param>
internal sealed record StyleFolder(string Name, IStyleFiles Files)
{
    /// <summary>The bytes of a file of the folder; null where there is none or the path leaves the folder.</summary>
    public byte[]? Read(string path) => StylePath.IsInside(path) ? Files.Read($"{Name}/{path}") : null;

    /// <summary>How messages name a file of the folder.</summary>
    public string Describe(string path) => Files.Describe($"{Name}/{path}");
}
