using MinutesDsl.Syntax;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN020: bullets pasted from a word processor; said once for a list.</summary>
internal sealed class PastedBulletRule : IRule
{
    public void Check(RuleContext context)
    {
        foreach (var list in context.Tree.Root.DescendantsAndSelf().OfType<ListSyntax>().Where(list => list.MarkerKind == MarkerKind.Bullet))
        {
            var pasted = list.Entries.Where(entry => context.Source[entry.Line.Marker.Start] is not ('-' or '*')).ToList();
            if (pasted.Count == 0)
                continue;
            context.Diagnostics.Add(new Diagnostic(Catalogue.PastedBullet, pasted[0].Line.Marker)
            {
                Fixes = [new Fix("Change to '-'", [.. pasted.Select(entry => new Text.TextChange(entry.Line.Marker, "-"))])],
            });
        }
    }
}
