using System.Collections.Immutable;
using MinutesDsl.Semantics;

namespace MinutesDsl.Render;

/// <summary>
/// Takes exempt blocks out of open text. A block goes whole where it begins in exempt text or where any of its own words are exempt;
/// where only something nested in it is exempt, that goes and the rest stays.
/// </summary>
internal sealed class BlockRedaction(ExemptRegions regions, InlineRedaction inlines)
{
    private readonly ConductRedaction conduct = new(regions, inlines);

    /// <summary>What redacts words.</summary>
    public InlineRedaction Inlines => inlines;

    /// <summary>The blocks that may be published, themselves redacted.</summary>
    public ImmutableArray<Block> Redact(ImmutableArray<Block> blocks) => [.. blocks.Select(Redact).OfType<Block>()];

    /// <summary>The roll without exempt entries, or null where the roll itself is exempt.</summary>
    public Roll? Redact(Roll roll)
    {
        if (regions.TouchStart(roll.Span) || inlines.Redact(roll.OwnWords) is not { } ownWords)
            return null;
        return roll with
        {
            OwnWords = ownWords,
            Attendees =
            [
                .. roll.Attendees.Where(attendee => !regions.Touch(attendee.Span) && !regions.Hide(attendee.Person) && !IsExempt(attendee.For))
                    .Select(attendee => attendee with { For = inlines.RedactReference(attendee.For) }),
            ],
        };
    }

    private Block? Redact(Block block)
    {
        if (block is ExemptBlock || regions.TouchStart(block.Span))
            return null;
        var kept = RedactOwnWords(block);
        return kept is null ? null : kept with { Blocks = Redact(kept.Blocks) };
    }

    private Block? RedactOwnWords(Block block) => block switch
    {
        ParagraphBlock b => Words(b.Text) is { } text && IsOpen(b.Speaker) ? b with { Text = text, Speaker = inlines.RedactMention(b.Speaker) } : null,
        HeadingBlock b => Words(b.Text) is { } text ? b with { Text = text } : null,
        NoteBlock b => Words(b.Text) is { } text ? b with { Text = text } : null,
        PurposeBlock b => Words(b.Text) is { } text ? b with { Text = text } : null,
        StatementBlock b => Words(b.Text) is { } text ? b with { Text = text } : null,
        PointsBlock b => Words(b.Stem) is { } stem ? b with { Stem = stem } : null,
        QuotationBlock b => b,
        ReadmittedBlock b => Words(b.OwnWords) is { } words ? b with { OwnWords = words } : null,
        ClosedBlock b => Words(b.Text) is { } text && Words(b.OwnWords) is { } words ? b with { Text = text, OwnWords = words } : null,
        ExclusionBlock b => Words(b.Reason) is { } reason && Words(b.OwnWords) is { } words ? b with { Reason = reason, OwnWords = words } : null,
        DecisionBlock b => Words(b.LeadIn) is { } leadIn && Words(b.Text) is { } text ? b with { LeadIn = leadIn, Text = text } : null,
        ActionBlock b => Redact(b),
        RollBlock b => Redact(b.Roll) is { } roll ? b with { Roll = roll } : null,
        DocumentsBlock b => Words(b.Stem) is { } stem ? b with { Stem = stem, Entries = Redact(b.Entries) } : null,
        TableBlock b => Redact(b),
        ListBlock b => RedactEntries(b),
        ListEntry b => Redact(b),
        _ when ConductRedaction.Knows(block) => conduct.Redact(block),
        // A kind of block that this does not know yet is not published while anything of it may be exempt.
        _ => regions.Touch(block.Span) ? null : block,
    };

    private ActionBlock? Redact(ActionBlock action) =>
        Words(action.Text) is { } text && !action.Owners.Any(owner => regions.Touch(owner.Span))
            ? action with { Text = text, Owners = [.. action.Owners.Select(inlines.RedactReference).OfType<PersonReference>()] }
            : null;

    private ListBlock? RedactEntries(ListBlock list)
    {
        var entries = list.Entries.Select(Redact).OfType<ListEntry>().ToImmutableArray();
        return entries.IsEmpty && !list.Entries.IsEmpty ? null : list with { Entries = entries };
    }

    private ListEntry? Redact(ListEntry entry) =>
        !regions.TouchStart(entry.Span) && Words(entry.Text) is { } text && IsOpen(entry.Speaker)
            ? entry with { Text = text, Speaker = inlines.RedactMention(entry.Speaker), Blocks = Redact(entry.Blocks) }
            : null;

    private ImmutableArray<DocumentEntry> Redact(ImmutableArray<DocumentEntry> entries)
    {
        var kept = ImmutableArray.CreateBuilder<DocumentEntry>(entries.Length);
        foreach (var entry in entries)
        {
            if (!regions.Touch(entry.Span) && Words(entry.Text) is { } text)
                kept.Add(entry with { Text = text });
        }

        return kept.ToImmutable();
    }

    /// <summary>A table's cells belong together: one exempt cell withholds the table.</summary>
    private TableBlock? Redact(TableBlock table) =>
        table.Header.Concat(table.Rows.SelectMany(row => row)).All(cell => Words(cell) is not null)
            ? table with
            {
                Header = [.. table.Header.Select(inlines.RedactNames)],
                Rows = [.. table.Rows.Select(row => row.Select(inlines.RedactNames).ToImmutableArray())],
            }
            : null;

    private bool IsExempt(PersonReference? person) => person is not null && regions.Touch(person.Span);

    private bool IsOpen(MentionInline? speaker) => speaker is null || !regions.Touch(speaker.Span);

    private InlineContent? Words(InlineContent content) => inlines.Redact(content);
}
