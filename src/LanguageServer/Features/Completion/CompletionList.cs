using System.Collections.Immutable;

namespace MinutesDsl.LanguageServer.Features.Completion;

/// <summary>What can be completed (LSP 3.17, "CompletionList").</summary>
/// <param name="IsIncomplete">Whether the client must ask again when more is typed: there is more than the list shows, or the words decide it.</param>
/// <param name="Items">The items.</param>
internal sealed record CompletionList(bool IsIncomplete, ImmutableArray<CompletionItem> Items)
{
    /// <summary>Nothing.</summary>
    public static CompletionList Empty { get; } = new(false, []);
}
