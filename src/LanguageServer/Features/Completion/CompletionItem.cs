using System.Collections.Immutable;
using System.Text.Json.Serialization;
using MinutesDsl.LanguageServer.Protocol;

namespace MinutesDsl.LanguageServer.Features.Completion;

/// <summary>One thing that can be completed (LSP 3.17, "CompletionItem").</summary>
internal sealed record CompletionItem
{
    /// <summary>What the clerk sees.</summary>
    public required string Label { get; init; }

    /// <summary>What kind of thing: <see cref="CompletionItemKind"/>.</summary>
    public int? Kind { get; init; }

    /// <summary>What is shown beside the label.</summary>
    public string? Detail { get; init; }

    /// <summary>What is shown of the chosen item.</summary>
    public MarkupContent? Documentation { get; init; }

    /// <summary>What the list is ordered by.</summary>
    public string? SortText { get; init; }

    /// <summary>What the typed words are compared with.</summary>
    public string? FilterText { get; init; }

    /// <summary>2 where the new text holds tab stops.</summary>
    public int? InsertTextFormat { get; init; }

    /// <summary>The change at the cursor.</summary>
    public TextEdit? TextEdit { get; init; }

    /// <summary>Changes elsewhere.</summary>
    public ImmutableArray<TextEdit>? AdditionalTextEdits { get; init; }

    /// <summary>What <c>completionItem/resolve</c> finds the documentation by: <see cref="CompletionData"/>.</summary>
    public string? Data { get; init; }

    /// <summary>The place in the list: not sent, <see cref="SortText"/> is made from it.</summary>
    [JsonIgnore]
    public int Rank { get; init; }

    /// <summary>Whether the item is made from what was typed, so that the client must ask again when more is typed.</summary>
    [JsonIgnore]
    public bool DependsOnTyped { get; init; }
}
