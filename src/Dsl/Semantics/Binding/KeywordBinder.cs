using System.Collections.Immutable;
using MinutesDsl.Semantics.Exempt;
using MinutesDsl.Syntax;
using MinutesDsl.Syntax.Grammar;
using MinutesDsl.Text;

namespace MinutesDsl.Semantics.Binding;

/// <summary>Keyword blocks to the blocks that they mean.</summary>
internal sealed class KeywordBinder(BindingContext context, InlineBinder inlines)
{
    private readonly PersonListBinder persons = new(context, inlines);
    private readonly ConductBinder conduct = new(context, inlines, new PersonListBinder(context, inlines));

    internal Block Bind(KeywordBlockSyntax block, BlockBinder blocks)
    {
        var bound = block.Keyword.Group == KeywordGroup.Roll && !block.Line.IsMalformed
            ? new RollBlock
            {
                Span = block.Span,
                Roll = RollBinder.Bind(block, context, inlines, persons),
                Blocks = blocks.BindRest(block, inner => inner is ListSyntax),
            }
            : BindBlock(block, block.Line, block.Keyword, blocks);
        return bound with { Line = context.LineOf(block.Span), Number = block.Line.Number, NumberIsTyped = block.Line.Number is not null };
    }

    /// <summary>Binds a keyword's block, or an entry whose line holds the keyword.</summary>
    internal Block Bind(BlockSyntax block, LineSyntax line, Keyword keyword, BlockBinder blocks) =>
        BindBlock(block, line, keyword, blocks) with { Line = context.LineOf(block.Span) };

    private Block BindBlock(BlockSyntax block, LineSyntax line, Keyword keyword, BlockBinder blocks)
    {
        if (line.IsMalformed && keyword.Kind != KeywordKind.Exempt)
            return AsTyped(block, line, blocks);
        var body = Body(block, line);
        return keyword.Kind switch
        {
            KeywordKind.Exempt => Exempt(block, line, blocks),
            KeywordKind.Points => new PointsBlock { Span = block.Span, Stem = Text(body, beginsSentence: true), Blocks = blocks.BindNested(block.Children) },
            KeywordKind.Purpose => new PurposeBlock { Span = block.Span, Text = Text(body, beginsSentence: true), Blocks = blocks.BindNested(block.Children) },
            KeywordKind.Note => new NoteBlock { Span = block.Span, Text = Text(body, beginsSentence: true), Blocks = blocks.BindNested(block.Children) },
            KeywordKind.Documents => Documents(block, body, blocks),
            KeywordKind.Action => Action(block, line, body, blocks),
            KeywordKind.Exclusion => Exclusion(block, line) with { Blocks = blocks.BindRest(block, IsReadAsExclusion) },
            KeywordKind.Readmitted => new ReadmittedBlock { Span = block.Span, OwnWords = OwnWords(block, line), Blocks = blocks.BindRest(block, _ => false) },
            KeywordKind.Closed => Closed(block, line) with { Blocks = blocks.BindRest(block, _ => false) },
            KeywordKind.Open => new NothingBlock { Span = block.Span, Blocks = blocks.BindNested(block.Children) },
            _ when keyword.Group == KeywordGroup.Decision => new DecisionBlock
            {
                Span = block.Span,
                Keyword = keyword,
                Text = Text(body, beginsSentence: false),
                Blocks = blocks.BindNested(block.Children),
                ResolutionNumber = body.Fields.GetValueOrDefault("no", ""),
            },
            _ => conduct.Bind(block, line, keyword, Text(body, beginsSentence: true), blocks) ?? new StatementBlock
            {
                Span = block.Span,
                Keyword = keyword,
                Text = inlines.BindLines(BlockBinder.WordLines(block), beginsSentence: true),
                Blocks = blocks.BindNested(block.Children),
            },
        };
    }

