using System.Collections.Immutable;

namespace MinutesDsl.Render;

/// <summary>The folders of a style and of those that it extends, nearest first: a file is taken from the first that has it.</summary>
internal sealed class StyleFolders(ImmutableArray<StyleFolder> folders)
{
    /// <summary>The folders, nearest first.</summary>
    public ImmutableArray<StyleFolder> All => folders;

    /// <summary>
    /// The file of a path, and how messages name it. <c>standard/blocks/list.html</c> asks for the file of that style of the chain,
    /// so that a partial can build on the one that it overrides.
    /// </summary>
    public (byte[] Bytes, string Description)? Find(string path)
    {
        if (!StylePath.IsInside(path))
            return null;
        foreach (var folder in folders)
        {
            if (folder.Read(path) is { } bytes)
                return (bytes, folder.Describe(path));
        }

        foreach (var folder in folders)
        {
            if (path.StartsWith(folder.Name + "/", StringComparison.Ordinal)
                && folder.Read(path[(folder.Name.Length + 1)..]) is { } bytes)
                return (bytes, folder.Describe(path[(folder.Name.Length + 1)..]));
        }

        return null;
    }

    /// <summary>The styles, as a message lists them.</summary>
    public string Describe() => string.Join(", ", folders.Select(folder => $"\"{folder.Name}\""));
}
