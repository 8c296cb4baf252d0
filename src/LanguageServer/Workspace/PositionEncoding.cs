namespace MinutesDsl.LanguageServer.Workspace;

/// <summary>What a column counts (LSP 3.17, "PositionEncodingKind").</summary>
internal enum PositionEncoding
{
    /// <summary>UTF-16 code units: what every client can.</summary>
    Utf16,

    /// <summary>UTF-8 bytes.</summary>
    Utf8,
}
