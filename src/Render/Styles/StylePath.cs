namespace MinutesDsl.Render;

/// <summary>Which paths a house style may name: those that stay in its folder, whatever the system.</summary>
internal static class StylePath
{
    private static readonly char[] Forbidden = ['\\', ':', '\0', '*', '?', '"', '<', '>', '|'];

    /// <summary>Whether the path is relative, uses <c>/</c> only, and no part of it is empty, <c>.</c> or <c>..</c>.</summary>
    public static bool IsInside(string path) =>
        path.Length > 0
        && path.IndexOfAny(Forbidden) < 0
        && !path.Any(char.IsControl)
        && path.Split('/').All(part => part.Length > 0 && part.Trim(' ', '.').Length > 0);

    /// <summary>Whether the name can be a style's: one part of a path.</summary>
    public static bool IsName(string name) => IsInside(name) && !name.Contains('/');
}
