using MinutesDsl.Syntax;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN028: a field that is typed twice after one keyword. Of <c>Exempt</c> both count, so it is no fault there.</summary>
internal sealed class FieldTwiceRule : IRule
{
    public void Check(RuleContext context)
    {
        foreach (var section in context.Tree.Root.Children.Where(child => child is HeaderSyntax or ItemSyntax))
        {
            var seen = new HashSet<string>();
            foreach (var field in section.Children.OfType<FieldSyntax>().Where(field => field.Definition.Kind != FieldKind.Exempt))
            {
                if (!seen.Add(field.Definition.Key) && field.FirstLine is { } line)
                    context.Diagnostics.Add(Catalogue.FieldTwice, line.Marker, field.Definition.Key);
            }
        }
    }
}
