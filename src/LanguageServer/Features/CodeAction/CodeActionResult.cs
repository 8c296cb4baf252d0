using System.Collections.Immutable;
using System.Text.Json;
using MinutesDsl.LanguageServer.Protocol;

namespace MinutesDsl.LanguageServer.Features.CodeAction;

/// <summary>A change that is offered (LSP 3.17, "CodeAction").</summary>
/// <param name="Title">What it does.</param>
/// <param name="Kind">What kind of change: <see cref="CodeActionKind"/>.</param>
/// <param name="Edit">The change.</param>
internal sealed record CodeActionResult(string Title, string Kind, WorkspaceEdit Edit)
{
    /// <summary>The client's diagnostics that it mends.</summary>
    public ImmutableArray<JsonElement>? Diagnostics { get; init; }

    /// <summary>Whether a client may apply it without asking which: only what leaves the record's meaning as it is.</summary>
    public bool? IsPreferred { get; init; }
}
