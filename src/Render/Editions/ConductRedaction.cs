using System.Collections.Immutable;
using MinutesDsl.Semantics;

namespace MinutesDsl.Render;

/// <summary>
/// Takes exempt text out of motions, votes, outcomes, questions, interests, earlier minutes and the steps of the meeting. A block goes whole
/// where any of its own words, or the place of any person whom it names, is exempt; of declarations only the exempt ones go.
/// </summary>
internal sealed class ConductRedaction(ExemptRegions regions, InlineRedaction inlines)
{
    /// <summary>Whether the block is one of these.</summary>
    public static bool Knows(Block block) =>
        block is VoteBlock or MotionBlock or OutcomeBlock or QuestionBlock or InterestsBlock or PreviousMinutesBlock or CorrectionBlock or ProcedureBlock;

    /// <summary>The block without exempt text, or null.</summary>
    public Block? Redact(Block block) => block switch
    {
        VoteBlock b => Redact(b),
        MotionBlock b => IsOpen(b.Mover) && IsOpen(b.Seconder) && Words(b.Text) is { } text
            ? b with { Text = text, Mover = inlines.RedactReference(b.Mover), Seconder = inlines.RedactReference(b.Seconder) }
            : null,
        OutcomeBlock b => Words(b.OwnWords) is { } own ? b with { OwnWords = own } : null,
        QuestionBlock b => IsOpen(b.Person) && Words(b.Text) is { } text ? b with { Text = text, Person = inlines.RedactReference(b.Person) } : null,
        InterestsBlock b => Redact(b),
        PreviousMinutesBlock b => Words(b.Text) is { } text && Words(b.OwnWords) is { } own ? b with { Text = text, OwnWords = own } : null,
        CorrectionBlock b => Words(b.Text) is { } text ? b with { Text = text } : null,
        ProcedureBlock b => AreOpen(b.Persons) && Words(b.Text) is { } text && Words(b.OwnWords) is { } own
            ? b with { Text = text, OwnWords = own, Persons = Redact(b.Persons) }
            : null,
        _ => null,
    };

    /// <summary>A vote that kept some of its sides would tell how many the others were; so where one goes, all of it goes.</summary>
    private VoteBlock? Redact(VoteBlock vote) =>
        Words(vote.Text) is { } text && Words(vote.OwnWords) is { } ownWords && vote.Lists.All(list => !regions.Touch(list.Span) && AreOpen(list.Persons))
            ? vote with { Text = text, OwnWords = ownWords, Lists = [.. vote.Lists.Select(list => list with { Persons = Redact(list.Persons) })] }
            : null;

    private InterestsBlock? Redact(InterestsBlock block)
    {
        if (Words(block.Stem) is not { } stem || Words(block.OwnWords) is not { } ownWords)
            return null;
        var entries = block.Entries.Select(Redact).OfType<InterestEntry>().ToImmutableArray();
        return entries.IsEmpty && !block.Entries.IsEmpty ? null : block with { Stem = stem, OwnWords = ownWords, Entries = entries };
    }

    private InterestEntry? Redact(InterestEntry entry) =>
        !regions.Touch(entry.Span) && AreOpen(entry.Persons)
        && Words(entry.Text) is { } text && Words(entry.Typed) is { } typed && Words(entry.OwnWords) is { } ownWords
            ? entry with { Text = text, Typed = typed, OwnWords = ownWords, Persons = Redact(entry.Persons) }
            : null;

    private ImmutableArray<PersonReference> Redact(ImmutableArray<PersonReference> persons) => [.. persons.Select(inlines.RedactReference).OfType<PersonReference>()];

    private bool AreOpen(ImmutableArray<PersonReference> persons) => persons.All(IsOpen);

    private bool IsOpen(PersonReference? person) => person is null || !regions.Touch(person.Span);

    private InlineContent? Words(InlineContent content) => inlines.Redact(content);
}
