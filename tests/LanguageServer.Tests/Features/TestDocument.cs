using MinutesDsl.LanguageServer.Workspace;
using MinutesDsl.Projects;
using MinutesDsl.Projects.Tests;
using MinutesDsl.Text;

namespace MinutesDsl.LanguageServer.Tests.Features;

/// <summary>Open documents for tests of one feature.</summary>
internal static class TestDocument
{
    public const string Name = "2023-07-07.minutes";

    /// <summary>A document named <see cref="Name"/>, in a project with the given other files (path from the root, text).</summary>
    public static DocumentSnapshot Open(
        string text, PositionEncoding encoding = PositionEncoding.Utf16, DocumentKind kind = DocumentKind.Minutes, params (string Path, string Text)[] others)
    {
        var files = new FakeFiles();
        foreach (var (relative, other) in others)
            files.Add(relative, other);
        var path = FakeFiles.At(Name);
        return new DocumentSnapshot("file://" + path, path, kind, 1, SourceText.From(text, Name), encoding,
            () => ProjectLoader.Load(ProjectDiscovery.Find(path, files), files));
    }
}
