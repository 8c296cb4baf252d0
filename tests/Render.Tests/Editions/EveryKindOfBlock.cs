using System.Collections.Immutable;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Render.Tests;

/// <summary>One block of every kind, each with a marker word of its own in every place that can hold words.</summary>
internal sealed class EveryKindOfBlock(string marker, TextSpan span)
{
    private int count;

    public string Next() => $"{marker}{count++}z";

    public int Count => count;

    public Person NewPerson() => new()
    {
        Handle = Next().ToLowerInvariant(), Name = Next(), Surname = Next(), Role = Next(), Organisation = Next(), Party = Next(), Ward = Next(),
        Title = "Mr", Span = span,
    };

    public Roll NewRoll() => new()
    {
        Kind = RollKind.InAttendance,
        Label = Next(),
        Span = span,
        Attendees = [new Attendee(NewPerson(), Next(), Next(), null, span), new Attendee(null, "", Next(), 3, span)],
    };

    public ImmutableArray<Block> All() =>
    [
        new ParagraphBlock { Span = span, Number = Next(), NumberIsTyped = true, Text = Words(), Speaker = Mention(), Blocks = [Paragraph()] },
        new ParagraphBlock
        {
            Span = span,
            Text = new InlineContent(
            [
                new StrongInline([new TextInline(Next(), span)], span),
                new EmphasisInline([new TextInline(Next(), span)], span),
                new LinkInline([new TextInline(Next(), span)], $"https://example.org/{Next()}", span),
                Mention(),
                new MentionInline(null, MentionForm.Default, "@" + Next(), false, span),
                new MinuteReferenceInline("#" + Next(), Next(), null, null, span),
                new MinuteReferenceInline("#" + Next(), Next(), new DateOnly(2020, 1, 2), null, span),
                new LineBreakInline(span),
            ]),
        },
        new HeadingBlock { Span = span, Level = 2, Text = Words() },
        new ListBlock { Span = span, Kind = ListKind.Decimal, Entries = [Entry(), Entry()] },
        Entry(),
        new TableBlock { Span = span, Header = [Words(), Words()], Rows = [[Words(), Words()]], Alignments = [ColumnAlignment.Right] },
        new QuotationBlock { Span = span, Blocks = [Paragraph()] },
        new PointsBlock { Span = span, Stem = Words(), Blocks = [Paragraph()] },
        new PurposeBlock { Span = span, Text = Words() },
        new NoteBlock { Span = span, Text = Words() },
        new DocumentsBlock
        {
            Span = span,
            Stem = Words(),
            Entries = [new DocumentEntry(Words(), $"{Next()}.pdf", new FileFact(1024), span), new DocumentEntry(Words(), null, null, span)],
        },
        new DecisionBlock { Span = span, Keyword = Keywords.English.Of(KeywordKind.Resolved), LeadIn = Words(), Text = Words(), ResolutionNumber = Next(), Blocks = [Paragraph()] },
        new ActionBlock
        {
            Span = span,
            Owners = [new PersonReference(NewPerson(), "@" + Next(), span), new PersonReference(null, Next(), span)],
            Due = Next(),
            DueDate = new DateOnly(2031, 12, 13),
            Text = Words(),
            Progress = Next(),
            ActionNumber = Next(),
        },
        new RollBlock { Span = span, Roll = NewRoll() },
        new RollBlock { Span = span, Roll = NewRoll() with { OwnWords = Words() } },
        new ExclusionBlock { Span = span, Items = [Next()], Paragraphs = [Next()], Reason = Words() },
        new ExclusionBlock { Span = span, Items = [Next()], Paragraphs = [Next()], OwnWords = Words() },
        new ReadmittedBlock { Span = span, OwnWords = Words() },
        new ClosedBlock { Span = span, Time = null, Text = Words() },
        new ClosedBlock { Span = span, Time = null, OwnWords = Words() },
        new StatementBlock { Span = span, Keyword = Keywords.English.Of(KeywordKind.Motion), Text = Words(), Blocks = [Paragraph()] },
        new ExemptBlock { Span = span, Paragraphs = [Next()], Blocks = [Paragraph()] },
    ];

    public ListEntry Entry() => new() { Span = span, Marker = $"({Next()})", Number = Next(), Text = Words(), Speaker = Mention(), Blocks = [Paragraph()] };

    public ParagraphBlock Paragraph() => new() { Span = span, Text = Words() };

    public InlineContent Words() => Make.Words(Next(), span);

    private MentionInline Mention() => new(NewPerson(), MentionForm.Full, "@" + Next(), true, span);
}
