using System.Collections.Immutable;
using MinutesDsl.LanguageServer.Workspace;
using MinutesDsl.Projects;
using MinutesDsl.Projects.Tests;
using MinutesDsl.Text;

namespace MinutesDsl.LanguageServer.Tests.Features;

/// <summary>A project on an invented disk, with one of its files open in an editor.</summary>
internal sealed class TestWorkspace
{
    private TestWorkspace(FakeFiles files, DocumentSnapshot document, bool isTrusted)
    {
        Files = files;
        Document = document;
        Snapshot = new WorkspaceSnapshot
        {
            Documents = ImmutableDictionary<string, DocumentSnapshot>.Empty.Add(DocumentKey.Of(document.Uri), document),
            Settings = new ServerSettings { WorkspaceTrusted = isTrusted },
            Files = files,
            Disk = files,
        };
    }

    public FakeFiles Files { get; }

    public DocumentSnapshot Document { get; }

    public WorkspaceSnapshot Snapshot { get; }

    /// <summary>Opens a file of the name, with a text that need not be what the disk holds.</summary>
    public static TestWorkspace Open(
        string text,
        string name = TestDocument.Name,
        DocumentKind kind = DocumentKind.Minutes,
        bool isFile = true,
        bool isTrusted = true,
        PositionEncoding encoding = PositionEncoding.Utf16,
        params (string Path, string Text)[] disk)
    {
        var files = new FakeFiles();
        foreach (var (relative, other) in disk)
            files.Add(relative, other);
        var path = FakeFiles.At(name);
        var location = ProjectDiscovery.Find(path, files);
        var source = SourceText.From(text, ProjectPath.Relative(location.Root, path));
        var document = new DocumentSnapshot(
            isFile ? DocumentPath.ToUri(path) : "untitled:Untitled-1", isFile ? path : null, kind, 7, source, encoding, () => ProjectLoader.Load(location, files));
        return new TestWorkspace(files, document, isTrusted);
    }
}
