using System.Collections.Frozen;
using System.Collections.Immutable;
using MinutesDsl.LanguageServer.Lifecycle;
using MinutesDsl.LanguageServer.Rpc;

namespace MinutesDsl.LanguageServer.Features;

/// <summary>Every method that the server reads or answers, with its scheduling and its handler: the one place where they are wired.</summary>
internal static class MethodTable
{
    /// <summary>The first request.</summary>
    public const string Initialize = "initialize";

    /// <summary>The methods that read snapshots.</summary>
    public static ImmutableArray<Method> Reads { get; } =
    [
        CodeAction.CodeActionFeature.Method,
        Completion.CompletionFeature.Method,
        CompletionResolve.CompletionResolveFeature.Method,
        Definition.DefinitionFeature.Method,
        DocumentDiagnostic.DiagnosticFeature.Method,
        DocumentSymbol.DocumentSymbolFeature.Method,
        Export.ExportFeature.Method,
        FoldingRange.FoldingRangeFeature.Method,
        Formatting.FormattingFeature.Method,
        Formatting.FormattingFeature.RangeMethod,
        Hover.HoverFeature.Method,
        OnTypeFormatting.OnTypeFormattingFeature.Method,
        Preview.PreviewFeature.Method,
        SemanticTokens.SemanticTokensFeature.Method,
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
    public static ImmutableArray<Method> Mutations(Session session) =>
    [
        Features.Initialize.InitializeFeature.Method(session),
        Initialized.InitializedFeature.Method(session),
        Shutdown.ShutdownFeature.Method(session),
        Trace.SetTraceFeature.Method,
        TextSync.DidOpenFeature.Method(session),
        TextSync.DidChangeFeature.Method(session),
        TextSync.DidSaveFeature.Method(session),
        TextSync.DidCloseFeature.Method(session),
        DidChangeConfiguration.DidChangeConfigurationFeature.Method(session),
        DidChangeWatchedFiles.DidChangeWatchedFilesFeature.Method(session),
        DidChangeWorkspaceFolders.DidChangeWorkspaceFoldersFeature.Method(session),
    ];
}
