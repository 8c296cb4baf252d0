using MinutesDsl.Syntax;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN020: bullets pasted from a word processor; said once for a list.</summary>
internal sealed class PastedBulletRule : IRule
{
    public void Check(RuleContext context)
    {
        foreach (var node in context.Tree.Blocks)
        {
            if (node is not ListSyntax { MarkerKind: MarkerKind.Bullet } list || !list.Children.Any(child => IsPasted(context, child)))
                continue;
            var pasted = list.Entries.Where(entry => IsPasted(context, entry)).ToList();
            context.Diagnostics.Add(new Diagnostic(Catalogue.PastedBullet, pasted[0].Line.Marker)
            {
                Fixes = [new Fix("Change to '-'", [.. pasted.Select(entry => new Text.TextChange(entry.Line.Marker, "-"))])],
            });
        }
    }

    private static bool IsPasted(RuleContext context, SyntaxNode node) => node is EntrySyntax entry && context.Source[entry.Line.Marker.Start] is not ('-' or '*');
}
