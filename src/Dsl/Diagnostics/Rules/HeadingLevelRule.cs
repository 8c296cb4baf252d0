using MinutesDsl.Syntax;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN515: a sub-heading more than one level below the one above it in its item. The first may have any level.</summary>
internal sealed class HeadingLevelRule : IRule
{
    public void Check(RuleContext context)
    {
        foreach (var section in context.Tree.Root.Sections())
        {
            var previous = 6;
            foreach (var child in section.Children)
            {
                if (child is not HeadingSyntax heading)
                    continue;
                if (heading.Level > previous + 1)
                    context.Diagnostics.Add(Catalogue.SkippedHeadingLevel, heading.FirstLine?.Marker ?? heading.Span);
                previous = heading.Level;
            }
        }
    }
}
