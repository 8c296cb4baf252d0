using System.Collections.Immutable;
using System.Runtime.InteropServices;
using MinutesDsl.Diagnostics;
using MinutesDsl.Syntax.Grammar;
using MinutesDsl.Text;

namespace MinutesDsl.Syntax;

/// <summary>
/// Assembles lines to blocks by indentation and by the block that is open above. A line's kind never depends on a later line, but for
/// votes and outcomes indented under a motion, so an error stays within its line or block.
/// </summary>
internal sealed class BlockBuilder
{
    /// <summary>Deeper nesting is flattened, so that no walk over the tree can overflow.</summary>
    internal const int DeepestNesting = 16;

    private readonly SourceText text;
    private readonly bool isRegister;
    private readonly LineGrammar grammar;
    private readonly List<OpenBlock> open = [new OpenBlock(SyntaxKind.Document, 0)];

    /// <summary>The children so far of every open block, those of the outermost first: closing a block takes its own off the end.</summary>
    private readonly List<SyntaxNode> children = [];
    private readonly ImmutableArray<LineSyntax>.Builder lines;
    private readonly List<LineSyntax> pending = [];
    private readonly ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
    private bool sawBlank;
    private bool sawText;
    private bool flattened;
    private KeywordKind? fieldOwner;
    private bool itemHasText = true;
    private string itemDigits = "";
    private LineKind lastKind = LineKind.Blank;

    internal BlockBuilder(SourceText text, LineGrammar grammar, bool isRegister)
    {
        this.text = text;
        this.grammar = grammar;
        this.isRegister = isRegister;
        lines = ImmutableArray.CreateBuilder<LineSyntax>(text.LineCount);
    }

    private OpenBlock Top => open[^1];

    private bool LastChildIsLine => children.Count > Top.FirstChild && children[^1] is LineSyntax;

    /// <summary>The number of sections (document, header or item) that are open.</summary>
    private int Sections => open.Count > 1 && open[1].IsSection ? 2 : 1;

    /// <summary>The block at column 0 that is open in the section, or null.</summary>
    private OpenBlock? Base => open.Count > Sections ? open[Sections] : null;

    internal DocumentSyntax Build(out ImmutableArray<LineSyntax> all, out ImmutableArray<Diagnostic> found)
    {
        for (var line = 0; line < text.LineCount; line++)
        {
            var full = text.GetLineSpanWithBreak(line);
            if (!full.IsEmpty)
                Add(full, text.GetLineSpan(line));
        }

        CloseTo(1);
        Flush();
        all = lines.DrainToImmutable();
        found = diagnostics.DrainToImmutable();
        return new DocumentSyntax([.. children]);
    }

    private void Add(TextSpan full, TextSpan words)
    {
        var shape = grammar.Parse(words, Context(words));
        shape.BreakLength = full.Length - words.Length;
        var line = new LineSyntax(shape, full);
        lines.Add(line);
        if (line.LineKind is LineKind.Blank or LineKind.Comment)
        {
            pending.Add(line);
            if (line.LineKind == LineKind.Blank)
                (sawBlank, fieldOwner) = (true, null);
            return;
        }

        if (words.Length > LineGrammar.LongestLine)
            diagnostics.Add(new Diagnostic(Catalogue.LineTooLong, new TextSpan(line.Content.Start, 1)));
        if (line.IsMalformed)
            diagnostics.Add(new Diagnostic(Catalogue.MalformedKeyword, TextSpan.FromBounds(line.KeywordSpan.Start, line.Content.End), line.Keyword?.Text ?? "", HeadForms.Of(line.Keyword)));
        if (line.LineKind == LineKind.Field)
            AddField(line);
        else
            AddText(line);
        sawText = true;
        sawBlank = false;
        lastKind = line.LineKind;
    }

