using System.Collections.Immutable;

namespace MinutesDsl.LanguageServer.Features.Initialize;

/// <summary>What the server can (LSP 3.17, "ServerCapabilities"); null for what it cannot.</summary>
internal sealed record ServerCapabilities
{
    /// <summary>What columns count: <c>utf-8</c> or <c>utf-16</c>.</summary>
    public required string PositionEncoding { get; init; }

    /// <summary>How texts are kept in step.</summary>
    public required TextDocumentSyncOptions TextDocumentSync { get; init; }

    /// <summary>Completion.</summary>
    public CompletionOptions? CompletionProvider { get; init; }

    /// <summary>Hover.</summary>
    public bool? HoverProvider { get; init; }

    /// <summary>Go to definition.</summary>
    public bool? DefinitionProvider { get; init; }

    /// <summary>The outline.</summary>
    public bool? DocumentSymbolProvider { get; init; }

    /// <summary>Folding.</summary>
    public bool? FoldingRangeProvider { get; init; }

    /// <summary>Colours.</summary>
    public SemanticTokensOptions? SemanticTokensProvider { get; init; }

    /// <summary>Formatting of a document.</summary>
    public bool? DocumentFormattingProvider { get; init; }

    /// <summary>Formatting of a part.</summary>
    public bool? DocumentRangeFormattingProvider { get; init; }

    /// <summary>Formatting while typing.</summary>
    public OnTypeFormattingOptions? DocumentOnTypeFormattingProvider { get; init; }

    /// <summary>Quick fixes.</summary>
    public CodeActionOptions? CodeActionProvider { get; init; }

    /// <summary>Diagnostics for clients that ask for them.</summary>
    public DiagnosticOptions? DiagnosticProvider { get; init; }

    /// <summary>Folders.</summary>
    public required WorkspaceOptions Workspace { get; init; }
}

/// <summary>LSP 3.17, "TextDocumentSyncOptions": <paramref name="Change"/> 2 is incremental.</summary>
internal sealed record TextDocumentSyncOptions(bool OpenClose, int Change, SaveOptions Save);

/// <summary>LSP 3.17, "SaveOptions".</summary>
internal sealed record SaveOptions(bool IncludeText);

/// <summary>LSP 3.17, "CompletionOptions".</summary>
internal sealed record CompletionOptions(ImmutableArray<string> TriggerCharacters, bool ResolveProvider);

/// <summary>LSP 3.17, "DocumentOnTypeFormattingOptions".</summary>
internal sealed record OnTypeFormattingOptions(string FirstTriggerCharacter);

/// <summary>LSP 3.17, "CodeActionOptions".</summary>
internal sealed record CodeActionOptions(ImmutableArray<string> CodeActionKinds);

/// <summary>LSP 3.17, "SemanticTokensOptions".</summary>
internal sealed record SemanticTokensOptions(TokensLegend Legend, bool Full);

/// <summary>LSP 3.17, "SemanticTokensLegend".</summary>
internal sealed record TokensLegend(ImmutableArray<string> TokenTypes, ImmutableArray<string> TokenModifiers);

/// <summary>LSP 3.17, "DiagnosticOptions".</summary>
internal sealed record DiagnosticOptions(string Identifier, bool InterFileDependencies, bool WorkspaceDiagnostics);

/// <summary>LSP 3.17, the member <c>workspace</c> of "ServerCapabilities".</summary>
internal sealed record WorkspaceOptions(WorkspaceFoldersOptions WorkspaceFolders);

/// <summary>LSP 3.17, "WorkspaceFoldersServerCapabilities".</summary>
internal sealed record WorkspaceFoldersOptions(bool Supported, bool ChangeNotifications);
