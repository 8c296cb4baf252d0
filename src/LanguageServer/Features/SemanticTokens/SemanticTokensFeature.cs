using System.Collections.Immutable;
using System.Text;
using MinutesDsl.LanguageServer.Protocol;
using MinutesDsl.LanguageServer.Rpc;
using MinutesDsl.LanguageServer.Workspace;

namespace MinutesDsl.LanguageServer.Features.SemanticTokens;

/// <summary><c>textDocument/semanticTokens/full</c>: the colours that need more than the look of a line.</summary>
internal static class SemanticTokensFeature
{
    /// <summary>The method.</summary>
    public static Method Method { get; } =
        Method.Read("textDocument/semanticTokens/full", SemanticTokensJson.Default.TextDocumentParams, SemanticTokensJson.Default.SemanticTokens, Handle);

    private static SemanticTokens Handle(TextDocumentParams parameters, RequestContext context, CancellationToken cancellationToken) =>
        context.Workspace.Find(parameters.TextDocument.Uri) is { Kind: DocumentKind.Minutes or DocumentKind.Register } document
            ? Encode(document, context.Client.PositionEncoding, cancellationToken)
            : new SemanticTokens([]);

    /// <summary>The tokens of a document, in the columns of a client.</summary>
    internal static SemanticTokens Encode(DocumentSnapshot document, PositionEncoding encoding, CancellationToken cancellationToken)
    {
        var data = ImmutableArray.CreateBuilder<int>();
        var lastLine = 0;
        foreach (var (line, tokens) in TokenFinder.Find(document, cancellationToken))
        {
            var number = -1;
            var (offset, column, lastColumn) = (line.Span.Start, 0, 0);
            foreach (var token in tokens)
            {
                // Counted on from the token before: a long line is read once.
                column += Width(document, offset, token.Span.Start, encoding);
                var length = Width(document, token.Span.Start, token.Span.End, encoding);
                var isFirst = number < 0;
                number = isFirst ? document.Text.GetLinePosition(line.Span.Start).Line : number;
                data.AddRange(number - lastLine, isFirst ? column : column - lastColumn, length, (int)token.Type, (int)token.Modifiers);
                (lastLine, lastColumn, offset) = (number, column, token.Span.End);
                column += length;
            }
        }

        return new SemanticTokens(data.DrainToImmutable());
    }

    private static int Width(DocumentSnapshot document, int start, int end, PositionEncoding encoding) =>
        encoding == PositionEncoding.Utf16 ? end - start : Encoding.UTF8.GetByteCount(document.Text.Text.AsSpan(start, end - start));
}
