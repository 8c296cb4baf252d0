namespace MinutesDsl.LanguageServer.Features.DidChangeWatchedFiles;

/// <summary>What became of a file (LSP 3.17, "FileEvent").</summary>
/// <param name="Uri">Its address.</param>
/// <param name="Type">1 created, 2 changed, 3 deleted.</param>
internal sealed record FileEvent(string Uri, int Type)
{
    /// <summary>The type of a file whose content has changed.</summary>
    public const int Changed = 2;
}
