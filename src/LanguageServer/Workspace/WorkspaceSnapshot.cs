using System.Collections.Immutable;
using MinutesDsl.Projects;

namespace MinutesDsl.LanguageServer.Workspace;

/// <summary>Everything that is open, at one moment. Immutable.</summary>
internal sealed record WorkspaceSnapshot
{
    /// <summary>The open documents by the key of their address (<see cref="DocumentKey"/>).</summary>
    public ImmutableDictionary<string, DocumentSnapshot> Documents { get; init; } = ImmutableDictionary<string, DocumentSnapshot>.Empty;

    /// <summary>What the user has set.</summary>
    public ServerSettings Settings { get; init; } = new();

    /// <summary>The file system, with the texts of open documents in place of those on disk.</summary>
    public required IProjectFiles Files { get; init; }

    /// <summary>The file system as it is: to see what is saved, and to write to.</summary>
    public required IProjectFiles Disk { get; init; }

    /// <summary>The open document at an address; null where none is.</summary>
    public DocumentSnapshot? Find(string uri) => Documents.GetValueOrDefault(DocumentKey.Of(uri));

    /// <summary>The open document that is a file; null where the file is not open.</summary>
    /// <param name="path">The file's absolute path.</param>
    public DocumentSnapshot? FindFile(string path) =>
        Documents.Values.FirstOrDefault(open => open.Path is { } own && ProjectPath.Comparer.Equals(own, path));

    /// <summary>The address of a file. An open one keeps that which the client gave it: another spelling would open it twice.</summary>
    /// <param name="path">The file's absolute path.</param>
    public string AddressOf(string path) => FindFile(path)?.Uri ?? DocumentPath.ToUri(path);
}
