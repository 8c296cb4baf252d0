using MinutesDsl.LanguageServer.Lifecycle;
using MinutesDsl.LanguageServer.Rpc;

namespace MinutesDsl.LanguageServer.Features.TextSync;

/// <summary><c>textDocument/didChange</c>: changes of parts, or of the whole.</summary>
internal static class DidChangeFeature
{
    /// <summary>The method.</summary>
    public static Method Method(Session session) => Rpc.Method.Mutation("textDocument/didChange", TextSyncJson.Default.DidChangeParams, (parameters, _) =>
    {
        var document = parameters.TextDocument;
        session.Changed(document.Uri, session.Workspace.Change(document.Uri, document.Version, parameters.ContentChanges), isNew: false);
    });
}
