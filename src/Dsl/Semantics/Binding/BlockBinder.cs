using System.Collections.Immutable;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Semantics.Binding;

/// <summary>Blocks of the tree to blocks of the document.</summary>
internal sealed class BlockBinder(BindingContext context, InlineBinder inlines, ParagraphCounter counter)
{
    private readonly KeywordBinder keywords = new(context, inlines);

    /// <summary>The blocks of a section, numbered, lead-ins joined to their decisions.</summary>
    internal ImmutableArray<Block> BindSection(IEnumerable<SyntaxNode> children)
    {
        var blocks = Join(children);
        for (var i = 0; i < blocks.Count; i++)
            blocks[i] = Numbered(blocks[i]);
        return [.. blocks];
    }

    /// <summary>The blocks inside another block.</summary>
    internal ImmutableArray<Block> BindNested(IEnumerable<SyntaxNode> children) => [.. Join(children)];

    /// <inheritdoc cref="BindNested(IEnumerable{SyntaxNode})"/>
    internal ImmutableArray<Block> BindNested(ImmutableArray<SyntaxNode> children) => HasBlocks(children) ? [.. Join(children)] : [];

    /// <summary>What of a keyword's body is neither its own words nor read by the keyword itself: nothing typed may be dropped.</summary>
    internal ImmutableArray<Block> BindRest(BlockSyntax block, Func<BlockSyntax, bool> isRead) =>
        HasBlocks(block.Children) ? BindNested(block.Children.Where(child => child is BlockSyntax inner and not ParagraphSyntax && !isRead(inner))) : [];

    /// <summary>Most blocks are lines and nothing else.</summary>
    private static bool HasBlocks(ImmutableArray<SyntaxNode> children)
    {
        foreach (var child in children)
        {
            if (child is BlockSyntax)
                return true;
        }

        return false;
    }

    private List<Block> Join(IEnumerable<SyntaxNode> children)
    {
        var blocks = new List<Block>();
        BlockSyntax? previous = null;
        foreach (var child in children)
        {
            if (child is not BlockSyntax block || child is FieldSyntax)
            {
                previous = child is LineSyntax { LineKind: LineKind.Comment } ? previous : null;
                continue;
            }

            var bound = Bind(block);
            if (bound is DecisionBlock decision && previous is ParagraphSyntax lead && blocks.Count > 0
                && blocks[^1] is ParagraphBlock { Speaker: null, Blocks: [] } paragraph && HasNoStop(lead))
            {
                blocks.RemoveAt(blocks.Count - 1);
                bound = decision with
                {
                    LeadIn = paragraph.Text,
                    Number = decision.Number ?? paragraph.Number,
                    NumberIsTyped = decision.NumberIsTyped || paragraph.NumberIsTyped,
                    Span = TextSpan.FromBounds(paragraph.Span.Start, decision.Span.End),
                    Line = paragraph.Line,
                };
            }

            blocks.Add(bound);
            previous = block;
        }

        return blocks;
    }

    private Block Bind(BlockSyntax block) => block switch
    {
        KeywordBlockSyntax keyword => keywords.Bind(keyword, this),
        HeadingSyntax heading => new HeadingBlock
        {
            Span = heading.Span,
            Line = context.LineOf(heading.Span),
            Level = heading.Level,
            Text = inlines.BindLines(WordLines(heading), beginsSentence: true),
        },
        ListSyntax list => BindList(list),
        TableSyntax table => TableBinder.Bind(table, context, inlines),
        QuotationSyntax quotation => BindQuotation(quotation),
        _ => BindParagraph(block),
    };

    private ParagraphBlock BindParagraph(BlockSyntax block)
    {
        var text = inlines.BindLines(WordLines(block), beginsSentence: true);
        var (speaker, words) = TakeSpeaker(text);
        var number = (block as ParagraphSyntax)?.Number;
        return new ParagraphBlock
        {
            Span = block.Span,
            Line = context.LineOf(block.Span),
            Number = number,
            NumberIsTyped = number is not null,
            Text = words,
            Speaker = speaker,
            Blocks = BindNested(block.Children),
        };
    }

