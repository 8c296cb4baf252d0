using System.Collections.Frozen;
using System.Collections.Immutable;
using MinutesDsl.LanguageServer.Lifecycle;

namespace MinutesDsl.LanguageServer.Features;

/// <summary>Every method that the server reads or answers, with its scheduling and its handler: the one place where they are wired.</summary>
internal static class MethodTable
{
    /// <summary>The first request.</summary>
    public const string Initialize = "initialize";

    /// <summary>The methods that read snapshots.</summary>
    public static ImmutableArray<MethodRow> Reads { get; } =
    [
        new("textDocument/codeAction", () => CodeAction.CodeActionFeature.Method),
        new("textDocument/completion", () => Completion.CompletionFeature.Method),
        new("completionItem/resolve", () => CompletionResolve.CompletionResolveFeature.Method),
        new("textDocument/definition", () => Definition.DefinitionFeature.Method),
        new("textDocument/diagnostic", () => DocumentDiagnostic.DiagnosticFeature.Method),
        new("textDocument/documentSymbol", () => DocumentSymbol.DocumentSymbolFeature.Method),
        new("minutes/export", () => Export.ExportFeature.Method),
        new("textDocument/foldingRange", () => FoldingRange.FoldingRangeFeature.Method),
        new("textDocument/formatting", () => Formatting.FormattingFeature.Method),
        new("textDocument/rangeFormatting", () => Formatting.FormattingFeature.RangeMethod),
        new("textDocument/hover", () => Hover.HoverFeature.Method),
        new("textDocument/onTypeFormatting", () => OnTypeFormatting.OnTypeFormattingFeature.Method),
        new("minutes/preview", () => Preview.PreviewFeature.Method),
        new("textDocument/semanticTokens/full", () => SemanticTokens.SemanticTokensFeature.Method),
    ];

    /// <summary>
    /// The reads whose answer is worse than none where their document has changed in the meantime: edits by positions that are somewhere else
    /// now, and colours, which the client asks for again when told so. All others are answered with what was true when they were asked.
    /// </summary>
    public static FrozenSet<string> MustBeCurrent { get; } = FrozenSet.Create(StringComparer.Ordinal,
        "textDocument/codeAction",
        "textDocument/formatting",
        "textDocument/onTypeFormatting",
        "textDocument/rangeFormatting",
        "textDocument/semanticTokens/full");

    /// <summary>The methods that change a session's state.</summary>
    public static ImmutableArray<MethodRow> Mutations(Session session) =>
    [
        new(Initialize, () => Features.Initialize.InitializeFeature.Method(session)),
        new("initialized", () => Initialized.InitializedFeature.Method(session)),
        new("shutdown", () => Shutdown.ShutdownFeature.Method(session)),
        new("$/setTrace", () => Trace.SetTraceFeature.Method),
        new("textDocument/didOpen", () => TextSync.DidOpenFeature.Method(session)),
        new("textDocument/didChange", () => TextSync.DidChangeFeature.Method(session)),
        new("textDocument/didSave", () => TextSync.DidSaveFeature.Method(session)),
        new("textDocument/didClose", () => TextSync.DidCloseFeature.Method(session)),
        new("workspace/didChangeConfiguration", () => DidChangeConfiguration.DidChangeConfigurationFeature.Method(session)),
        new("workspace/didChangeWatchedFiles", () => DidChangeWatchedFiles.DidChangeWatchedFilesFeature.Method(session)),
        new("workspace/didChangeWorkspaceFolders", () => DidChangeWorkspaceFolders.DidChangeWorkspaceFoldersFeature.Method(session)),
    ];
}
