using MinutesDsl.Semantics;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN021: a line under VOTE without names or number, and a casting vote that does not say which way it was cast.</summary>
internal sealed class VoteLineRule : IRule
{
    public void Check(RuleContext context)
    {
        foreach (var block in context.Blocks())
        {
            if (block is not VoteBlock vote)
                continue;
            foreach (var list in vote.Lists)
                Check(context, list);
        }
    }

    private static void Check(RuleContext context, VoteList list)
    {
        if (list.Label.Length == 0)
            return;
        var isEmpty = list.Count is null && list.Persons.IsEmpty;
        var hasNoWay = list.Side == VoteSide.CastingVote && list.Casting is not (VoteSide.For or VoteSide.Against);
        if (isEmpty || hasNoWay)
        {
            var line = context.Tree.Text.GetLineSpan(context.Tree.Text.GetLinePosition(list.Span.Start).Line);
            context.Diagnostics.Add(Catalogue.MalformedVote, line, context.Slice(line).Trim(), list.Label, hasNoWay ? ", and 'for' or 'against' at the end" : "");
        }
    }
}
