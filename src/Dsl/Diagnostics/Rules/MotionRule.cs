using MinutesDsl.Semantics;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>
/// MIN310 and MIN311: mover and seconder; MIN312: a motion without outcome; MIN313: a bare decision after what was not carried; MIN317: a motion
/// without seconder.
/// </summary>
internal sealed class MotionRule : IRule
{
    public void Check(RuleContext context)
    {
        foreach (var item in context.Proposals)
        {
            foreach (var proposal in item.All)
            {
                if (proposal.Motion is { } motion)
                    Check(context, proposal, motion);
            }

            CheckDecisions(context, item);
        }
    }

    private static void Check(RuleContext context, Proposal proposal, MotionBlock motion)
    {
        if (motion is { Mover: { } mover, Seconder: { } seconder })
        {
            if (Key(mover) == Key(seconder))
                context.Diagnostics.Add(Catalogue.MoverIsSeconder, seconder.Span, seconder.Person?.FullName ?? seconder.Typed);
            else
                CheckPresent(context, motion, seconder, "seconding");
        }

        if (motion.Mover is { } by)
            CheckPresent(context, motion, by, "moving");
        if (motion is { Mover: not null, Seconder: null })
            context.Diagnostics.Add(Catalogue.MotionWithoutSeconder, context.FirstLine(motion));
        // After one vote another is of something else, which nothing says.
        if (proposal.Result == ProposalResult.Unknown || proposal is { Votes.Length: > 1, Outcomes: [], Decision: null })
            context.Diagnostics.Add(Catalogue.MotionWithoutOutcome, context.FirstLine(motion), motion.IsAmendment ? "amendment" : "motion");
    }

    private static void CheckPresent(RuleContext context, MotionBlock motion, PersonReference reference, string doing)
    {
        if (!context.HasRoll || reference.Person is not { } person)
            return;
        if (!context.Presence.IsListed(person) || context.Presence.At(person, motion.Span.Start) == Presence.Absent)
        {
            context.Diagnostics.Add(new Diagnostic(Catalogue.MoverNotPresent, reference.Span, person.FullName, doing)
            {
                Fixes = context.Presence.IsListed(person) ? [] : PresentFix.Add(context, person, motion.Span.Start),
            });
        }
    }

    private static void CheckDecisions(RuleContext context, ItemProposals item)
    {
        Proposal? above = null;
        foreach (var proposal in item.Proposals)
        {
            if (proposal is { Motion: null, Decision: { IsBare: true } decision, Votes: [] })
            {
                var adopted = proposal.Amendments.LastOrDefault() ?? above;
                if (adopted is { Motion: not null, Result: ProposalResult.Lost or ProposalResult.Withdrawn })
                    context.Diagnostics.Add(Catalogue.DecisionAfterLost, context.FirstLine(decision), decision.Keyword.Text);
            }

            above = proposal;
        }
    }

    private static string Key(PersonReference reference) => reference.Person is { } person ? PersonKey.Of(person) : reference.Typed.ToUpperInvariant();
}
