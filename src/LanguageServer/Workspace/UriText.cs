namespace MinutesDsl.LanguageServer.Workspace;

/// <summary>
/// A document's address, taken apart (RFC 3986) as leniently as clients write it: any letter may be escaped or not, and what follows
/// <c>#</c> and <c>?</c> in a <c>file:</c> address is part of the name, since files have no fragments.
/// </summary>
/// <param name="Scheme">The scheme in small letters; empty for what is no address.</param>
/// <param name="Authority">The server, not escaped; usually empty.</param>
/// <param name="Path">What follows, not escaped.</param>
internal readonly record struct UriText(string Scheme, string Authority, string Path)
{
    /// <summary>The scheme of files.</summary>
    public const string File = "file";

    /// <summary>Whether it names a file.</summary>
    public bool IsFile => Scheme == File;

    /// <summary>Whether it names a file as Windows does: with a drive (<c>/c:/…</c>) or a server (<c>//server/share</c>).</summary>
    public bool IsWindowsForm => IsFile && (HasDrive || HasServer);

    /// <summary>Whether it begins with a drive: <c>/c:</c>.</summary>
    public bool HasDrive => Path.Length >= 3 && Path[0] == '/' && char.IsAsciiLetter(Path[1]) && Path[2] == ':' && (Path.Length == 3 || Path[3] is '/' or '\\');

    /// <summary>Whether it lies on a server.</summary>
    public bool HasServer => Authority.Length > 0 && !Authority.Equals("localhost", StringComparison.OrdinalIgnoreCase);

    /// <summary>Takes an address apart. Never throws.</summary>
    public static UriText Parse(string uri)
    {
        var colon = uri.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
            return new UriText("", "", Unescape(uri));
        var scheme = uri[..colon].ToLowerInvariant();
        var rest = uri.AsSpan(colon + 1);
        if (!rest.StartsWith("//"))
            return new UriText(scheme, "", Unescape(rest));
        rest = rest[2..];
        var slash = rest.IndexOf('/');
        var authority = slash < 0 ? rest : rest[..slash];
        return new UriText(scheme, Unescape(authority), slash < 0 ? "" : Unescape(rest[slash..]));
    }

    private static string Unescape(ReadOnlySpan<char> text) => Uri.UnescapeDataString(text);
}
