using MinutesDsl.LanguageServer.Features.Completion;
using MinutesDsl.LanguageServer.Features.Hover;
using MinutesDsl.LanguageServer.Rpc;
using MinutesDsl.LanguageServer.Workspace;

namespace MinutesDsl.LanguageServer.Features.CompletionResolve;

/// <summary><c>completionItem/resolve</c>: the documentation of the keyword or field that the clerk looks at.</summary>
internal static class CompletionResolveFeature
{
    /// <summary>The method.</summary>
    public static Method Method { get; } = Method.Read(
        "completionItem/resolve", CompletionJson.Default.CompletionItem, CompletionJson.Default.CompletionItem,
        (item, context, _) => Resolve(item, context.Client));

    /// <summary>The item with its documentation, that of a hover; as it came where there is nothing to add.</summary>
    internal static CompletionItem Resolve(CompletionItem item, ClientFacts client) =>
        CompletionData.Find(item.Data, item.Label) is { } entry
            ? item with { Documentation = new HoverCard(item.Label, [entry.Purpose], entry.Form).ToContent(client.MarkdownCompletion) }
            : item;
}
