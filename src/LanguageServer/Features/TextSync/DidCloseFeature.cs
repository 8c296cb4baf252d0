using MinutesDsl.LanguageServer.Lifecycle;
using MinutesDsl.LanguageServer.Rpc;

namespace MinutesDsl.LanguageServer.Features.TextSync;

/// <summary><c>textDocument/didClose</c>: the file on disk counts again.</summary>
internal static class DidCloseFeature
{
    /// <summary>The method.</summary>
    public static Method Method(Session session) => Rpc.Method.Mutation("textDocument/didClose", TextSyncJson.Default.TextDocumentParams, (parameters, _) =>
    {
        var uri = parameters.TextDocument.Uri;
        session.Closed(uri, session.Workspace.Close(uri));
    });
}
