using MinutesDsl.Syntax;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN033: an indented line begins with a keyword and is text all the same, as it stands among the words of a motion, resolution, question or answer.</summary>
internal sealed class KeywordInTextRule : IRule
{
    public void Check(RuleContext context)
    {
        foreach (var block in context.Tree.Root.DescendantsAndSelf().OfType<KeywordBlockSyntax>())
        {
            if (!block.Keyword.HoldsText)
                continue;
            foreach (var line in block.Lines())
            {
                if (line is not { LineKind: LineKind.Prose or LineKind.Entry, Keyword: null } || ReferenceEquals(line, block.Line))
                    continue;
                if (context.Tree.Keywords.Match(context.Source.AsSpan(line.Content.Start, line.Content.Length)) is not { } keyword)
                    continue;

                // The first of them tells of all.
                context.Diagnostics.Add(Catalogue.KeywordInText, line.Content, keyword.Text, block.Keyword.Text);
                break;
            }
        }
    }
}
