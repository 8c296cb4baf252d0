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
            Report(bare.Span, $"There is no variable or function `{bare.Name}`; the name of a partial is a text, so write {include.Name} '{bare.Name}'.", subject: LogMessageSubject.UnknownName);
            return TemplateType.Text;
        }

        var types = arguments.Select(argument => ValueOf(argument.Value)).ToList();
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
        else if (DiscriminatorOf(arguments[0].Value) is { } block && PathOf(block) is { } path && Peek(block) is { Kind: TemplateTypeKind.Choice } choice)
        {
            // The name says which of the objects it is: 'blocks/' + block.kind + '.html'.
            foreach (var one in choice.Alternatives)
            {
                var count = scopes.Count;
                scopes.Push([new TypeFact(path, choice.IsTrusted ? one.Trusted() : one)]);
                IncludeEach(TypeOf(arguments[0].Value), arguments[0].Value, arguments, [.. arguments.Select(argument => ValueOf(argument.Value))]);
                scopes.PopTo(count);
            }
        }
        else
        {
            IncludeEach(types[0], arguments[0].Value, arguments, types);
        }

        return TemplateType.Text;
    }

    private static Expression? DiscriminatorOf(Expression name) => name switch
    {
        NestedExpression nested => DiscriminatorOf(nested.Inner),
        BinaryExpression { Operator: BinaryOperator.Add } sum => DiscriminatorOf(sum.Left) ?? DiscriminatorOf(sum.Right),
        InterpolatedStringExpression text => text.Parts.Select(DiscriminatorOf).FirstOrDefault(found => found is not null),
        MemberExpression { Target: VariableExpression or ArgumentExpression or MemberExpression } member => member.Target,
        _ => null,
    };

    private void IncludeEach(TemplateType names, Expression at, ImmutableArray<Argument> arguments, List<TemplateType> types)
    {
        if (names.IsKnown && !names.IsText)
            Report(at.Span, $"The name of a partial is a text, but this is {names.Describe()}.");
        else
            CheckPresent(names, at, at.Span, member: null);
        if (names.Values.IsEmpty)
            scopes.ForgetAssigned();
        foreach (var name in names.Values)
        {
            if (partials(name) is { } partial)
                IncludeOne(partial, arguments, types);
            else
                Report(at.Span, $"There is no partial `{name}`; check its name, or add the file.", subject: LogMessageSubject.UnknownPartial);
        }
    }

    private void IncludeOne(Template partial, ImmutableArray<Argument> arguments, List<TemplateType> types)
    {
        if (partial.SourceFilePath is { } path)
            _reached.Add(path);
        if (partial.HasErrors || _includes >= DeepestInclude)
            return;
        var frame = NewFrame(arguments.Any(argument => argument.IsExpanded) ? null : [.. types.Where((_, i) => arguments[i].Name is null)]);
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i].Name is { } name)
                frame.Set(name, types[i]);
        }

        var given = string.Join(',', arguments.Zip(types, (argument, type) => $"{argument.Name}={type.Key}"));
        if (!_known.TryAdd($"{partial.SourceFilePath}({given}){(_unknownCallers > 0 ? "?" : "")}{scopes.Key}", TemplateType.Text))
        {
            scopes.ForgetIn(partial.Page);
            return;
        }

        var outer = _frame;
        _frame = frame;
        _includes++;
        scopes.BeginNoting(partial.Page);
        Walk(partial.Page);
        scopes.EndNoting();
        _includes--;
        _frame = outer;
    }
}
