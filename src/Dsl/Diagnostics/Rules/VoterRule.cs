using MinutesDsl.Semantics;
using MinutesDsl.Syntax.Grammar;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN302: who voted and is not recorded as present; MIN303: who is listed twice; MIN304: who was out; MIN305: who may not vote.</summary>
internal sealed class VoterRule : IRule
{
    public void Check(RuleContext context)
    {
        foreach (var block in context.Blocks())
        {
            if (block is not VoteBlock vote)
                continue;
            var seen = new HashSet<string>();
            foreach (var list in vote.Lists.Where(list => list is { Side: not VoteSide.CastingVote, IsCollective: false }))
            {
                foreach (var voter in list.Persons)
                    Check(context, vote, list, voter, seen);
            }
        }
    }

    private static void Check(RuleContext context, VoteBlock vote, VoteList list, PersonReference voter, HashSet<string> seen)
    {
        var key = voter.Person is { } person ? PersonKey.Of(person) : voter.Typed.ToUpperInvariant();
        if (!seen.Add(key))
            context.Diagnostics.Add(Catalogue.VoterTwice, voter.Span, NameOf(voter));
        else if (list.Side is VoteSide.For or VoteSide.Against or VoteSide.Abstained or VoteSide.Option)
            CheckPresence(context, vote, list, voter);
    }

    private static void CheckPresence(RuleContext context, VoteBlock vote, VoteList list, PersonReference voter)
    {
        if (voter.Person is not { } person)
        {
            // A name that fits nobody: where the checks of names have something to say of it, that is enough.
            if (context.HasRoll && !voter.Typed.StartsWith('@') && !IsChair(context, voter) && !IsPostPresent(context, voter) && !HasNameDiagnostic(context, voter.Span))
                context.Diagnostics.Add(new Diagnostic(Catalogue.VoterNotPresent, voter.Span, voter.Typed) { Fixes = PresentFix.Nearest(context, voter) });
            return;
        }

        if (list.Side != VoteSide.Abstained && Barring(context, vote, person) is { } interest)
        {
            context.Diagnostics.Add(new Diagnostic(Catalogue.VoterWithInterest, voter.Span, person.FullName, interest.Type) { IsExempt = context.IsExempt(interest.Span) });
            return;
        }

        if (!context.HasRoll)
            return;
        if (!context.Presence.IsListed(person))
            context.Diagnostics.Add(new Diagnostic(Catalogue.VoterNotPresent, voter.Span, person.FullName) { Fixes = PresentFix.Add(context, person, vote.Span.Start) });
        else if (context.Presence.At(person, vote.Span.Start) == Presence.Absent)
            context.Diagnostics.Add(Catalogue.VoterAway, voter.Span, person.FullName);
    }

    private static InterestEntry? Barring(RuleContext context, VoteBlock vote, Person person)
    {
        if (context.Barring.Count == 0)
            return null;
        var declared = context.Barring[PersonKey.Of(person)];
        return declared.FirstOrDefault() is not null && context.Items.At(vote.Span.Start) is { } item
            ? declared.FirstOrDefault(interest => interest.Items.Any(about => ReferenceEquals(about, item)))?.Entry : null;
    }

    /// <summary>Whether the field Chair, whose name no roll or register knows either, means the same.</summary>
    private static bool IsChair(RuleContext context, PersonReference voter) =>
        context.Document.Meeting.Chair is { Person: null, Typed: var chair }
        && PersonTitles.Surname(PersonTitles.Split(chair).Name).Equals(PersonTitles.Surname(PersonTitles.Split(voter.Typed).Name), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the words are a post, "the Mayor", that just one entry of PRESENT begins with: "The Mayor, Councillor Jean Booth".</summary>
    private static bool IsPostPresent(RuleContext context, PersonReference voter) =>
        PersonEntryGrammar.StartsWithArticle(voter.Typed) && voter.Typed[(voter.Typed.IndexOf(' ', StringComparison.Ordinal) + 1)..].Trim() is { Length: > 0 } post
        && context.Document.Rolls.Where(roll => roll.Kind is RollKind.Present or RollKind.Substitutes).SelectMany(roll => roll.Attendees)
            .Count(attendee => attendee.Person is { IsPost: true, Role: var role } && role.StartsWith(post + ",", StringComparison.OrdinalIgnoreCase)) == 1;

    private static bool HasNameDiagnostic(RuleContext context, TextSpan span) =>
        Catalogue.All.Any(descriptor => descriptor.Code.StartsWith("MIN1", StringComparison.Ordinal) && context.Diagnostics.Any(descriptor, span));

    private static string NameOf(PersonReference reference) => reference.Person?.FullName ?? reference.Typed;
}
