namespace MinutesDsl.LanguageServer.Workspace;

/// <summary>
/// One key for all spellings of a document's address: <c>file:///c%3A/a.minutes</c> and <c>file:///C:/A.minutes</c> are one file, whichever
/// system this runs on, and <c>%C5%B5</c> is <c>ŵ</c>. Where the system tells <c>A</c> from <c>a</c>, so do the keys of its paths.
/// </summary>
internal static class DocumentKey
{
    /// <summary>The key of an address.</summary>
    public static string Of(string uri)
    {
        var parts = UriText.Parse(uri);
        if (!parts.IsFile)
            return parts.Authority.Length == 0 ? $"{parts.Scheme}:{parts.Path}" : $"{parts.Scheme}://{parts.Authority}{parts.Path}";
        var path = parts.HasServer ? $"//{parts.Authority}{parts.Path}" : parts.Path;
        if (parts.IsWindowsForm)
            path = path.Replace('\\', '/');
        return $"file:{(parts.IsWindowsForm || OperatingSystem.IsMacOS() ? path.ToUpperInvariant() : path)}";
    }
}
