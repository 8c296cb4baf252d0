namespace MinutesDsl.Render.Tests;

/// <summary>A theory that needs LibreOffice Writer and poppler; it is skipped, visibly, where one is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LibreOfficeTheoryAttribute : TheoryAttribute
{
    public LibreOfficeTheoryAttribute()
    {
        if (!IsThere("soffice") || !IsThere("pdfinfo") || !IsThere("pdftotext"))
            Skip = "needs soffice (libreoffice-writer-nogui), pdfinfo and pdftotext (poppler-utils); tests/all.sh installs them on Debian";
    }

    private static bool IsThere(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => folder.Length > 0 && File.Exists(Path.Combine(folder, program)));
}
