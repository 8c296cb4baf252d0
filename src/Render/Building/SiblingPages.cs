namespace MinutesDsl.Render;

/// <summary>Where the pages of a project's other minutes are, seen from this one's: beside their sources' names, in the same folders.</summary>
/// <param name="Source">The path of the minutes that are published, from the project's root, with <c>/</c>.</param>
/// <param name="Edition">The edition that is published: the others are linked to in the same.</param>
internal sealed record SiblingPages(string Source, Edition Edition)
{
    /// <summary>The address of the HTML page of other minutes, relative to this one's; null where the paths are not both relative.</summary>
    public string? PageOf(string other)
    {
        if (Path.IsPathRooted(Source) || Path.IsPathRooted(other) || Path.GetExtension(other) is not { Length: > 0 } extension)
            return null;
        var from = Source.Split('/')[..^1];
        var to = (other[..^extension.Length] + (Edition == Edition.Full ? ".full.html" : ".html")).Split('/');
        var shared = 0;
        while (shared < from.Length && shared < to.Length - 1 && from[shared] == to[shared])
            shared++;
        return string.Join('/', Enumerable.Repeat("..", from.Length - shared).Concat(to[shared..].Select(Uri.EscapeDataString)));
    }
}
