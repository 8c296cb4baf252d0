using MinutesDsl.LanguageServer.Features.SemanticTokens;
using MinutesDsl.LanguageServer.Lifecycle;
using MinutesDsl.LanguageServer.Workspace;

namespace MinutesDsl.LanguageServer.Features.Initialize;

/// <summary>Says what the server can: what is in the table of methods, and nothing else.</summary>
internal static class Capabilities
{
    private const int Incremental = 2;

    /// <summary>The capabilities for a session's client.</summary>
    public static ServerCapabilities Of(Session session) => new()
    {
        PositionEncoding = session.Client.PositionEncoding == PositionEncoding.Utf8 ? "utf-8" : "utf-16",
        TextDocumentSync = new TextDocumentSyncOptions(OpenClose: true, Incremental, new SaveOptions(IncludeText: false)),
        CompletionProvider = session.Has("textDocument/completion") ? new CompletionOptions(["@", "#"], session.Has("completionItem/resolve")) : null,
        HoverProvider = Has(session, "textDocument/hover"),
        DefinitionProvider = Has(session, "textDocument/definition"),
        DocumentSymbolProvider = Has(session, "textDocument/documentSymbol"),
        FoldingRangeProvider = Has(session, "textDocument/foldingRange"),
        SemanticTokensProvider = session.Has("textDocument/semanticTokens/full")
            ? new SemanticTokensOptions(new TokensLegend(SemanticTokensLegend.Types, SemanticTokensLegend.Modifiers), Full: true) : null,
        DocumentFormattingProvider = Has(session, "textDocument/formatting"),
        DocumentRangeFormattingProvider = Has(session, "textDocument/rangeFormatting"),
        DocumentOnTypeFormattingProvider = session.Has("textDocument/onTypeFormatting") ? new OnTypeFormattingOptions("\n") : null,
        CodeActionProvider = session.Has("textDocument/codeAction") ? new CodeActionOptions(["quickfix", "refactor.rewrite", "source.fixAll"]) : null,
        DiagnosticProvider = session.Client.PullDiagnostics ? new DiagnosticOptions("minutes", InterFileDependencies: true, WorkspaceDiagnostics: false) : null,
        Workspace = new WorkspaceOptions(new WorkspaceFoldersOptions(Supported: true, ChangeNotifications: true)),
    };

    private static bool? Has(Session session, string method) => session.Has(method) ? true : null;
}