    private LineContext Context(TextSpan words) =>
        new()
        {
            IsFirst = !sawText,
            IsRegister = isRegister,
            FieldOwner = fieldOwner,
            ExemptFieldCounts = !itemHasText,
            FollowsProse = !sawBlank && lastKind is LineKind.Prose or LineKind.NumberedParagraph && Base is not { TakesEntries: true } && !GoesOnWithList(words),
            NestedKeywordsCount = NestedKeywordsCount(LineGrammar.ColumnOf(text.Text, words)),
            IsMotionText = OpenBlock.AreMotions(open) && MayBeSettled(),
            MotionKeywordsCount = open.Exists(block => block.HoldsText) && open.TrueForAll(block => !block.HoldsText || block is { Kind: SyntaxKind.Entry, Line.Keyword.Group: KeywordGroup.Motion }),
            ItemDigits = itemDigits,
            OpenList = OpenList(),
        };

    /// <summary>Whether votes and outcomes indented among the outermost motion's words settle it; it takes a look at the lines below the motion, once.</summary>
    private bool MayBeSettled()
    {
        if (open.Find(block => block.HoldsText) is not { Line: { } line } motion)
            return false;
        return motion.MayBeSettled ??= grammar.EndsInSettlement(text, text.GetLinePosition(line.Span.Start).Line, motion.Column, motion.TakesEntries);
    }

    private bool NestedKeywordsCount(int column)
    {
        if (isRegister)
            return false;
        if (column == 0)
            return Base is not { Kind: SyntaxKind.KeywordBlock, HoldsText: true, TakesEntries: true };
        for (var i = Sections; i < open.Count && !open[i].EndsAt(column); i++)
        {
            if (open[i].HoldsText)
                return false;
        }

        return true;
    }

    private MarkerKind OpenList()
    {
        for (var i = open.Count - 1; i > 0; i--)
        {
            if (open[i].Kind == SyntaxKind.List)
                return open[i].MarkerKind;
        }

        return MarkerKind.None;
    }

    /// <summary>Whether a line under the wrapped words of an entry stands where the next entry of that numbered list would.</summary>
    private bool GoesOnWithList(TextSpan words)
    {
        var column = LineGrammar.ColumnOf(text.Text, words);
        return open.Exists(block => block is { Kind: SyntaxKind.List, MarkerKind: not MarkerKind.Bullet } && column <= block.Column);
    }

    private void AddField(LineSyntax line)
    {
        // The lines under VOTE belong to it, other fields to the header or item.
        CloseTo(line.Field is { Owner: KeywordKind.Vote } ? Math.Max(Sections, open.FindLastIndex(block => block.Line is { Keyword.Kind: KeywordKind.Vote })) + 1 : Sections);
        Open(new OpenBlock(SyntaxKind.Field, line.Column) { Line = line }, line);

        // A late "Exempt:" opens the run again, so that "Public title:" may stand under it.
        fieldOwner ??= KeywordKind.Item;
    }

    private void AddText(LineSyntax line)
    {
        if (line.Column > 0 && Top.Kind == SyntaxKind.Field && fieldOwner is not (null or KeywordKind.Vote) && line.LineKind == LineKind.Prose)
        {
            Append(line);
            return;
        }

        if (fieldOwner is not (null or KeywordKind.Vote) && line is { LineKind: LineKind.Prose, Column: 0 } && grammar.LooksLikeField(line.Content))
        {
            // A key that is not known is prose, and the run of fields goes on.
            CloseTo(Sections);
            OpenBlockFor(line);
            return;
        }

        fieldOwner = null;
        if (line.Keyword is { Kind: KeywordKind.Item or KeywordKind.Minutes or KeywordKind.Register or KeywordKind.Body } && line.LineKind == LineKind.Keyword)
        {
            AddSection(line, line.Keyword.Kind);
            return;
        }

        itemHasText = true;
        if (open.Count > 1 && open[1].Kind == SyntaxKind.Header)
            CloseTo(1);
        if (line.Column == 0)
            AddAtMargin(line);
        else
            AddIndented(line);
    }

