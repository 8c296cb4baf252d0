using MinutesDsl.Semantics;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>Every place where a person stands in a list of persons, rolls apart.</summary>
internal static class PersonMentions
{
    internal static IEnumerable<PersonReference> Of(RuleContext context)
    {
        var document = context.Document;
        if (document.Meeting.Chair is { } chair)
            yield return chair;
        if (document.Meeting.Clerk is { } clerk)
            yield return clerk;
        foreach (var block in context.Blocks())
        {
            foreach (var reference in In(block))
                yield return reference;
        }
    }

    internal static IEnumerable<PersonReference> In(Block block) => block switch
    {
        MotionBlock motion => new[] { motion.Mover, motion.Seconder }.OfType<PersonReference>(),
        VoteBlock vote => vote.Lists.SelectMany(list => list.Persons),
        ProcedureBlock step => step.Persons,
        InterestsBlock interests => interests.Entries.SelectMany(entry => entry.Persons),
        QuestionBlock { Person: { } speaker } => [speaker],
        ActionBlock action => action.Owners,
        RollBlock { Roll: var roll } => roll.Attendees.Select(attendee => attendee.For).OfType<PersonReference>(),
        _ => [],
    };
}
