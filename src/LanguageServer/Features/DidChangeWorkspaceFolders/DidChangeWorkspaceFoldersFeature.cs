using MinutesDsl.LanguageServer.Lifecycle;
using MinutesDsl.LanguageServer.Rpc;
using MinutesDsl.LanguageServer.Workspace;
using MinutesDsl.Projects;

namespace MinutesDsl.LanguageServer.Features.DidChangeWorkspaceFolders;

/// <summary><c>workspace/didChangeWorkspaceFolders</c>.</summary>
internal static class DidChangeWorkspaceFoldersFeature
{
    /// <summary>The method.</summary>
    public static Method Method(Session session) => Rpc.Method.Mutation(
        "workspace/didChangeWorkspaceFolders", DidChangeWorkspaceFoldersJson.Default.DidChangeWorkspaceFoldersParams, (parameters, _) =>
    {
        var removed = parameters.Event.Removed.Select(folder => DocumentPath.FromUri(folder.Uri)).OfType<string>().ToHashSet(ProjectPath.Comparer);
        var added = parameters.Event.Added.Select(folder => DocumentPath.FromUri(folder.Uri)).OfType<string>();
        session.Workspace.SetFolders([.. session.Workspace.Folders.Where(folder => !removed.Contains(folder)).Union(added, ProjectPath.Comparer)]);
        session.OthersChanged();
    });
}