    private void AddSection(LineSyntax line, KeywordKind keyword)
    {
        CloseTo(1);
        Open(new OpenBlock(keyword == KeywordKind.Item ? SyntaxKind.Item : SyntaxKind.Header, 0) { Line = line }, line);
        fieldOwner = keyword;
        itemHasText = keyword != KeywordKind.Item;
        itemDigits = line.Head is ItemHeadSyntax { Number: { IsEmpty: false } number } ? ItemDigits.Of(text.Text, number) : "";
    }

    private void AddAtMargin(LineSyntax line)
    {
        switch (line.LineKind)
        {
            case LineKind.Entry:
                if (Base is not ({ Kind: SyntaxKind.List } or { Kind: SyntaxKind.KeywordBlock, TakesEntries: true }) || (open.Count > Sections + 1 && open[Sections].EndsRoll(open[Sections + 1], line)))
                    CloseTo(Sections);
                AddEntry(line);
                break;
            case LineKind.TableRow or LineKind.Quotation:
                if (!ContinuesTop(line) && Base is not { Kind: SyntaxKind.KeywordBlock, TakesEntries: true })
                    CloseTo(Sections);
                AddRow(line);
                break;
            default:
                CloseTo(Sections);
                OpenBlockFor(line);
                break;
        }
    }

    private void AddIndented(LineSyntax line)
    {
        switch (line.LineKind)
        {
            case LineKind.Entry:
                AddEntry(line);
                break;
            case LineKind.TableRow or LineKind.Quotation:
                AddRow(line);
                break;
            case LineKind.Prose:
                PopForWords(line.Column);
                if (!sawBlank && Top is { Kind: SyntaxKind.Paragraph or SyntaxKind.Entry or SyntaxKind.KeywordBlock or SyntaxKind.Quotation } && LastChildIsLine)
                    Append(line);
                else
                    OpenBlockFor(line);
                break;
            default:
                PopForWords(line.Column);
                if (Top.Kind == SyntaxKind.Quotation || (Top.Kind == SyntaxKind.Paragraph && open.Count - 1 > Sections))
                    CloseTo(open.Count - 1);
                OpenBlockFor(line);
                break;
        }
    }

    private void OpenBlockFor(LineSyntax line)
    {
        LimitDepth();
        switch (line.LineKind)
        {
            case LineKind.Keyword:
                Open(new OpenBlock(SyntaxKind.KeywordBlock, line.Column) { Line = line, TakesEntries = TakesEntries(line) }, line);
                break;
            case LineKind.Heading:
                Open(new OpenBlock(SyntaxKind.Heading, line.Column) { Line = line }, line);
                CloseTo(open.Count - 1);
                break;
            default:
                Open(new OpenBlock(SyntaxKind.Paragraph, line.Column) { Line = line }, line);
                break;
        }
    }

    private void AddEntry(LineSyntax line)
    {
        PopForEntry(line.Column);
        if (Top.Kind != SyntaxKind.List)
            LimitDepth();
        if (Top.Kind == SyntaxKind.List && Top.MarkerKind != line.MarkerKind)
            CloseTo(open.Count - 1);
        if (Top.Kind != SyntaxKind.List)
        {
            Flush();
            open.Add(new OpenBlock(SyntaxKind.List, line.Column) { MarkerKind = line.MarkerKind, FirstChild = children.Count });
        }

        Open(new OpenBlock(SyntaxKind.Entry, line.Column) { Line = line, TakesEntries = line.Keyword is not null && TakesEntries(line) }, line);
    }

    private void AddRow(LineSyntax line)
    {
        if (ContinuesTop(line))
        {
            Append(line);
            return;
        }

        var kind = line.LineKind == LineKind.TableRow ? SyntaxKind.Table : SyntaxKind.Quotation;
        PopForEntry(line.Column);
        if (Top.Kind == SyntaxKind.List)
            CloseTo(open.Count - 1);
        Open(new OpenBlock(kind, line.Column) { Line = line }, line);
    }

