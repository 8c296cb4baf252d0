namespace MinutesDsl.Cli;

/// <summary>A file that was asked for.</summary>
/// <param name="Name">Its name as the user wrote it, or the folder's or pattern's with the rest of the path.</param>
/// <param name="Path">Its absolute path.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Base">The absolute path of the folder that it was found under; null where the file itself was named.</param>
internal sealed record InputFile(string Name, string Path, InputKind Kind, string? Base);
