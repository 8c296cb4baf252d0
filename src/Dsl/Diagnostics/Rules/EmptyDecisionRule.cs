using MinutesDsl.Semantics;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN007: a decision without words. A motion above it gives it its words.</summary>
internal sealed class EmptyDecisionRule : IRule
{
    public void Check(RuleContext context)
    {
        foreach (var siblings in context.Document.Items.Select(item => item.Blocks).Prepend(context.Document.Preamble))
        {
            var afterMotion = false;
            foreach (var block in siblings)
            {
                if (block is MotionBlock)
                    afterMotion = true;
                else if (block is DecisionBlock { LeadIn.IsEmpty: true, Text.IsEmpty: true, Blocks: [] } decision && !afterMotion)
                    Report(context, decision);
            }
        }
    }

    private static void Report(RuleContext context, DecisionBlock decision)
    {
        var line = context.Tree.Text.GetLineSpan(decision.Line);
        context.Diagnostics.Add(Catalogue.EmptyDecision, TextSpan.FromBounds(decision.Span.Start, Math.Max(decision.Span.Start, line.End)), decision.Keyword.Text);
    }
}
