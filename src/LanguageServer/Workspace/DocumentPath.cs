namespace MinutesDsl.LanguageServer.Workspace;

/// <summary>
/// The path of an address and the address of a path, in the forms of Windows (<c>C:\a</c>, <c>\\server\share\a</c>) and of other systems
/// (<c>/a</c>), whichever system this is.
/// </summary>
internal static class DocumentPath
{
    /// <summary>The absolute path, in this system's form; null for what is no file.</summary>
    public static string? FromUri(string uri) => FromUri(uri, OperatingSystem.IsWindows());

    /// <summary>The absolute path in the form of a system; null for what is no file, or can be none there.</summary>
    /// <param name="uri">The address.</param>
    /// <param name="windows">Whether in the form of Windows.</param>
    public static string? FromUri(string uri, bool windows)
    {
        var parts = UriText.Parse(uri);
        if (!parts.IsFile || parts.Path.Length == 0 || parts.Path.Contains('\0', StringComparison.Ordinal))
            return null;
        if (!windows)
            return parts.HasServer ? $"//{parts.Authority}{parts.Path}" : parts.Path;
        var path = parts.Path.Replace('/', '\\');
        if (parts.HasServer)
            return $@"\\{parts.Authority}{path}";
        return parts.HasDrive ? $"{char.ToUpperInvariant(path[1])}{(path.Length == 3 ? @":\" : path[2..])}" : path;
    }

    /// <summary>The address of an absolute path of either form.</summary>
    public static string ToUri(string path)
    {
        if (path.StartsWith(@"\\", StringComparison.Ordinal))
            return "file:" + Escape(path.Replace('\\', '/'));
        var isDrive = path.Length >= 2 && char.IsAsciiLetter(path[0]) && path[1] == ':';
        return isDrive ? $"file:///{path[..2]}{Escape(path[2..].Replace('\\', '/'))}" : "file://" + Escape(path);
    }

    private static string Escape(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
