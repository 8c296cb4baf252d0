using MinutesDsl.Scriban.Runtime;
using MinutesDsl.Scriban.Syntax;

namespace MinutesDsl.Scriban.Checking;

internal sealed partial class TypeWalker
{
    private const int DeepestInclude = 40;

    private int _includes;

    private TemplateType Include(IncludeFunction include, Expression at, ImmutableArray<Argument> arguments)
    {
        if (arguments is [{ Value: VariableExpression { IsLocal: false } bare }, ..] && scopes.Find(bare.Name) is null)
        {
            Report(bare.Span, $"There is no variable or function `{bare.Name}`; the name of a partial is a text, so write {include.Name} '{bare.Name}'.");
            return TemplateType.Text;
        }

        var types = arguments.Select(argument => TypeOf(argument.Value)).ToList();
        if (arguments.IsEmpty)
        {
            Report(at.Span with { Start = at.Span.End }, $"`{include.Name}` needs the name of a partial, as in include 'header.html'.");
            return TemplateType.Text;
        }

        if (include.IsJoin)
        {
            foreach (var item in arguments[0].Value is ArrayExpression names ? names.Items : [])
                IncludeEach(TypeOf(item), item, arguments, types);
        }
        else if (DiscriminatorOf(arguments[0].Value) is { } variable && scopes.Find(variable) is { Kind: TemplateTypeKind.Choice } choice)
        {
            // The name says which of the objects the variable is: 'blocks/' + block.kind + '.html'.
            foreach (var one in choice.Alternatives)
            {
                var count = scopes.Count;
                scopes.Push(variable, one);
                IncludeEach(TypeOf(arguments[0].Value), arguments[0].Value, arguments, [.. arguments.Select(argument => TypeOf(argument.Value))]);
                scopes.PopTo(count);
            }
        }
        else
        {
            IncludeEach(types[0], arguments[0].Value, arguments, types);
        }

        return TemplateType.Text;
    }

    private static string? DiscriminatorOf(Expression name) => name switch
    {
        NestedExpression nested => DiscriminatorOf(nested.Inner),
        BinaryExpression { Operator: BinaryOperator.Add } sum => DiscriminatorOf(sum.Left) ?? DiscriminatorOf(sum.Right),
        MemberExpression { Target: VariableExpression { IsLocal: false } variable } => variable.Name,
        _ => null,
    };

    private void IncludeEach(TemplateType names, Expression at, ImmutableArray<Argument> arguments, List<TemplateType> types)
    {
        if (names.IsKnown && !names.IsText)
            Report(at.Span, $"The name of a partial is a text, but this is {names.Describe()}.");
        foreach (var name in names.Values)
        {
            if (partials(name) is { } partial)
                IncludeOne(partial, arguments, types);
            else
                Report(at.Span, $"There is no partial `{name}`; check its name, or add the file.");
        }
    }

    private void IncludeOne(Template partial, ImmutableArray<Argument> arguments, List<TemplateType> types)
    {
        if (partial.SourceFilePath is { } path)
            _reached.Add(path);
        if (partial.HasErrors || _includes >= DeepestInclude)
            return;
        var frame = new CheckFrame { Arguments = arguments.Any(argument => argument.IsExpanded) ? null : [.. types.Where((_, i) => arguments[i].Name is null)] };
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i].Name is { } name)
                frame.Set(name, types[i]);
        }

        var given = string.Join(',', arguments.Zip(types, (argument, type) => $"{argument.Name}={type.Key}"));
        if (!_known.TryAdd($"{partial.SourceFilePath}({given}){scopes.Key}", TemplateType.Text))
            return;
        var outer = _frame;
        _frame = frame;
        _includes++;
        Walk(partial.Page);
        _includes--;
        _frame = outer;
    }
}
