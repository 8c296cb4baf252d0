using System.Collections.Immutable;
using MinutesDsl.Diagnostics;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Semantics.Exempt;

/// <summary>
/// Which text is exempt. Decided on the syntax tree alone, before anything is bound, and always for the larger of two readings: an item
/// or passage that may be meant as exempt is.
/// </summary>
internal sealed class ExemptRegions
{
    private readonly List<TextSpan> spans = [];
    private readonly HashSet<ItemSyntax> hiddenTitles = [];
    private readonly Dictionary<ItemSyntax, ExemptReason> items = [];
    private readonly SyntaxTree tree;
    private readonly IReadOnlyDictionary<ItemSyntax, ItemNumber> numbers;
    private readonly DiagnosticBag diagnostics;
    private readonly ItemsByNumber byNumber;
    private readonly ImmutableArray<ItemSyntax> all;

    /// <summary>The numbers whose items an EXCLUSION has named already.</summary>
    private readonly HashSet<string> excluded = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The start of the passage that is open, or -1.</summary>
    private int passage = -1;

    /// <summary>The EXCLUSION that names no items and is still in force, or null.</summary>
    private KeywordBlockSyntax? exclusion;

    /// <summary>Whether the EXCLUSION in force only has entries for items that are not here.</summary>
    private bool isOfOtherMinutes;

    /// <summary>Whether the EXCLUSION in force made any text exempt.</summary>
    private bool hidSomething;

    /// <summary>The EXEMPT block with words that the next block stands straight under, or null.</summary>
    private KeywordBlockSyntax? above;

    /// <summary>The EXCLUSION that names items and that the next block stands under, or null.</summary>
    private KeywordBlockSyntax? aboveNames;

    private ExemptRegions(SyntaxTree tree, IReadOnlyDictionary<ItemSyntax, ItemNumber> numbers, DiagnosticBag diagnostics)
    {
        this.tree = tree;
        this.numbers = numbers;
        this.diagnostics = diagnostics;
        byNumber = new ItemsByNumber(tree, numbers);
        all = byNumber.All;
    }

    /// <summary>The items by what an EXCLUSION may call them.</summary>
    internal ItemsByNumber Items => byNumber;

    /// <summary>The exempt spans in order, merged.</summary>
    internal ImmutableArray<TextSpan> Spans { get; private set; } = [];

    internal static ExemptRegions Find(SyntaxTree tree, IReadOnlyDictionary<ItemSyntax, ItemNumber> numbers, DiagnosticBag diagnostics)
    {
        var regions = new ExemptRegions(tree, numbers, diagnostics);
        if (!tree.IsRegister)
            regions.Walk();
        return regions;
    }

    /// <summary>Why an item is exempt, or null.</summary>
    internal ExemptReason? ReasonOf(ItemSyntax item) => items.GetValueOrDefault(item);

    /// <summary>Whether a span shares text with an exempt one.</summary>
    internal bool Overlaps(TextSpan span)
    {
        // The spans are in order and do not touch: the first that ends after the span's start decides.
        var (low, high) = (0, Spans.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Spans[middle].End <= span.Start)
                low = middle + 1;
            else
                high = middle;
        }

