using MinutesDsl.Semantics;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN401: an action without owner; MIN402: one without date that is not done.</summary>
internal sealed class ActionRule : IRule
{
    public void Check(RuleContext context)
    {
        foreach (var block in context.Blocks())
        {
            if (block is not ActionBlock action)
                continue;
            if (action.Owners.IsEmpty)
                context.Diagnostics.Add(Catalogue.ActionWithoutOwner, context.FirstLine(action));
            if (action.Due.Length == 0 && !action.Progress.StartsWith("done", StringComparison.OrdinalIgnoreCase))
                context.Diagnostics.Add(Catalogue.ActionWithoutDate, context.FirstLine(action));
        }
    }
}
