using System.Collections.Immutable;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN114: a roll without persons that does not say "None." either: its names may stand under it without bullets, as text. The fix makes entries of them.</summary>
internal sealed class EmptyRollRule : IRule
{
    public void Check(RuleContext context)
    {
        foreach (var block in context.Blocks().OfType<RollBlock>())
        {
            if (!block.Roll.Attendees.IsEmpty || block.Roll.IsNil || !block.Roll.OwnWords.IsEmpty)
                continue;
            var line = context.FirstLine(block);
            context.Diagnostics.Add(new Diagnostic(Catalogue.EmptyRoll, line, context.Slice(line)) { Fixes = Fixes(context, line) });
        }
    }

    /// <summary>The lines of text straight under the roll, if there are some.</summary>
    private static ImmutableArray<Fix> Fixes(RuleContext context, TextSpan roll)
    {
        var names = context.Tree.Lines.SkipWhile(line => line.Span.Start <= roll.Start).TakeWhile(line => line is { LineKind: LineKind.Prose, Column: 0 }).ToList();
        return names.Count == 0 ? [] : [new Fix("Make a list of the lines under it", [.. names.Select(line => new TextChange(new TextSpan(line.Content.Start, 0), "- "))])];
    }
}
