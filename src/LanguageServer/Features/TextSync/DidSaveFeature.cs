using MinutesDsl.LanguageServer.Lifecycle;
using MinutesDsl.LanguageServer.Protocol;
using MinutesDsl.LanguageServer.Rpc;

namespace MinutesDsl.LanguageServer.Features.TextSync;

/// <summary><c>textDocument/didSave</c>: for clients that watch no files, the moment to look at the disk again.</summary>
internal static class DidSaveFeature
{
    /// <summary>The method.</summary>
    public static Method Method(Session session) => Rpc.Method.Mutation("textDocument/didSave", TextSyncJson.Default.TextDocumentParams, (parameters, _) =>
    {
        if (session.IsWatched(parameters.TextDocument.Uri))
            return;
        session.Workspace.ForgetProjects();
        session.OthersChanged();
    });
}
