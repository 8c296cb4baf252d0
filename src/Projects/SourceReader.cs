using System.Collections.Immutable;
using MinutesDsl.Diagnostics;
using MinutesDsl.Text;

namespace MinutesDsl.Projects;

/// <summary>Reads source files: bytes to text, or a diagnostic that says why not.</summary>
public static class SourceReader
{
    /// <summary>
    /// Reads a file. Where that is not possible the text is empty and there is one diagnostic: the system's reason, or that the bytes
    /// are no text, with a guess of what they are.
    /// </summary>
    /// <param name="path">The file's absolute path.</param>
    /// <param name="name">The name for <see cref="SourceText.Path"/>: the path from the project's root, so that outputs are the same on every machine.</param>
    /// <param name="files">Where to read it.</param>
    public static SourceReadResult Read(string path, string name, IProjectFiles files)
    {
        byte[] bytes;
        try
        {
            bytes = files.Read(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Failed(name, SettingsDiagnostics.Unreadable, Reason(problem));
        }

        return SourceText.From(bytes, name, out var failure) is { } text
            ? new SourceReadResult(text, [])
            : Failed(name, Catalogue.NotText, failure?.Guess ?? "a picture or another binary file");
    }

    private static SourceReadResult Failed(string name, DiagnosticDescriptor descriptor, string argument) =>
        new(SourceText.From("", name), [new Diagnostic(descriptor, default, argument)]);

    // The system's message names the path again, and ends in a stop or not.
    private static string Reason(Exception problem) => problem switch
    {
        UnauthorizedAccessException => "you may not read it",
        FileNotFoundException or DirectoryNotFoundException => "it is not there",
        _ => problem.Message.TrimEnd('.'),
    };
}
