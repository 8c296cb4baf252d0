using MinutesDsl.Projects;
using MinutesDsl.Text;

namespace MinutesDsl.LanguageServer.Features.Export;

/// <summary>The text of a file as it is saved.</summary>
internal static class SavedText
{
    /// <summary>The text; null where there is no such file or it cannot be read.</summary>
    public static string? Of(string path, IProjectFiles disk)
    {
        try
        {
            return SourceText.From(disk.Read(path), path, out _)?.Text;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