    private bool ContinuesTop(LineSyntax line) =>
        !sawBlank && Top.Kind == (line.LineKind == LineKind.TableRow ? SyntaxKind.Table : SyntaxKind.Quotation);

    /// <summary>Closes what an entry, row or quotation at this column cannot be inside of.</summary>
    private void PopForEntry(int column)
    {
        while (open.Count > Sections && !HoldsEntryAt(open.Count - 1, column))
            CloseTo(open.Count - 1);
    }

    private bool HoldsEntryAt(int index, int column)
    {
        var block = open[index];
        return block.Kind switch
        {
            SyntaxKind.Entry => column >= block.Column + 2,
            SyntaxKind.List => index == Sections || HoldsEntryAt(index - 1, column),
            SyntaxKind.KeywordBlock => column > block.Column || (block.TakesEntries && column == block.Column),
            SyntaxKind.Paragraph => column > block.Column,
            _ => false,
        };
    }

    /// <summary>Closes what indented words at this column do not continue.</summary>
    private void PopForWords(int column)
    {
        while (open.Count > Sections)
        {
            if (HoldsWordsAt(column))
                return;
            CloseTo(open.Count - 1);
        }
    }

    private bool HoldsWordsAt(int column) => Top.Kind switch
    {
        SyntaxKind.Entry or SyntaxKind.KeywordBlock => column > Top.Column,
        SyntaxKind.Paragraph when ReferenceEquals(Top, Base) => column > Top.Column || !sawBlank,
        SyntaxKind.Paragraph => column >= Top.Column && !sawBlank,
        SyntaxKind.Quotation => column > Top.Column && !sawBlank,
        _ => false,
    };

    private void LimitDepth()
    {
        var depth = 0;
        for (var i = Sections; i < open.Count; i++)
            depth += open[i].Kind is SyntaxKind.Entry or SyntaxKind.KeywordBlock ? 1 : 0;
        if (depth < DeepestNesting)
            return;
        if (!flattened)
            diagnostics.Add(new Diagnostic(Catalogue.NestedTooDeep, Top.Line is { } line ? line.Content : default));
        flattened = true;
        while (Top.Kind is not (SyntaxKind.Entry or SyntaxKind.KeywordBlock))
            CloseTo(open.Count - 1);
        CloseTo(open.Count - 1);
    }

    private bool TakesEntries(LineSyntax line) =>
        line.Keyword is { } keyword
        && (keyword.Kind == KeywordKind.Exempt || (keyword.Body == KeywordBody.List && (line.Text.IsEmpty || EndsOpen(line.Text))));

    private bool EndsOpen(TextSpan words) => !words.IsEmpty && text.Text[words.End - 1] is ':' or '-' or '–';

    private void Open(OpenBlock block, LineSyntax line)
    {
        Flush();
        block.FirstChild = children.Count;
        open.Add(block);
        children.Add(line);
        if (line.Keyword is { Kind: KeywordKind.Vote })
            fieldOwner = KeywordKind.Vote;
    }

    private void Append(LineSyntax line)
    {
        Flush();
        children.Add(line);
        if (Top is { Kind: SyntaxKind.KeywordBlock, Line.Keyword.Body: KeywordBody.List } && EndsOpen(line.Text))
            Top.TakesEntries = true;
    }

    private void Flush()
    {
        children.AddRange(pending);
        pending.Clear();
    }

    private void CloseTo(int count)
    {
        while (open.Count > count)
        {
            var first = Top.FirstChild;
            var closed = Top.Close([.. CollectionsMarshal.AsSpan(children)[first..]]);
            open.RemoveAt(open.Count - 1);
            children.RemoveRange(first, children.Count - first);
            children.Add(closed);
        }
    }
}
