using System.Collections.Immutable;
using MinutesDsl.Semantics;

namespace MinutesDsl.Render;

/// <summary>Makes the public edition's document, its meeting, items and people.</summary>
internal sealed class DocumentRedaction(ExemptRegions regions, BlockRedaction blocks)
{
    private readonly InlineRedaction inlines = blocks.Inlines;

    /// <summary>The document without exempt text; it keeps no span of it.</summary>
    public Document Apply(Document document) => new()
    {
        Meeting = Redact(document.Meeting),
        Preamble = blocks.Redact(document.Preamble),
        Items = RedactItems(document.Items),
        Rolls = [.. document.Rolls.Select(blocks.Redact).OfType<Roll>()],
        // The published list of people is made from what is left, never from this table; a hidden person has no place in it either.
        People = document.People.Where(pair => !regions.Hide(pair.Value)).ToImmutableDictionary(),
    };

    private Meeting Redact(Meeting meeting)
    {
        var dropped = meeting.Fields.Where(field => regions.Touch(field.Span)).Select(field => field.Text).ToHashSet();
        string Keep(string value) => value.Length > 0 && dropped.Contains(value) ? "" : value;
        return meeting with
        {
            Venue = Keep(meeting.Venue),
            Contact = Keep(meeting.Contact),
            Reference = Keep(meeting.Reference),
            Livestream = Keep(meeting.Livestream),
            NextMeeting = Keep(meeting.NextMeeting),
            StatusText = Keep(meeting.StatusText),
            Chair = inlines.RedactReference(meeting.Chair),
            Clerk = inlines.RedactReference(meeting.Clerk),
            Fields = RedactFields(meeting.Fields),
        };
    }

    private ImmutableArray<Item> RedactItems(ImmutableArray<Item> items)
    {
        var result = ImmutableArray.CreateBuilder<Item>(items.Length);
        Item? exemptParent = null;
        foreach (var item in items)
        {
            if (exemptParent is not null && item.Depth <= exemptParent.Depth)
                exemptParent = null;
            if (item.Exempt is not null)
                exemptParent ??= item;
            // A part of an exempt item says nothing else, and an item that begins in exempt text must not be trusted with its title.
            if (item.Exempt is not null || exemptParent is not null)
                result.Add(Reduce(item, item.Exempt ?? exemptParent?.Exempt, item.TitleIsWithheld || exemptParent is { TitleIsWithheld: true }));
            else if (regions.TouchStart(item.Span))
                result.Add(Reduce(item, new ExemptReason([], ExemptSource.Passage), withheld: true));
            else
                result.Add(RedactOpen(item));
        }

        return result.ToImmutable();
    }

    private Item Reduce(Item item, ExemptReason? reason, bool withheld) => new()
    {
        Span = item.Span,
        Line = item.Line,
        Number = item.Number,
        NumberIsTyped = item.NumberIsTyped,
        Label = item.Label,
        Anchor = item.Anchor,
        Agenda = item.Agenda,
        Depth = item.Depth,
        Title = withheld ? InlineContent.Empty : inlines.RedactNames(item.PublicTitle ?? item.Title),
        TitleIsWithheld = withheld,
        PublicSummary = inlines.RedactNames(item.PublicSummary),
        Exempt = reason,
        Blocks = [.. item.OpenFacts.Select(ReduceToFact).OfType<Block>()],
    };

    /// <summary>That the public came back, and when the meeting closed, is open wherever it stands; never the words that came with it.</summary>
    private static Block? ReduceToFact(Block block) => block switch
    {
        ReadmittedBlock => new ReadmittedBlock { Span = block.Span, Line = block.Line },
        ClosedBlock closed => new ClosedBlock { Span = block.Span, Line = block.Line, Time = closed.Time },
        _ => null,
    };

    private Item RedactOpen(Item item) => item with
    {
        Title = inlines.Redact(item.Title) ?? InlineContent.Empty,
        Fields = RedactFields(item.Fields),
        Agenda = item.Fields.Any(field => field.Key == "Agenda" && regions.Touch(field.Span)) ? "" : item.Agenda,
        PublicTitle = null,
        PublicSummary = InlineContent.Empty,
        Blocks = blocks.Redact(item.Blocks),
        OpenFacts = [],
    };

    private ImmutableArray<DocumentField> RedactFields(ImmutableArray<DocumentField> fields)
    {
        var kept = ImmutableArray.CreateBuilder<DocumentField>(fields.Length);
        foreach (var field in fields)
        {
            if (!regions.Touch(field.Span) && inlines.Redact(field.Value) is { } value)
                kept.Add(field with { Value = value });
        }

        return kept.ToImmutable();
    }
}
