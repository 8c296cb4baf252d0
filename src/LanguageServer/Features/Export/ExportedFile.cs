namespace MinutesDsl.LanguageServer.Features.Export;

/// <summary>A file of an export.</summary>
/// <param name="Uri">Its address.</param>
/// <param name="Existed">Whether there was a file of this name before.</param>
/// <param name="Status">One of the words of <see cref="ExportStatus"/>.</param>
internal sealed record ExportedFile(string Uri, bool Existed, string Status);
