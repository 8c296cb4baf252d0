using MinutesDsl.Semantics.Binding;
using MinutesDsl.Syntax;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN016: an item's field whose value is none of its choices. The minutes' own are looked at where they are bound.</summary>
internal sealed class ChoiceFieldRule : IRule
{
    public void Check(RuleContext context)
    {
        foreach (var node in context.Tree.Blocks)
        {
            if (node is FieldSyntax { Definition: { Kind: FieldKind.Choice, Owner: KeywordKind.Item } } field && context.Slice(field.Value) is { Length: > 0 } value && MeetingBinder.Choice(field.Definition, value) is null)
                context.Diagnostics.Add(Catalogue.UnknownChoice, field.Value, value, field.Definition.Key, string.Join(", ", field.Definition.Choices));
        }
    }
}
