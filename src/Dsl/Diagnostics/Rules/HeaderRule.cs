using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN006: minutes begin with MINUTES and the body's name.</summary>
internal sealed class HeaderRule : IRule
{
    public void Check(RuleContext context)
    {
        if (context.Tree.Root.ChildrenOf<HeaderSyntax>().Any(header => header.FirstLine is { Keyword.Kind: KeywordKind.Minutes, Content.IsEmpty: false }))
            return;
        var first = context.Tree.Root.FirstLine;
        context.Diagnostics.Add(Catalogue.NoHeader, first is null ? default : TextSpan.FromBounds(first.Span.Start, first.Content.End));
    }
}
