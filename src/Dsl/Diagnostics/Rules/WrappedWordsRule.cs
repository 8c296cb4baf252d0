using MinutesDsl.Semantics.Binding;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN032: the line of a keyword that states a fact goes on in the indented lines under it, where its facts are not read.</summary>
internal sealed class WrappedWordsRule : IRule
{
    public void Check(RuleContext context)
    {
        foreach (var node in context.Tree.Root.DescendantsAndSelf())
        {
            switch (node)
            {
                case KeywordBlockSyntax block when WrappedWords.MayHide(block.Keyword):
                    Check(context, block, block.Line);
                    if (block.Keyword.Kind == KeywordKind.Interests)
                        CheckEntries(context, block);
                    break;
                case EntrySyntax { Line.Keyword: { } keyword } entry when WrappedWords.MayHide(keyword):
                    Check(context, entry, entry.Line);
                    break;
            }
        }
    }

    private static void CheckEntries(RuleContext context, KeywordBlockSyntax interests)
    {
        foreach (var entry in interests.DescendantsAndSelf().OfType<EntrySyntax>().Where(entry => entry.Line.Keyword is null))
            Check(context, entry, entry.Line);
    }

    private static void Check(RuleContext context, BlockSyntax block, LineSyntax line)
    {
        var before = WrappedWords.Before(context.Source, block, line);
        if (before.IsEmpty)
            return;
        var start = line.Keyword is null ? line.Content.Start : line.KeywordSpan.Start;
        context.Diagnostics.Add(Catalogue.WrappedWords, TextSpan.FromBounds(start, Math.Max(line.Content.End, line.KeywordSpan.End)));
    }
}
