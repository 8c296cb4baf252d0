using System.Collections.Immutable;

namespace MinutesDsl.LanguageServer.Protocol;

/// <summary>Changes of several documents (LSP 3.17, "WorkspaceEdit"): one of the two is set, whichever the client can read.</summary>
internal sealed record WorkspaceEdit
{
    /// <summary>Changes by document.</summary>
    public ImmutableDictionary<string, ImmutableArray<TextEdit>>? Changes { get; init; }

    /// <summary>Changes by version of a document.</summary>
    public ImmutableArray<TextDocumentEdit>? DocumentChanges { get; init; }
}
