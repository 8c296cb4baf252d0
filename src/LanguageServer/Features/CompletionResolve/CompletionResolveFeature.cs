using MinutesDsl.LanguageServer.Features.Completion;
using MinutesDsl.LanguageServer.Protocol;
using MinutesDsl.LanguageServer.Rpc;
using MinutesDsl.LanguageServer.Workspace;
using MinutesDsl.Syntax;

namespace MinutesDsl.LanguageServer.Features.CompletionResolve;

/// <summary><c>completionItem/resolve</c>: the documentation of the keyword that the clerk looks at.</summary>
internal static class CompletionResolveFeature
{
    /// <summary>The method.</summary>
    public static Method Method { get; } = Method.Read(
        "completionItem/resolve", CompletionJson.Default.CompletionItem, CompletionJson.Default.CompletionItem,
        (item, context, _) => Resolve(item, context.Client));

    /// <summary>The item with its documentation; as it came where there is nothing to add.</summary>
    internal static CompletionItem Resolve(CompletionItem item, ClientFacts client) =>
        Enum.TryParse<KeywordKind>(item.Data, out var kind) && Enum.IsDefined(kind)
            ? item with { Documentation = new MarkupContent(client.MarkdownCompletion ? "markdown" : "plaintext", KeywordDescriptions.LongOf(kind, client.MarkdownCompletion)) }
            : item;
}
