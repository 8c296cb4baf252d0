using MinutesDsl.Syntax;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN017: a line in capitals throughout is a heading that lost its <c>##</c>.</summary>
internal sealed class LostHeadingRule : IRule
{
    public void Check(RuleContext context)
    {
        foreach (var paragraph in context.Tree.Root.DescendantsAndSelf().OfType<ParagraphSyntax>())
        {
            if (paragraph.Lines().Where(line => line.LineKind is not (LineKind.Blank or LineKind.Comment)).ToList() is not [{ LineKind: LineKind.Prose, Column: 0 } line])
                continue;
            var words = context.Slice(line.Content);
            if (context.Diagnostics.Any(Catalogue.ExemptSlip, line.Content))
                continue;
            if (words.Length is >= 5 and <= 80 && words.Count(char.IsUpper) >= 5 && !words.Any(char.IsLower) && words[^1] is not ('.' or ':'))
                context.Diagnostics.Add(new Diagnostic(Catalogue.LostHeading, line.Content) { Fixes = [new Fix("Make it a sub-heading", new(line.Content.Start, 0), "## ")] });
        }
    }
}
