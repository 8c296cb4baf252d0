using MinutesDsl.Syntax;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN017: a line in capitals throughout is a heading that lost its <c>##</c>.</summary>
internal sealed class LostHeadingRule : IRule
{
    public void Check(RuleContext context)
    {
        foreach (var node in context.Tree.Blocks)
        {
            if (node is ParagraphSyntax paragraph && OnlyLine(paragraph) is { LineKind: LineKind.Prose, Column: 0 } line && IsInCapitals(context.Source.AsSpan(line.Content.Start, line.Content.Length))
                && !context.Diagnostics.Any(Catalogue.ExemptSlip, line.Content))
                context.Diagnostics.Add(new Diagnostic(Catalogue.LostHeading, line.Content) { Fixes = [new Fix("Make it a sub-heading", new(line.Content.Start, 0), "## ")] });
        }
    }

    /// <summary>The one line that is neither blank nor comment; null where there are more.</summary>
    private static LineSyntax? OnlyLine(ParagraphSyntax paragraph)
    {
        LineSyntax? only = null;
        foreach (var child in paragraph.Children)
        {
            if (child is LineSyntax { LineKind: LineKind.Blank or LineKind.Comment })
                continue;
            if (only is not null || child is not LineSyntax line)
                return null;
            only = line;
        }

        return only;
    }

    private static bool IsInCapitals(ReadOnlySpan<char> words)
    {
        if (words.Length is < 5 or > 80 || words[^1] is '.' or ':')
            return false;
        var capitals = 0;
        foreach (var character in words)
        {
            if (char.IsLower(character))
                return false;
            capitals += char.IsUpper(character) ? 1 : 0;
        }

        return capitals >= 5;
    }
}
