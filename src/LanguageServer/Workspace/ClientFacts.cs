namespace MinutesDsl.LanguageServer.Workspace;

/// <summary>What the client said that it can (LSP 3.17, "ClientCapabilities"); the default is a client that can nothing but the base protocol.</summary>
internal sealed record ClientFacts
{
    /// <summary>What columns count.</summary>
    public PositionEncoding PositionEncoding { get; init; }

    /// <summary>Whether completions may hold tab stops.</summary>
    public bool Snippets { get; init; }

    /// <summary>Whether edits may name a document's version.</summary>
    public bool DocumentChanges { get; init; }

    /// <summary>Whether document symbols may be a tree.</summary>
    public bool HierarchicalDocumentSymbols { get; init; }

    /// <summary>Whether hovers may be Markdown.</summary>
    public bool MarkdownHover { get; init; }

    /// <summary>Whether the documentation of completions may be Markdown.</summary>
    public bool MarkdownCompletion { get; init; }

    /// <summary>Whether code actions may be more than commands.</summary>
    public bool CodeActionLiterals { get; init; }

    /// <summary>Whether the client asks for diagnostics: then none is pushed.</summary>
    public bool PullDiagnostics { get; init; }

    /// <summary>Whether the client asks again for diagnostics when told so.</summary>
    public bool RefreshDiagnostics { get; init; }

    /// <summary>Whether the client asks again for semantic tokens when told so.</summary>
    public bool RefreshSemanticTokens { get; init; }

    /// <summary>Whether the client can be asked to watch files.</summary>
    public bool DynamicWatchers { get; init; }

    /// <summary>Whether the client can be asked for what the user has set.</summary>
    public bool Configuration { get; init; }

    /// <summary>Whether folding ranges may only be whole lines.</summary>
    public bool LineFoldingOnly { get; init; }

    /// <summary>Whether diagnostics may say that text is superfluous or out of date.</summary>
    public bool DiagnosticTags { get; init; }
}
