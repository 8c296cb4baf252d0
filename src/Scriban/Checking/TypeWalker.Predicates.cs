using MinutesDsl.Scriban.Syntax;

namespace MinutesDsl.Scriban.Checking;

/// <summary>What calls say of their arguments where they stand as conditions.</summary>
internal sealed partial class TypeWalker
{
    private ImmutableArray<TypeFact> CallFacts(CallExpression call, bool holds)
    {
        var values = call.Arguments;
        if (values.IsEmpty || values.Any(value => value.Name is not null || value.IsExpanded))
            return [];
        var first = values[0].Value;
        var function = Peek(call.Target);
        if (function.Definition is { } definition)
            return FactsOfArguments(definition, values, holds);
        switch (function.Host?.Name)
        {
            case "string.contains" or "string.starts_with" or "string.ends_with" when holds:
                return PresentFacts(first);
            case "string.equals_ignore_case" when holds && values is [_, { Value: LiteralExpression { Value: not null } }]:
                return PresentFacts(first);
            case "string.empty" or "string.whitespace" when !holds:
                return PresentFacts(first);
            case "array.contains" when values is [_, var item] && ListOfTexts(first) is { IsEmpty: false } texts:
                return [.. holds ? PresentFacts(item.Value) : [], .. KindFacts(item.Value, texts, holds)];
            case "array.contains" or "array.any" when holds:
                return NotEmptyFacts(first);
            case "object.has_key" or "object.has_value" when holds && values is [_, { Value: LiteralExpression { Value: string name } key }]:
                return HasMember(first, name, key.Span, isThere: function.Host?.Name == "object.has_value");
            default:
                return [];
        }
    }

    /// <summary>What kind of value it is was asked for: where the answer is not what its type says, this does not run with such a value.</summary>
    private ImmutableArray<TypeFact> TypeNameFacts(Expression subject, string name, bool isEqual)
    {
        if (PathOf(subject) is not { } path)
            return [];
        var type = Peek(subject);
        var own = type.Kind switch
        {
            _ when type.IsText => "string",
            TemplateTypeKind.List => "array",
            TemplateTypeKind.Object or TemplateTypeKind.Choice => "object",
            TemplateTypeKind.Boolean when name is "bool" or "boolean" => name,
            TemplateTypeKind.Number when name is not ("string" or "array" or "object" or "bool" or "boolean") => name,
            _ => null,
        };
        return own is not null && (own == name) == isEqual ? isEqual ? PresentFacts(subject) : [] : [new TypeFact(path, TemplateType.Any)];
    }

    private ImmutableArray<TypeFact> HasMember(Expression owner, string name, SourceSpan at, bool isThere)
    {
        var member = new MemberExpression(owner.Span, owner, name, at, IsNullConditional: false);
        if (isThere)
            return PresentFacts(member);
        return PathOf(owner) is { } path && Peek(owner) is { } type
            ? [new TypeFact(path, (type.Kind == TemplateTypeKind.Choice ? type.Only(one => one.TryGetMember(name, out _)) : type).Present())]
            : [];
    }

    private static ImmutableArray<string> ListOfTexts(Expression list)
    {
        while (list is NestedExpression nested)
            list = nested.Inner;
        return list is ArrayExpression array && array.Items.All(item => item is LiteralExpression { Value: string })
            ? [.. array.Items.OfType<LiteralExpression>().Select(item => item.Value).OfType<string>()]
            : [];
    }

    /// <summary>A function that gives the value of a condition says of its arguments what the condition says.</summary>
    private ImmutableArray<TypeFact> FactsOfArguments(FunctionDefinition definition, ImmutableArray<Argument> arguments, bool holds)
    {
        var paths = arguments.Select(argument => PathOf(argument.Value)).ToList();
        var facts = FactsOfResult(definition, [.. arguments.Select(argument => Peek(argument.Value))], holds);
        return [.. (facts ?? []).Where(fact => paths[fact.Index] is not null).Select(fact =>
            new TypeFact((paths[fact.Index] ?? default).Then(fact.Suffix), fact.Type))];
    }

    /// <summary>What the result of a function says of its arguments; null where the function does more than to give the value of a condition.</summary>
    private List<(int Index, string Suffix, TemplateType Type)>? FactsOfResult(FunctionDefinition definition, ImmutableArray<TemplateType> arguments, bool holds)
    {
        if (ResultOf(definition.Body) is not { } result || definition.Parameters.Any(parameter => parameter.IsVariadic))
            return null;
        var (outer, count) = (_frame, scopes.Count);
        _frame = NewFrame(arguments);
        foreach (var (parameter, type) in definition.Parameters.Zip(arguments))
            scopes.Push(parameter.Name, type);
        var roots = definition.HasParameters
            ? definition.Parameters.Select(parameter => scopes.PathOf(parameter.Name).Root).ToList()
            : [.. arguments.Select((_, index) => _frame.PathOf(index.ToString(CultureInfo.InvariantCulture)).Root)];
        var facts = FactsOf(result, holds)
            .Select(fact => (roots.IndexOf(fact.Path.Root), fact.Path.Suffix, fact.Type))
            .Where(fact => fact.Item1 >= 0 && fact.Item1 < arguments.Length)
            .ToList();
        scopes.PopTo(count);
        _frame = outer;
        return facts;
    }

    private static Expression? ResultOf(Statement body)
    {
        if (body is BlockStatement block)
        {
            var statements = block.Statements.Where(statement => statement is not RawTextStatement raw || !string.IsNullOrWhiteSpace(raw.Text)).ToList();
            return statements is [var only] ? ResultOf(only) : null;
        }

        return body is ReturnStatement { Value: { } value } ? value : null;
    }

    /// <summary>The elements that a test lets through: known as well as the test can be followed, and trusted where it cannot.</summary>
    private TemplateType Filtered(TemplateType list, TemplateType function)
    {
        if (list.Kind != TemplateTypeKind.List)
            return TemplateType.ListOf(TemplateType.Any);
        var element = list.Element;
        if (function.Definition is not { } definition || FactsOfResult(definition, [element], holds: true) is not { } facts)
            return TemplateType.ListOf(element.Present().Trusted());
        foreach (var (_, suffix, type) in facts)
            element = suffix.Length == 0 ? type : suffix[0] == '.' && !suffix.Contains('[') ? Refined(element, "", new TypeFact(new ValuePath("", null, suffix), type)) : element.Trusted();
        return TemplateType.ListOf(element);
    }
}
