using MinutesDsl.LanguageServer.Lifecycle;
using MinutesDsl.LanguageServer.Rpc;
using MinutesDsl.LanguageServer.Workspace;

namespace MinutesDsl.LanguageServer.Features.DidChangeWatchedFiles;

/// <summary><c>workspace/didChangeWatchedFiles</c>: registers, minutes.json and minutes that came, went or changed outside the editor.</summary>
internal static class DidChangeWatchedFilesFeature
{
    /// <summary>The method.</summary>
    public static Method Method(Session session) => Rpc.Method.Mutation(
        "workspace/didChangeWatchedFiles", DidChangeWatchedFilesJson.Default.DidChangeWatchedFilesParams, (parameters, context) =>
    {
        if (!parameters.Changes.Any(change => Matters(change, context.Workspace)))
            return;
        session.Workspace.ForgetProjects();
        session.OthersChanged();
    });

    // The text of an open file is the editor's, so only its coming and going matters; of minutes, only that they are there is known to others.
    private static bool Matters(FileEvent change, WorkspaceSnapshot workspace) =>
        change.Type != FileEvent.Changed
        || (workspace.Find(change.Uri) is null && DocumentKinds.Of(change.Uri, "", "") is DocumentKind.Register or DocumentKind.Settings);
}
