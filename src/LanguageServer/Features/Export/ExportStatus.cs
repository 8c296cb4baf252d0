namespace MinutesDsl.LanguageServer.Features.Export;

/// <summary>What became of a file of an export.</summary>
internal static class ExportStatus
{
    /// <summary>It was written.</summary>
    public const string Written = "written";

    /// <summary>It was there already, byte for byte, and was not touched.</summary>
    public const string Unchanged = "unchanged";

    /// <summary>Another file is there, and was not touched: ask the user, then ask again with <c>overwrite</c>.</summary>
    public const string Exists = "exists";

    /// <summary>It was not written; a message says why.</summary>
    public const string Refused = "refused";
}
