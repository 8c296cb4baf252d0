namespace MinutesDsl.Semantics;

/// <summary>What is known of files beside the minutes.</summary>
public interface IFileFacts
{
    /// <summary>
    /// What is known of the file that <paramref name="target"/> names, a relative path with <c>/</c> from the folder of the minutes
    /// <paramref name="sourcePath"/>; null where there is none or it lies outside the project.
    /// </summary>
    FileFact? Find(string? sourcePath, string target);
}
