using MinutesDsl.Semantics;
using MinutesDsl.Syntax;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN024: fields that are numbers.</summary>
internal sealed class NumberFieldRule : IRule
{
    public void Check(RuleContext context)
    {
        foreach (var node in context.Tree.Blocks)
        {
            if (node is not FieldSyntax field || (field.Definition.Kind != FieldKind.Number && field.Definition.Key != "First minute"))
                continue;
            var typed = context.Slice(field.Value);
            var isNumber = field.Definition.Kind == FieldKind.Number ? typed.All(char.IsAsciiDigit) : field.Definition.Key != "First minute" || ItemNumbers.LeadingNumber(typed) is not null;
            if (!isNumber || (typed.Length == 0 && field.Definition.Kind == FieldKind.Number))
                context.Diagnostics.Add(Catalogue.MalformedNumber, field.Value.IsEmpty ? field.FirstLine?.Marker ?? field.Value : field.Value, typed);
        }
    }
}
