using MinutesDsl.Syntax;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN028: a field that is typed twice after one keyword. Of <c>Exempt</c> both count, so it is no fault there.</summary>
internal sealed class FieldTwiceRule : IRule
{
    public void Check(RuleContext context)
    {
        foreach (var section in context.Tree.Root.Children.Where(child => child is HeaderSyntax or ItemSyntax))
        {
            var seen = new List<FieldDefinition>();
            foreach (var child in section.Children)
            {
                if (child is not FieldSyntax { Definition: { Kind: not FieldKind.Exempt } definition } field)
                    continue;
                var isFirst = !seen.Exists(earlier => earlier.Key == definition.Key);
                seen.Add(definition);
                if (!isFirst && field.FirstLine is { } line)
                    context.Diagnostics.Add(Catalogue.FieldTwice, line.Marker, field.Definition.Key);
            }
        }
    }
}
