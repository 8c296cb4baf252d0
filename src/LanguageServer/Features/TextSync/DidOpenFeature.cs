using MinutesDsl.LanguageServer.Lifecycle;
using MinutesDsl.LanguageServer.Rpc;

namespace MinutesDsl.LanguageServer.Features.TextSync;

/// <summary><c>textDocument/didOpen</c>: from now on the client's text counts, not the file's.</summary>
internal static class DidOpenFeature
{
    /// <summary>The method.</summary>
    public static Method Method(Session session) => Rpc.Method.Mutation("textDocument/didOpen", TextSyncJson.Default.DidOpenParams, (parameters, _) =>
    {
        var document = parameters.TextDocument;
        var others = session.Workspace.Open(document.Uri, document.LanguageId ?? "", document.Version, document.Text);
        if (!others && !session.IsWatched(document.Uri))
        {
            // Nobody tells of changes on disk: opening a file is the moment to look.
            session.Workspace.ForgetProjects();
            others = true;
        }

        session.Changed(document.Uri, others, isNew: true);
    });
}
