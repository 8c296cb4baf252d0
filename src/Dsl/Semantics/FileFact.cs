namespace MinutesDsl.Semantics;

/// <summary>What is known of a file that minutes link to.</summary>
/// <param name="Length">Its size in bytes.</param>
public sealed record FileFact(long Length);
