using MinutesDsl.Projects;
using MinutesDsl.Render;

namespace MinutesDsl.Cli;

/// <summary>
/// Finds out whether a Word document that is to be replaced is open. Word and LibreOffice put a small file beside a document while it is
/// open; on Windows the system refuses as well. Where it does not, what is open would be saved over the new document later.
/// </summary>
internal static class OpenInWord
{
    // ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION (winerror.h) as HRESULTs.
    private const int SharingViolation = unchecked((int)0x80070020);
    private const int LockViolation = unchecked((int)0x80070021);

    /// <summary>Why nothing is written, where one of the documents is open; else null.</summary>
    public static string? Find(IEnumerable<PlannedOutput> outputs, IProjectFiles files)
    {
        foreach (var output in Documents(outputs, files))
        {
            var folder = Path.GetDirectoryName(output.Path) ?? "";
            foreach (var (mark, program) in Marks(Path.GetFileName(output.Path)))
            {
                if (files.FileExists(Path.Combine(folder, mark)))
                    return $"not written. Close '{output.Name}' in {program} and try again. (If it is not open there, delete the file '{mark}' beside it, which was left behind.)";
            }
        }

        return null;
    }

    /// <summary>A failure to write as a sentence, where an open document is the likely cause; else null.</summary>
    public static string? Explain(Exception problem, IEnumerable<PlannedOutput> outputs, IProjectFiles files)
    {
        if (problem is not (IOException or UnauthorizedAccessException) || Documents(outputs, files).FirstOrDefault() is not { } document)
            return null;
        if (problem.HResult is SharingViolation or LockViolation)
            return $"not written. Close '{document.Name}' in Word and try again.";
        return problem is UnauthorizedAccessException && OperatingSystem.IsWindows()
            ? $"not written. Close '{document.Name}' in Word and try again. (If it is not open, somebody has made it read-only.)"
            : null;
    }

    private static IEnumerable<PlannedOutput> Documents(IEnumerable<PlannedOutput> outputs, IProjectFiles files) =>
        outputs.Where(output => output.Format == OutputFormat.Docx && files.FileExists(output.Path));

    /// <summary>The names of the marks: Word puts <c>~$</c> in the place of the first two letters of a longer name, before a shorter one.</summary>
    private static IEnumerable<(string Mark, string Program)> Marks(string name)
    {
        yield return ("~$" + name, "Word");
        if (name.Length > 2)
        {
            yield return ("~$" + name[1..], "Word");
            yield return ("~$" + name[2..], "Word");
        }

        yield return ($".~lock.{name}#", "LibreOffice");
    }
}