    private ParagraphBlock AsTyped(BlockSyntax block, LineSyntax line, BlockBinder blocks)
    {
        var whole = TextSpan.FromBounds(line.KeywordSpan.Start, Math.Max(line.KeywordSpan.End, line.Content.End));
        var text = inlines.BindSpan(whole, beginsSentence: true);
        var more = inlines.BindLines(BlockBinder.WordLines(block).Skip(1), beginsSentence: false);
        return new ParagraphBlock
        {
            Span = block.Span,
            Line = context.LineOf(block.Span),
            Text = more.IsEmpty ? text : text.Concat(new InlineContent([new TextInline(" ", new TextSpan(whole.End, 0))])).Concat(more),
            Blocks = blocks.BindNested(block.Children),
        };
    }

    private ExemptBlock Exempt(BlockSyntax block, LineSyntax line, BlockBinder blocks)
    {
        var head = line.Head as ExemptHeadSyntax;
        var words = ImmutableArray<Block>.Empty;
        var text = line.IsMalformed ? AsTyped(block, line, blocks) with { Blocks = [] }
            : new ParagraphBlock { Span = line.Span, Line = context.LineOf(line.Span), Text = inlines.BindLines(BlockBinder.WordLines(block), beginsSentence: true) };
        if (!text.Text.IsEmpty)
            words = [text];
        return new ExemptBlock { Span = block.Span, Paragraphs = head?.Paragraphs ?? [], Blocks = [.. words, .. blocks.BindNested(block.Children)] };
    }

    private DocumentsBlock Documents(BlockSyntax block, KeywordBody body, BlockBinder blocks)
    {
        var entries = ImmutableArray.CreateBuilder<DocumentEntry>();
        var others = new List<SyntaxNode>();
        foreach (var child in block.Children)
        {
            if (child is ListSyntax list && list.Entries.All(entry => entry.Line.Keyword is null && !entry.Blocks.Any()))
                entries.AddRange(list.Entries.Select(entry => Document(inlines.BindLines(BlockBinder.WordLines(entry), beginsSentence: true), entry.Span)));
            else
                others.Add(child);
        }

        // A document on the keyword's own line is a document, other words there are the stem.
        var stem = Text(body, beginsSentence: true);
        if (stem.Runs is [LinkInline])
        {
            entries.Insert(0, Document(stem, line: block.Span));
            stem = InlineContent.Empty;
        }

        return new DocumentsBlock { Span = block.Span, Stem = stem, Entries = entries.DrainToImmutable(), Blocks = blocks.BindNested(others) };
    }

    private DocumentEntry Document(InlineContent text, TextSpan line)
    {
        var target = text.DescendantRuns().OfType<LinkInline>().FirstOrDefault()?.Target;
        var file = target is not null && LinkTarget.IsLocal(target) ? context.Project.Files?.Find(context.Tree.Text.Path, target.Split('#', '?')[0]) : null;
        return new DocumentEntry(text, target, file, line);
    }

    private ActionBlock Action(BlockSyntax block, LineSyntax line, KeywordBody body, BlockBinder blocks)
    {
        var head = line.Head as ActionHeadSyntax;
        var due = head is { Due.IsEmpty: false } ? context.Slice(head.Due) : "";
        var dueDate = DateGrammar.Read(due, context.Meeting.Date?.Day.Year, Profiles.Of(context.Project.Settings.Profile).MonthFirst, out _);
        return new ActionBlock
        {
            Span = block.Span,
            Owners = [.. (head?.Owners ?? []).Select(persons.Reference)],
            Due = due,
            DueDate = dueDate?.Day,
            DueWeekday = dueDate?.Weekday,
            Text = Text(body, beginsSentence: false),
            Progress = body.Progress,
            ActionNumber = body.Fields.GetValueOrDefault("no", ""),
            Blocks = blocks.BindNested(block.Children),
        };
    }