        return low < Spans.Length && (span.IsEmpty ? Spans[low].Start <= span.Start : Spans[low].Start < span.End);
    }

    private void Walk()
    {
        var slips = ExemptSlips.Find(tree);
        AddSlips(slips.Where(slip => !slip.CountsOnlyInOpenText));

        foreach (var item in all)
            MarkByField(item);
        foreach (var child in tree.Root.Children)
        {
            if (child is ItemSyntax item)
                WalkItem(item);
            else if (child is BlockSyntax block and not HeaderSyntax)
                WalkBlock(block);
        }

        EndPassage(tree.Text.Length);
        if (exclusion is not null && (hidSomething || !isOfOtherMinutes))
            diagnostics.Add(Catalogue.ExclusionNotEnded, exclusion.Line.KeywordSpan);
        if (items.Count > 0)
        {
            MarkContinued();
            MarkParts();
            foreach (var item in all.Where(items.ContainsKey))
                AddItemSpans(item);
        }

        AddSlipsInOpenText(slips.FindAll(slip => slip.CountsOnlyInOpenText));
        Spans = SpanUnion.Of(spans);
    }

    private void WalkItem(ItemSyntax item)
    {
        EndPassage(item.Span.Start);
        (above, aboveNames) = (null, null);
        if (exclusion is not null)
        {
            Mark(item, [], ExemptSource.WhileExcluded);
            hidSomething = true;
        }

        foreach (var child in item.Children)
        {
            if (child is BlockSyntax block and not FieldSyntax)
                WalkBlock(block);
        }
    }

    private void WalkBlock(BlockSyntax block)
    {
        CheckUnderExclusion(block);
        if (block is not KeywordBlockSyntax { Line: { } line, Keyword.Kind: var kind } keyword)
        {
            CheckStraightUnder(block);
            Hide(block.Span);
            return;
        }

        above = null;

        switch (kind)
        {
            case KeywordKind.Exempt:
                if (line.Head is ExemptHeadSyntax { HasText: true })
                {
                    spans.Add(block.Span);
                    above = keyword;
                }
                else if (passage < 0)
                    passage = block.Span.Start;
                break;
            case KeywordKind.Open when !line.IsMalformed:
                EndPassage(block.Span.Start);
                break;
            case KeywordKind.Exclusion:
                EndPassage(block.Span.Start);
                Exclude(keyword);
                break;
            case KeywordKind.Readmitted when !line.IsMalformed:
                EndPassage(block.Span.Start);
                exclusion = null;
                break;
            case KeywordKind.Closed when passage >= 0 && !line.Text.IsEmpty:
                // "CLOSED SESSION" in a passage is its heading and not the meeting's end.
                Slip(line.KeywordSpan, tree.Text.Length);
                break;
            case KeywordKind.Closed:
                EndPassage(block.Span.Start);
                var words = line.Text.IsEmpty ? line.Span.End : line.Text.Start;
                Hide(TextSpan.FromBounds(words, block.Span.End));
                break;
            default:
                Hide(block.Span);
                break;
        }
    }

    private void Hide(TextSpan span)
    {
        if (exclusion is null || span.IsEmpty)
            return;
        spans.Add(span);
        hidSomething = true;
    }

    private void Slip(TextSpan slip, int end)
    {
        diagnostics.Add(Catalogue.ExemptSlip, slip, tree.Text.ToString(slip));
        spans.Add(TextSpan.FromBounds(slip.Start, end));
    }

    /// <summary>
    /// Words straight under <c>EXEMPT 3: words</c> that look like more of it: its words have no stop at their end, as where a paragraph was
    /// pasted with its line ends, or what stands here begins with a bullet that is none of the grammar's.
    /// </summary>
    private void CheckStraightUnder(BlockSyntax block)
    {
        var exempt = above;
        above = null;
        if (exempt is null || block is not ParagraphSyntax || block.Span.Start != exempt.Span.End || block.FirstLine is not { } line)
            return;
        var last = exempt.Lines().Last(each => each.LineKind is not (LineKind.Blank or LineKind.Comment)).Content;
        var hasNoStop = !last.IsEmpty && tree.Text.Text[last.End - 1] is not ('.' or '!' or '?');
        var words = tree.Text.ToString(line.Content);
        if (hasNoStop || !char.IsLetter(words[0]) || (words.Length > 1 && words[0] == 'o' && char.IsWhiteSpace(words[1])))
            Slip(line.Content, block.Span.End);
    }

    private void Exclude(KeywordBlockSyntax block)
    {
        var named = (block.Line.Head as ExclusionHeadSyntax)?.Items ?? [];
        var entries = ExclusionEntries.Of(tree, block);
        foreach (var (number, paragraphs) in entries)
        {
            foreach (var item in byNumber.Of(number))
                Mark(item, paragraphs, ExemptSource.NamedByExclusion);
        }

        var missing = named.Where(number => byNumber.Of(number).Count == 0).ToList();
        foreach (var number in named.Where(number => excluded.Add(ItemsByNumber.Key(number))))
        {
            foreach (var item in byNumber.Of(number))
                Mark(item, [], ExemptSource.NamedByExclusion);
        }

        // Entries are for items of other minutes; where they are none of these, all that follows counts as theirs.
        isOfOtherMinutes = missing.Count == 0 && entries.Any(entry => byNumber.Of(entry.Item).Count == 0);
        foreach (var number in missing)
            diagnostics.Add(Catalogue.ExclusionNamesUnknownItem, block.Line.Content, number);
        var unread = ExclusionEntries.FirstUnread(tree, block);
        if (unread is not null)
            diagnostics.Add(Catalogue.ExclusionEntryUnread, unread.Line.Content, tree.Text.ToString(unread.Line.Content));
        if (named.IsEmpty && entries.IsEmpty)
        {
            exclusion = block;
            return;
        }

        aboveNames = block;
        var doubt = block.Line.IsMalformed || unread is not null ? null : ExclusionDoubt.Find(tree, block, number => IsNamed(number, block));
        if (doubt is { } found)
            diagnostics.Add(Catalogue.ExclusionEntryUnread, found.Place, found.Words);
        if (doubt is not null || missing.Count > 0 || isOfOtherMinutes || unread is not null || block.Line.IsMalformed)
            exclusion = block;
    }

    /// <summary>Whether an EXCLUSION names a number, or the items of that number are exempt in any case.</summary>
    private bool IsNamed(string number, KeywordBlockSyntax block) =>
        (block.Line.Head as ExclusionHeadSyntax)?.Items.Any(item => ItemsByNumber.AreSame(item, number)) == true
        || ExclusionEntries.Of(tree, block).Any(entry => ItemsByNumber.AreSame(entry.Item, number))
        || (byNumber.Of(number) is { Count: > 0 } found && found.All(items.ContainsKey));

    private void CheckUnderExclusion(BlockSyntax block)
    {
        var named = aboveNames;
        aboveNames = null;
        if (named is null || block.FirstLine is not { } line || ExclusionDoubt.Under(tree, block, number => IsNamed(number, named)) is not { } words)
            return;
        diagnostics.Add(Catalogue.ExclusionEntryUnread, line.Content, words);
        exclusion = named;
    }

    private void MarkByField(ItemSyntax item)
    {
        foreach (var field in item.Fields.Where(field => field.Definition.Kind == FieldKind.Exempt))
        {
            var value = ExemptFieldValue.Read(tree.Text.ToString(field.Value));
            if (value is null)
                diagnostics.Add(Catalogue.ExemptFieldUnread, field.FirstLine?.Marker ?? field.Value, tree.Text.ToString(field.Value));
            Mark(item, value ?? [], ExemptSource.Field);
        }
    }

    /// <summary>An item of the same number as an exempt one is the same item, taken up again.</summary>
    private void MarkContinued()
    {
        foreach (var group in all.Where(item => item.Head is { Number.IsEmpty: false }).GroupBy(item => numbers[item].Number))
        {
            if (group.FirstOrDefault(items.ContainsKey) is not { } first || items[first] is not { } reason)
                continue;
            foreach (var item in group.Where(item => !items.ContainsKey(item)))
                MarkDoubtful(item, reason);
        }
    }

    /// <summary>A part of an exempt item (<c>2(a)</c> after item 2) is exempt with it.</summary>
    private void MarkParts()
    {
        var open = new List<(int Depth, ExemptReason? Reason)>();
        ItemSyntax? previous = null;
        foreach (var item in all)
        {
            var depth = numbers[item].Depth;
            open.RemoveAll(whole => whole.Depth >= depth);
            if (open.Count > 0 && open[^1].Reason is { } inherited)
                Mark(item, inherited.Paragraphs, inherited.Source);
            else if (previous is not null && items.TryGetValue(previous, out var reason) && !items.ContainsKey(item) && ItemParts.MayBePart(tree, numbers, item, previous))
                MarkDoubtful(item, reason);
            open.Add((depth, items.GetValueOrDefault(item)));
            if (open.Count > 1 || (previous is not null && ItemParts.MayBePart(tree, numbers, item, previous)))
                HideTitleWith(item, previous);
            previous = item;
        }
    }

    /// <summary>Marked without the paragraphs' source, so that the clerk is told that no field and no EXCLUSION of its own says so.</summary>
    private void MarkDoubtful(ItemSyntax item, ExemptReason reason) => Mark(item, reason.Paragraphs, ExemptSource.NamedByExclusion);

    private void HideTitleWith(ItemSyntax item, ItemSyntax? whole)
    {
        if (whole is not null && items.ContainsKey(item) && (hiddenTitles.Contains(whole) || ExemptTitle.IsHidden(tree, whole)))
            hiddenTitles.Add(item);
    }

    private void Mark(ItemSyntax item, ImmutableArray<string> paragraphs, ExemptSource source)
    {
        var before = items.GetValueOrDefault(item) ?? new ExemptReason([], ExemptSource.None);
        items[item] = new ExemptReason([.. before.Paragraphs.Union(paragraphs)], before.Source | source);
    }

    /// <summary>
    /// Of an exempt item only its title (unless another is to be shown in its place, or none), the two public fields, and the facts that
    /// the public came back and that the meeting closed may be seen.
    /// </summary>
    private void AddItemSpans(ItemSyntax item)
    {
        var hidesTitle = ExemptTitle.IsHidden(tree, item) || hiddenTitles.Contains(item);
        foreach (var child in item.Children)
        {
            var isPublic = child switch
            {
                LineSyntax { Keyword.Kind: KeywordKind.Item } => !hidesTitle,
                FieldSyntax field => field.Definition.Key is "Public title" or "Public summary",
                KeywordBlockSyntax { Keyword.Kind: KeywordKind.Readmitted or KeywordKind.Closed } => false,
                LineSyntax { LineKind: LineKind.Blank } => true,
                _ => false,
            };
            if (child is KeywordBlockSyntax { Keyword.Kind: KeywordKind.Readmitted or KeywordKind.Closed } fact)
                spans.Add(TextSpan.FromBounds(fact.Line.KeywordSpan.End, fact.Span.End));
            else if (!isPublic)
                spans.Add(child.Span);
        }
    }

    private void EndPassage(int end)
    {
        if (passage >= 0)
            spans.Add(TextSpan.FromBounds(passage, end));
        passage = -1;
    }

    /// <summary>Those that matter wherever they stand.</summary>
    private void AddSlips(IEnumerable<ExemptSlip> slips)
    {
        // The slips come in order: the line that ends one is looked for from where the last was found.
        var next = 0;
        foreach (var slip in slips)
            Slip(slip.Span, ref next);
    }

    /// <summary>"Not for publication" and the like only matter where nothing else makes their place exempt.</summary>
    private void AddSlipsInOpenText(IReadOnlyList<ExemptSlip> slips)
    {
        if (slips.Count == 0)
            return;
        Spans = SpanUnion.Of(spans);
        var next = 0;
        foreach (var slip in slips)
        {
            var holder = byNumber.Between(-1, slip.Span.Start + 1).LastOrDefault();
            if (!Overlaps(slip.Span) && (holder is null || !holder.Span.OverlapsWith(slip.Span) || !items.ContainsKey(holder)))
                Slip(slip.Span, ref next);
        }
    }

    /// <summary>A slip's text reaches to the next line that would end a passage, so that nothing after the slip is quoted either.</summary>
    private void Slip(TextSpan slip, ref int next)
    {
        var lines = tree.Lines;
        while (next < lines.Length && (lines[next].Span.Start <= slip.Start || !EndsPassage(lines[next])))
            next++;
        var end = next < lines.Length ? lines[next].Span.Start : tree.Text.Length;
        diagnostics.Add(Catalogue.ExemptSlip, slip, tree.Text.ToString(slip));
        spans.Add(TextSpan.FromBounds(tree.Text.GetLineSpan(tree.Text.GetLinePosition(slip.Start).Line).Start, end));
    }

    private static bool EndsPassage(LineSyntax line) =>
        line.LineKind == LineKind.Keyword && !line.IsMalformed
        && line.Keyword?.Kind is KeywordKind.Open or KeywordKind.Exclusion or KeywordKind.Readmitted or KeywordKind.Item or KeywordKind.Closed;
}
