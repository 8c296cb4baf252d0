namespace MinutesDsl.Semantics.Binding;

/// <summary>Which link targets may reach an output.</summary>
internal static class LinkTarget
{
    private static readonly string[] Schemes = ["http", "https", "mailto"];

    /// <summary>Whether a target is http, https, mailto, or a relative path that stays inside the project.</summary>
    internal static bool IsSafe(string target)
    {
        if (target.Length == 0 || target.Any(c => c < ' ' || c is '\\' or '<' or '>' or '"' or '\u007F'))
            return false;
        var colon = target.IndexOf(':', StringComparison.Ordinal);
        var slash = target.AsSpan().IndexOfAny('/', '?', '#');
        if (colon >= 0 && (slash < 0 || colon < slash))
            return Schemes.Contains(target[..colon].ToLowerInvariant()) && target.Length > colon + 1;
        return IsInside(target);
    }

    /// <summary>Whether a target is a local path.</summary>
    internal static bool IsLocal(string target) => IsSafe(target) && !target.Contains(':', StringComparison.Ordinal) && target[0] != '#';

    private static bool IsInside(string path)
    {
        if (path[0] == '/')
            return false;
        var depth = 0;
        foreach (var part in Uri.UnescapeDataString(path.Split('?', '#')[0]).Replace('\\', '/').Split('/'))
        {
            depth += part switch { "" or "." => 0, ".." => -1, _ => 1 };
            if (depth < 0)
                return false;
        }

        return true;
    }
}
