using System.Text;

namespace MinutesDsl.LanguageServer.Workspace;

/// <summary>The addresses of files (RFC 8089), as LSP wants them.</summary>
internal static class FileUri
{
    /// <summary>The address of an absolute path: <c>file:///home/a%20b.minutes</c>, <c>file:///C:/a.minutes</c>, <c>file://server/share/a.minutes</c>.</summary>
    public static string Of(string path)
    {
        var parts = (OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path).Split('/');
        var uri = new StringBuilder(path.StartsWith(@"\\", StringComparison.Ordinal) ? "file:" : parts[0].Length == 0 ? "file://" : "file:///");
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 0)
                uri.Append('/');
            uri.Append(i == 0 && parts[0] is [_, ':'] ? parts[0] : Uri.EscapeDataString(parts[i]));
        }

        return uri.ToString();
    }
}
