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

    // The text of an open register or minutes.json is the editor's, so only its coming and going matters. What other minutes know of minutes
    // (their date, numbers and titles) is read again when they are saved, open or not: not with each letter that is typed.
    private static bool Matters(FileEvent change, WorkspaceSnapshot workspace) => change.Type != FileEvent.Changed || DocumentKinds.Of(change.Uri, "", "") switch
    {
        DocumentKind.Register or DocumentKind.Settings => workspace.Find(change.Uri) is null,
        DocumentKind.Minutes => true,
        _ => false,
    };
}
