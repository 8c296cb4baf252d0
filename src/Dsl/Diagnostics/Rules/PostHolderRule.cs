using MinutesDsl.Semantics;
using MinutesDsl.Semantics.Binding;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN113: somebody moves, declares, comes or goes by the name of an office alone ("the Mayor"), and nobody there is known to hold it. Of voters MIN302 speaks.</summary>
internal sealed class PostHolderRule : IRule
{
    public void Check(RuleContext context)
    {
        if (!context.Presence.HasRoll)
            return;
        foreach (var reference in context.Blocks().SelectMany(Persons))
        {
            if (reference.Person is null && PostWords.Of(reference.Typed) is { } post && PostWords.IsOffice(post) && !IsOnRollByPost(context, post)
                && !context.Diagnostics.Any(Catalogue.AmbiguousName, reference.Span))
                context.Diagnostics.Add(Catalogue.UnknownHolder, reference.Span, reference.Typed);
        }
    }

    private static IEnumerable<PersonReference> Persons(Block block) => block switch
    {
        MotionBlock motion => ((PersonReference?[])[motion.Mover, motion.Seconder]).OfType<PersonReference>(),
        InterestsBlock interests => interests.Entries.SelectMany(entry => entry.Persons),
        ProcedureBlock step => step.Persons,
        VoteBlock vote => vote.Lists.Where(list => list.Side == VoteSide.CastingVote).SelectMany(list => list.Persons),
        _ => [],
    };

    /// <summary>Whether a roll has the post itself, "The Mayor, Councillor Jean Booth": then the reader knows who it is.</summary>
    private static bool IsOnRollByPost(RuleContext context, string post) =>
        context.Document.Rolls.SelectMany(roll => roll.Attendees).Any(attendee => attendee.Person is { IsPost: true, Role: var role } && PostWords.Canonical(role.Split(',')[0]) == post);
}
