using System.Collections.Immutable;
using MinutesDsl.LanguageServer.Features.Outline;
using MinutesDsl.LanguageServer.Protocol;
using MinutesDsl.LanguageServer.Rpc;
using MinutesDsl.LanguageServer.Workspace;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.LanguageServer.Features.FoldingRange;

/// <summary><c>textDocument/foldingRange</c>: items, sub-headings, blocks with bodies, lists, tables, quotations, exempt passages, runs of comments.</summary>
internal static class FoldingRangeFeature
{
    private const string Comment = "comment";

    /// <summary>The method.</summary>
    public static Method Method { get; } =
        Method.Read("textDocument/foldingRange", FoldingRangeJson.Default.TextDocumentParams, FoldingRangeJson.Default.Ranges, Handle);

    private static ImmutableArray<FoldingRange> Handle(TextDocumentParams parameters, RequestContext context, CancellationToken cancellationToken) =>
        context.Workspace.Find(parameters.TextDocument.Uri) is { Kind: DocumentKind.Minutes or DocumentKind.Register } document
            ? Find(document, context.Client.LineFoldingOnly)
            : [];

    /// <summary>The ranges, by first line; of several that begin on one line the longest.</summary>
    internal static ImmutableArray<FoldingRange> Find(DocumentSnapshot document, bool wholeLines)
    {
        var longest = new SortedDictionary<int, (int End, string? Kind)>();
        foreach (var (span, kind) in Sections(OutlineBuilder.Build(document)).Concat(Blocks(document)).Concat(Passages(document)).Concat(Comments(document)))
        {
            var trimmed = OutlineBuilder.Trim(document.Text.Text, span);
            var (start, end) = (document.Text.GetLinePosition(trimmed.Start).Line, document.Text.GetLinePosition(trimmed.End).Line);
            if (end > start && (!longest.TryGetValue(start, out var known) || known.End < end))
                longest[start] = (end, kind);
        }

        return [.. longest.Select(range => new FoldingRange(
            range.Key, wholeLines ? null : Column(document, range.Key), range.Value.End, wholeLines ? null : Column(document, range.Value.End), range.Value.Kind))];
    }

    private static int Column(DocumentSnapshot document, int line) => document.Positions.ToPosition(document.Text.GetLineSpan(line).End).Character;

    private static IEnumerable<(TextSpan, string?)> Sections(IEnumerable<OutlineNode> nodes) => nodes.SelectMany(node =>
        Sections(node.Children).Concat(node.Kind is OutlineKind.Item or OutlineKind.Body or OutlineKind.Heading ? [(node.Range, (string?)null)] : []));

    // A keyword's only list folds with the keyword.
    private static IEnumerable<(TextSpan, string?)> Blocks(DocumentSnapshot document) =>
        document.Tree.Root.DescendantsAndSelf().OfType<BlockSyntax>()
            .SelectMany(parent => parent.Blocks.Where(child => Folds(child) && !(parent is KeywordBlockSyntax && child is ListSyntax && child.Span.End == parent.Span.End)))
            .Select(block => (block.Span, (string?)null));

    private static bool Folds(BlockSyntax block) =>
        block is HeaderSyntax or KeywordBlockSyntax or ListSyntax or EntrySyntax or TableSyntax or QuotationSyntax or ParagraphSyntax or FieldSyntax;

    // "EXEMPT 3" alone on its line has no body: what it covers follows it.
    private static IEnumerable<(TextSpan, string?)> Passages(DocumentSnapshot document)
    {
        if (document.Kind != DocumentKind.Minutes)
            yield break;
        var spans = document.Model.Document.ExemptSpans;
        foreach (var line in document.Tree.Lines)
        {
            if (line.Head is not ExemptHeadSyntax { HasText: false })
                continue;
            foreach (var span in spans)
                if (span.Contains(line.KeywordSpan.Start) && !Items(document, span))
                    yield return (TextSpan.FromBounds(line.KeywordSpan.Start, span.End), null);
        }
    }

    // The span of an exempt item that holds a passage as well is the item's own range.
    private static bool Items(DocumentSnapshot document, TextSpan span) =>
        document.Tree.Root.ChildrenOf<ItemSyntax>().Any(item => span.Contains(item.Span.Start));

    private static IEnumerable<(TextSpan, string?)> Comments(DocumentSnapshot document)
    {
        var lines = document.Tree.Lines;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].LineKind != LineKind.Comment)
                continue;
            var first = i;
            while (i + 1 < lines.Length && lines[i + 1].LineKind == LineKind.Comment)
                i++;
            yield return (TextSpan.FromBounds(lines[first].Span.Start, lines[i].Span.End), Comment);
        }
    }
}
