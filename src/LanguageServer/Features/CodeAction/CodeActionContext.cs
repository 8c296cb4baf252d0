using System.Collections.Immutable;
using System.Text.Json;

namespace MinutesDsl.LanguageServer.Features.CodeAction;

/// <summary>What the client knows of the place (LSP 3.17, "CodeActionContext").</summary>
/// <param name="Diagnostics">The client's diagnostics there; given back as they came.</param>
/// <param name="Only">The kinds that are wanted; null for all.</param>
internal sealed record CodeActionContext(ImmutableArray<JsonElement>? Diagnostics = null, ImmutableArray<string>? Only = null)
{
    /// <summary>Whether a kind, or one above it, is wanted.</summary>
    internal bool Wants(string kind) =>
        Only is not { IsDefaultOrEmpty: false } only || only.Any(wanted => kind == wanted || wanted.Length == 0 || kind.StartsWith(wanted + ".", StringComparison.Ordinal));
}
