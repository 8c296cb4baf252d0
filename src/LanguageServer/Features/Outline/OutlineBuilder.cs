using MinutesDsl.LanguageServer.Features.Cursor;
using MinutesDsl.LanguageServer.Workspace;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.LanguageServer.Features.Outline;

/// <summary>Puts the parts of a file that have names into a tree: the meeting, its items and their parts, headings, and what was decided.</summary>
internal sealed class OutlineBuilder
{
    // Items nest by their numbers ("2(a)" in "2"), headings by their marks, inside items; a block holds what is typed inside it.
    private const int FileLevel = 0;
    private const int ItemLevel = 1;
    private const int HeadingLevel = 1000;
    private const int BlockLevel = 2000;

    private readonly DocumentSnapshot document;
    private readonly Dictionary<ItemSyntax, Item> items;
    private readonly List<OutlineNode> roots = [];
    private readonly List<OutlineNode> open = [];

    private OutlineBuilder(DocumentSnapshot document)
    {
        this.document = document;
        items = document.Kind == DocumentKind.Minutes ? ItemFinder.All(document).ToDictionary(pair => pair.Node, pair => pair.Item) : [];
    }

    /// <summary>The outermost parts of minutes or a register, in order.</summary>
    public static IReadOnlyList<OutlineNode> Build(DocumentSnapshot document)
    {
        var builder = new OutlineBuilder(document);
        builder.Visit(document.Tree.Root, 0);
        return builder.roots;
    }

    /// <summary>A span without the white space at its end.</summary>
    internal static TextSpan Trim(string source, TextSpan span)
    {
        var end = span.End;
        while (end > span.Start && char.IsWhiteSpace(source[end - 1]))
            end--;
        return TextSpan.FromBounds(span.Start, end);
    }

    private void Visit(BlockSyntax parent, int nesting)
    {
        foreach (var child in parent.Children)
        {
            if (child is not BlockSyntax block)
                continue;
            var range = Trim(document.Text.Text, block.Span);
            var node = NodeOf(block, nesting);
            if (node is not null)
                Open(node, range);
            foreach (var around in open)
                around.Cover(range);
            Visit(block, nesting + 1);

            // What is no section ends with its own block.
            if (node is { Level: >= BlockLevel })
                Close(node.Level);
        }
    }

    private void Open(OutlineNode node, TextSpan range)
    {
        Close(node.Level);
        (open.Count > 0 ? open[^1].Children : roots).Add(node);
        open.Add(node);
        node.Cover(range);
    }

    private void Close(int level)
    {
        while (open.Count > 0 && open[^1].Level >= level)
            open.RemoveAt(open.Count - 1);
    }

    private OutlineNode? NodeOf(BlockSyntax block, int nesting) => block switch
    {
        HeaderSyntax { FirstLine: { Keyword: { } keyword } line } => Header(line, keyword),
        ItemSyntax item when items.TryGetValue(item, out var bound) =>
            new OutlineNode(OutlineKind.Item, OutlineNames.Of(item, bound), ItemLevel + Math.Min(bound.Depth, HeadingLevel - ItemLevel - 1), ItemFinder.NameSpan(item)),
        HeadingSyntax { FirstLine: { } line } heading =>
            new OutlineNode(OutlineKind.Heading, OutlineNames.Of(document.Text, line.Text, line.Marker), HeadingLevel + heading.Level, line.Text.IsEmpty ? line.Marker : line.Text),
        KeywordBlockSyntax keyword => OfKeyword(keyword.Line, keyword.Keyword, nesting),
        EntrySyntax { Line: { Keyword: { } keyword } line } => OfKeyword(line, keyword, nesting),
        EntrySyntax { Line: var line } when document.Kind == DocumentKind.Register =>
            new OutlineNode(OutlineKind.Person, OutlineNames.Of(document.Text, line.Content, line.Marker), BlockLevel + nesting, line.Content),
        _ => null,
    };

    private OutlineNode Header(LineSyntax line, Keyword keyword)
    {
        var isBody = keyword.Kind == KeywordKind.Body;
        var name = isBody ? OutlineNames.Of(document.Text, line.Content, line.KeywordSpan) : OutlineNames.Of(document.Text, line, keyword);
        return new OutlineNode(isBody ? OutlineKind.Body : OutlineKind.File, name, isBody ? ItemLevel : FileLevel, line.Content.IsEmpty ? line.KeywordSpan : line.Content);
    }

    private OutlineNode? OfKeyword(LineSyntax line, Keyword keyword, int nesting) => KindOf(keyword) is { } kind
        ? new OutlineNode(kind, OutlineNames.Of(document.Text, line, keyword), BlockLevel + nesting, line.KeywordSpan)
        : null;

    private static OutlineKind? KindOf(Keyword keyword) => keyword.Group switch
    {
        KeywordGroup.Roll or KeywordGroup.Register => OutlineKind.Roll,
        KeywordGroup.Decision => OutlineKind.Decision,
        KeywordGroup.Motion => keyword.Kind == KeywordKind.Vote ? OutlineKind.Vote : OutlineKind.Motion,
        KeywordGroup.Outcome => OutlineKind.Vote,
        KeywordGroup.FollowUp => OutlineKind.Action,
        KeywordGroup.Conduct => OutlineKind.Conduct,
        _ => keyword.Kind switch
        {
            KeywordKind.PreviousMinutes or KeywordKind.Correction => OutlineKind.Decision,
            KeywordKind.Question or KeywordKind.Supplementary => OutlineKind.Question,
            KeywordKind.Exclusion or KeywordKind.Readmitted or KeywordKind.Exempt => OutlineKind.Exempt,
            _ => null,
        },
    };
}
