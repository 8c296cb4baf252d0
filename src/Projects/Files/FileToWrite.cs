namespace MinutesDsl.Projects;

/// <summary>A file as it is to be.</summary>
/// <param name="Path">Its absolute path.</param>
/// <param name="Content">All of its bytes.</param>
public sealed record FileToWrite(string Path, byte[] Content);