    private ExclusionBlock Exclusion(BlockSyntax block, LineSyntax line)
    {
        var named = (line.Head as ExclusionHeadSyntax)?.Items ?? [];
        var entries = block is KeywordBlockSyntax keyword ? ExclusionEntries.Of(context.Tree, keyword) : [];
        var items = named.AddRange(entries.Select(entry => entry.Item).Where(item => !named.Contains(item)));
        var meant = items.IsEmpty ? context.Regions.Items.Between(block.Span.Start, EndOfExclusion(line))
            : items.SelectMany(context.Regions.Items.Of).Where(item => Names(items, item));
        var source = items.IsEmpty ? ExemptSource.WhileExcluded : ExemptSource.NamedByExclusion;
        var paragraphs = entries.SelectMany(entry => entry.Paragraphs)
            .Concat(meant.Where(item => context.Regions.ReasonOf(item) is { } reason && reason.Source.HasFlag(source)).SelectMany(item => context.Regions.ReasonOf(item)?.Paragraphs ?? []));
        var reason = line.Text;
        if (context.Slice(reason).StartsWith("reason", StringComparison.OrdinalIgnoreCase))
            reason = Scan.Trim(context.Source, TextSpan.FromBounds(context.Source.IndexOf(':', reason.Start) + 1, reason.End));
        return new ExclusionBlock
        {
            Span = block.Span,
            Items = items,
            Paragraphs = [.. paragraphs.Distinct().Order(NumberOrder.Instance)],
            Reason = inlines.BindSpan(reason, beginsSentence: false),
            OwnWords = OwnWords(block, line),
        };
    }

    private bool IsReadAsExclusion(BlockSyntax inner) =>
        inner is ListSyntax list && list.Entries.All(entry => !entry.Blocks.Any() && ExclusionEntries.Reads(context.Tree, entry));

    /// <summary>Where the next READMITTED or EXCLUSION stands.</summary>
    private int EndOfExclusion(LineSyntax exclusion)
    {
        var lines = context.Tree.Lines;
        for (var next = context.LineOf(exclusion.Span) + 1; next < lines.Length; next++)
        {
            if (lines[next] is { IsMalformed: false, Keyword.Kind: KeywordKind.Readmitted or KeywordKind.Exclusion })
                return lines[next].Span.Start;
        }

        return int.MaxValue;
    }

    private bool Names(ImmutableArray<string> items, ItemSyntax item) =>
        context.Numbers[item] is var number && (items.Contains(number.Number ?? "") || items.Contains(number.Label ?? "")
            || item.Fields.Any(field => field.Definition.Key == "Agenda" && items.Contains(context.Slice(field.Value))));

    private ClosedBlock Closed(BlockSyntax block, LineSyntax line) => new()
    {
        Span = block.Span,
        Time = line.Head is TimeHeadSyntax head && TimeGrammar.Read(context.Slice(head.Span)) is { } time ? time : null,
        Text = inlines.Bind(line.Inlines, beginsSentence: false),
        OwnWords = OwnWords(block, line),
    };

    private InlineContent OwnWords(BlockSyntax block, LineSyntax line) => OwnWordBinder.Bind(block, line, context, inlines, saysKeyword: true);

    private InlineContent Text(KeywordBody body, bool beginsSentence)
    {
        var first = inlines.BindSpan(body.Text, body.Line, beginsSentence);
        var more = inlines.BindLines(body.More, beginsSentence: false);
        return first.IsEmpty || more.IsEmpty ? first.Concat(more) : first.Concat(new InlineContent([new TextInline(" ", new TextSpan(body.Text.End, 0))])).Concat(more);
    }

    /// <summary>The words of a keyword without the bracketed fields and the progress at their end.</summary>
    private KeywordBody Body(BlockSyntax block, LineSyntax line)
    {
        // Elsewhere a bracket stays among the words: nothing typed may be dropped.
        var hasFields = line.Keyword is { Group: KeywordGroup.Decision } or { Kind: KeywordKind.Action };
        var (text, fields) = hasFields ? TrailingFields.Take(context.Source, line.Text) : (line.Text, TrailingFields.None);
        var progress = "";
        if (line.Keyword?.Kind == KeywordKind.Action)
        {
            (text, progress) = TrailingFields.TakeProgress(context.Source, text);
            if (fields.Count == 0)
                (text, fields) = TrailingFields.Take(context.Source, text);
        }

        return new KeywordBody(line, text, fields, progress, block.Children.Length == 1 ? [] : [.. BlockBinder.WordLines(block).Skip(1)]);
    }

    private sealed record KeywordBody(LineSyntax Line, TextSpan Text, IReadOnlyDictionary<string, string> Fields, string Progress, ImmutableArray<LineSyntax> More);
}
