using MinutesDsl.LanguageServer.Protocol;
using MinutesDsl.LanguageServer.Rpc;
using MinutesDsl.LanguageServer.Workspace;

namespace MinutesDsl.LanguageServer.Features.Hover;

/// <summary><c>textDocument/hover</c>: the facts behind a keyword or a handle.</summary>
internal static class HoverFeature
{
    /// <summary>The method.</summary>
    public static Method Method { get; } =
        Method.Read("textDocument/hover", HoverJson.Default.TextDocumentPositionParams, HoverJson.Default.HoverResult, Handle);

    private static HoverResult? Handle(TextDocumentPositionParams parameters, RequestContext context, CancellationToken cancellationToken) =>
        context.Workspace.Find(parameters.TextDocument.Uri) is { Kind: DocumentKind.Minutes } document
            ? Find(document, document.Positions.ToOffset(parameters.Position))
            : null;

    /// <summary>What to show at an offset; null for nothing.</summary>
    internal static HoverResult? Find(DocumentSnapshot document, int offset)
    {
        foreach (var line in document.Tree.Lines)
            if (line.Keyword is { } keyword && line.KeywordSpan.Contains(offset))
                return new HoverResult(new MarkupContent("plaintext", keyword.DefaultLabel), document.Positions.ToRange(line.KeywordSpan));
        return null;
    }
}
