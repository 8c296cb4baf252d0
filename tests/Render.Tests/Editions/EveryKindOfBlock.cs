using System.Collections.Immutable;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Render.Tests;

/// <summary>
/// One block of every kind, each with a marker word of its own in every place that can hold words. The people in it may have a marker and a
/// place of introduction of their own.
/// </summary>
internal sealed class EveryKindOfBlock(string marker, TextSpan span, string? personMarker = null, TextSpan? personSpan = null)
{
    private int count;

    public string Next() => $"{marker}{count++}z";

    public int Count => count;

    public Person NewPerson() => new()
    {
        Handle = NextOfPerson().ToLowerInvariant(), Name = NextOfPerson(), Surname = NextOfPerson(), Role = NextOfPerson(), Organisation = NextOfPerson(),
        Party = NextOfPerson(), Ward = NextOfPerson(), Title = "Mr", Span = personSpan ?? span,
    };

    public PersonReference Reference()
    {
        var person = NewPerson();
        return new PersonReference(person, "@" + person.Handle, span);
    }

    public PersonReference Plain() => new(null, Next(), span);

    public Roll NewRoll() => new()
    {
        Kind = RollKind.InAttendance,
        Label = Next(),
        Span = span,
        Attendees = [new Attendee(NewPerson(), Next(), Next(), null, span), new Attendee(NewPerson(), "", "", null, span) { For = Reference() }, new Attendee(null, "", Next(), 3, span)],
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
            Owners = [Reference(), Plain()],
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
        NewVote(),
        NewVote() with { OwnWords = Words() },
        new MotionBlock { Span = span, IsAmendment = false, Mover = Reference(), Seconder = Reference(), Text = Words(), Blocks = [Paragraph()] },
        new MotionBlock { Span = span, IsAmendment = true, Label = Next(), Mover = Plain(), Seconder = Plain(), Text = Words() },
        new OutcomeBlock { Span = span, Keyword = Keywords.English.Of(KeywordKind.Carried), OwnWords = Words() },
        new QuestionBlock { Span = span, Keyword = Keywords.English.Of(KeywordKind.Question), Person = Reference(), Text = Words(), Blocks = [Paragraph()] },
        new QuestionBlock { Span = span, Keyword = Keywords.English.Of(KeywordKind.Answer), Person = Plain(), Text = Words() },
        new InterestsBlock { Span = span, Stem = Words(), Entries = [Interest(), Interest() with { OwnWords = Words() }, Interest() with { Persons = [] }] },
        new InterestsBlock { Span = span, Stem = InlineContent.Empty, Entries = [], NilText = Next(), OwnWords = Words() },
        new PreviousMinutesBlock
        {
            Span = span, Dates = [new MinutesDate(new DateOnly(2031, 12, 13), null, true, Next())], DatesText = Next(), Outcome = Next(), Text = Words(), OwnWords = Words(),
        },
        new CorrectionBlock { Span = span, Date = Next(), Minute = Next(), Text = Words(), Blocks = [Paragraph()] },
        new ProcedureBlock
        {
            Span = span, Keyword = Keywords.English.Of(KeywordKind.Left), Persons = [Reference(), Plain()], Time = new MinutesTime(new TimeOnly(23, 57), null, Next()), For = Next(), Text = Words(),
        },
        new ProcedureBlock { Span = span, Keyword = Keywords.English.Of(KeywordKind.Adjourned), OwnWords = Words() },
        new StatementBlock { Span = span, Keyword = Keywords.English.Of(KeywordKind.Reasons), Text = Words(), Blocks = [Paragraph()] },
        new ExemptBlock { Span = span, Paragraphs = [Next()], Blocks = [Paragraph()] },
    ];

    public VoteBlock NewVote() => new()
    {
        Span = span,
        Method = VoteMethod.Counted,
        Text = Words(),
        Lists =
        [
            new VoteList(VoteSide.For, Next(), 2, [Reference(), Plain()], VoteSide.Option, span),
            new VoteList(VoteSide.Option, Next(), 7, [], VoteSide.Option, span),
            new VoteList(VoteSide.CastingVote, Next(), null, [Reference()], VoteSide.For, span),
        ],
    };

    public InterestEntry Interest() => new()
    {
        Span = span, Persons = [Reference(), Plain()], References = [Next()], Type = Next(), Conduct = Next(), Text = Words(), Typed = Words(),
    };

    public ListEntry Entry() => new() { Span = span, Marker = $"({Next()})", Number = Next(), Text = Words(), Speaker = Mention(), Blocks = [Paragraph()] };

    public ParagraphBlock Paragraph() => new() { Span = span, Text = Words() };

    public InlineContent Words() => Make.Words(Next(), span);

    private MentionInline Mention()
    {
        var person = NewPerson();
        return new MentionInline(person, MentionForm.Full, "@" + person.Handle, true, span);
    }

    private string NextOfPerson() => personMarker is null ? Next() : $"{personMarker}{count++}z";
}