    private ListBlock BindList(ListSyntax list) => new()
    {
        Span = list.Span,
        Line = context.LineOf(list.Span),
        Kind = list.MarkerKind switch
        {
            MarkerKind.Number => ListKind.Number,
            MarkerKind.Letter => ListKind.Letter,
            MarkerKind.Roman => ListKind.Roman,
            MarkerKind.Decimal => ListKind.Decimal,
            _ => ListKind.Bullet,
        },
        Entries = [.. list.Entries.Select(BindEntry)],
    };

    private ListEntry BindEntry(EntrySyntax entry)
    {
        var marker = entry.Line.MarkerKind == MarkerKind.Bullet ? "" : context.Slice(entry.Line.Marker);
        if (entry.Line is { Keyword: { } keyword } line)
        {
            var inner = keywords.Bind(entry, line, keyword, this);
            return new ListEntry { Span = entry.Span, Line = context.LineOf(entry.Span), Marker = marker, Text = InlineContent.Empty, Blocks = [inner] };
        }

        var (speaker, words) = TakeSpeaker(inlines.BindLines(WordLines(entry), beginsSentence: true));
        var blocks = BindNested(entry.Children);
        if (speaker is null && blocks is [DecisionBlock { LeadIn.IsEmpty: true } decision, ..] && LeadsIn(entry))
            (words, blocks) = (InlineContent.Empty, blocks.SetItem(0, decision with { LeadIn = words }));
        return new ListEntry
        {
            Span = entry.Span,
            Line = context.LineOf(entry.Span),
            Marker = marker,
            Text = words,
            Speaker = speaker,
            Blocks = blocks,
        };
    }

    private QuotationBlock BindQuotation(QuotationSyntax quotation)
    {
        var paragraphs = ImmutableArray.CreateBuilder<Block>();
        var lines = new List<LineSyntax>();
        void Finish()
        {
            if (lines.Count == 0)
                return;
            paragraphs.Add(new ParagraphBlock
            {
                Span = TextSpan.FromBounds(lines[0].Span.Start, lines[^1].Span.End),
                Line = context.LineOf(lines[0].Span),
                Text = inlines.BindLines(lines, beginsSentence: true),
            });
            lines.Clear();
        }

        foreach (var line in quotation.ChildrenOf<LineSyntax>().Where(line => line.LineKind is LineKind.Quotation or LineKind.Prose))
        {
            if (line.Content.IsEmpty)
                Finish();
            else
                lines.Add(line);
        }

        Finish();
        return new QuotationBlock { Span = quotation.Span, Line = context.LineOf(quotation.Span), Blocks = paragraphs.DrainToImmutable() };
    }

    /// <summary>The lines that hold a block's own words.</summary>
    internal static IEnumerable<LineSyntax> WordLines(BlockSyntax block)
    {
        foreach (var child in block.Children)
        {
            if (child is LineSyntax { LineKind: not (LineKind.Blank or LineKind.Comment) } line)
                yield return line;
        }
    }

    private static (MentionInline? Speaker, InlineContent Words) TakeSpeaker(InlineContent text) =>
        text.Runs is [MentionInline { Form: MentionForm.Default } speaker, TextInline { Text: var after } rest, ..] && after.StartsWith(": ", StringComparison.Ordinal)
            ? (speaker, new InlineContent([rest with { Text = after[2..].TrimStart() }, .. text.Runs[2..]]))
            : (null, text);

    /// <summary>Whether an entry's words stand straight above the decision indented under them, and begin its sentence.</summary>
    private bool LeadsIn(EntrySyntax entry)
    {
        var first = entry.Children.IndexOf(entry.Blocks.First());
        return entry.Children.Take(first).All(child => child is LineSyntax { LineKind: not LineKind.Blank }) && HasNoStop(entry);
    }

    /// <summary>Whether a block's words have no stop at their end: then, straight above a decision, they begin its sentence.</summary>
    private bool HasNoStop(BlockSyntax block)
    {
        var last = WordLines(block).Last().Content;
        return !last.IsEmpty && context.Source[last.End - 1] is not ('.' or ':' or ';' or '!' or '?' or '”' or '"');
    }

    private Block Numbered(Block block)
    {
        if (block is not (ParagraphBlock or PointsBlock or DecisionBlock))
        {
            if (block.Number is not null)
                counter.Next(block.Number);
            return block;
        }

        return counter.Next(block.Number) is { } number ? block with { Number = number } : block;
    }
}
