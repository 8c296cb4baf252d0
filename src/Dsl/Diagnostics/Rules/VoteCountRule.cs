using System.Globalization;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Syntax.Grammar;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN306: counts and names that differ; MIN309: more votes than members; MIN316: a count that cannot be read; MIN318: a casting vote without a tie.</summary>
internal sealed class VoteCountRule : IRule
{
    private static readonly VoteSide[] Cast = [VoteSide.For, VoteSide.Against, VoteSide.Abstained, VoteSide.NotVoting, VoteSide.Option];

    public void Check(RuleContext context)
    {
        foreach (var block in context.Blocks())
        {
            if (block is not VoteBlock vote)
                continue;
            if (!vote.Text.IsEmpty && VoteGrammar.LooksCounted(vote.Text.ToPlainText()))
                context.Diagnostics.Add(Catalogue.VoteNotRead, vote.Text.Runs[0].Span);
            foreach (var list in vote.Lists)
            {
                if (list is { IsCollective: true, Count: null })
                    context.Diagnostics.Add(Catalogue.VoteNotRead, LineAt(context, list.Span.Start));
            }

            CheckNames(context, vote);
            CheckTotal(context, vote);
        }

        CheckLines(context);
        foreach (var proposal in context.AllProposals)
            CheckCasting(context, proposal);
    }

    /// <summary>Words straight under VOTE or a line of it that seem to count: they belong to no vote.</summary>
    private static void CheckLines(RuleContext context)
    {
        LineSyntax? above = null;
        foreach (var line in context.Tree.Lines)
        {
            var followsVote = above is { Keyword.Kind: KeywordKind.Vote, LineKind: LineKind.Keyword or LineKind.Entry } or { LineKind: LineKind.Field, Field.Owner: KeywordKind.Vote };
            if (followsVote && line.LineKind == LineKind.Prose && VoteGrammar.LooksCounted(context.Slice(line.Content)))
                context.Diagnostics.Add(Catalogue.VoteNotRead, line.Content);
            if (line.LineKind != LineKind.Comment)
                above = line;
        }
    }

    private static void CheckNames(RuleContext context, VoteBlock vote)
    {
        foreach (var list in vote.Lists)
        {
            if (list is not { Side: not VoteSide.CastingVote, IsCollective: false, Persons.IsEmpty: false })
                continue;
            var stated = list.Count ?? vote.Lists.FirstOrDefault(line => line.Label.Length == 0 && line.Side == list.Side)?.Count;
            if (stated is not { } count || count == list.Persons.Length)
                continue;

            // Lists may be partial: one that has less than half of the names is of those who asked to be named (SI 1993/202 Schedule 2).
            if (list.Persons.Length > count || list.Persons.Length * 2 >= count)
                context.Diagnostics.Add(Catalogue.TallyDiffers, LineAt(context, list.Span.Start), Number(count), list.Persons.Length == 1 ? "1 name is" : $"{Number(list.Persons.Length)} names are");
        }
    }

    private static void CheckTotal(RuleContext context, VoteBlock vote)
    {
        var total = Cast.Sum(side => vote.CountOf(side) ?? 0);
        if (total == 0 || context.Presence.CountAt(vote.Span.Start) is not { } present)
            return;

        // Where the names show what is wrong, the sum need not.
        var isSaid = context.Diagnostics.Any(Catalogue.VoterNotPresent, vote.Span) || context.Diagnostics.Any(Catalogue.VoterTwice, vote.Span) || context.Diagnostics.Any(Catalogue.VoterAway, vote.Span);
        if (!isSaid && total > present.Most + context.OthersPresent)
            context.Diagnostics.Add(Catalogue.MoreVotesThanPresent, context.FirstLine(vote), Number(total), Number(present.Most + context.OthersPresent));
    }

    private static void CheckCasting(RuleContext context, Proposal proposal)
    {
        if (proposal.Casting is null || proposal.LastVote is not { Result: VoteResult.For or VoteResult.Against } vote)
            return;
        var casting = proposal.Votes.SelectMany(each => each.Lists).First(list => list.Side == VoteSide.CastingVote);
        context.Diagnostics.Add(
            Catalogue.CastingVoteWithoutTie, LineAt(context, casting.Span.Start), Number(vote.CountOf(VoteSide.For) ?? 0), Number(vote.CountOf(VoteSide.Against) ?? 0));
    }

    private static TextSpan LineAt(RuleContext context, int position) =>
        Scan.Trim(context.Source, context.Tree.Text.GetLineSpan(context.Tree.Text.GetLinePosition(position).Line));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
