using MinutesDsl.Scriban.Syntax;

namespace MinutesDsl.Scriban.Checking;

internal sealed partial class TypeWalker
{
    /// <summary>The path that an expression reads; null where it does more than read.</summary>
    private ValuePath? PathOf(Expression expression)
    {
        switch (expression)
        {
            case NestedExpression nested:
                return PathOf(nested.Inner);
            case VariableExpression { IsLocal: true } local:
                return _frame.PathOf(local.Name);
            case VariableExpression variable:
                return scopes.PathOf(variable.Name);
            case ArgumentExpression argument:
                return _frame.PathOf(argument.Index.ToString(CultureInfo.InvariantCulture));
            case MemberExpression member:
                return PathOf(member.Target)?.Then("." + member.Name);
            case IndexExpression { Index: LiteralExpression { Value: string name } } element:
                return PathOf(element.Target)?.Then("." + name);
            case IndexExpression element when PlaceOf(element.Index) is { } place:
                return PathOf(element.Target)?.Then(place);
            case IndexExpression element when CountedPlaceOf(element.Index) is { } counted:
                return PathOf(element.Target)?.Then($"[{counted}]");
            case CallExpression { Arguments: [{ Name: null, IsExpanded: false } list] } call when EndOf(call) is { } end:
                return PathOf(list.Value)?.Then(end);
            default:
                return null;
        }
    }

    /// <summary>The first or last element of a list, however it is asked for.</summary>
    private string? EndOf(CallExpression call) => HostNameOf(call.Target) switch { "array.first" => "[0]", "array.last" => "[-1]", _ => null };

    private static string? PlaceOf(Expression index) => index switch
    {
        NestedExpression nested => PlaceOf(nested.Inner),
        LiteralExpression { Value: int number } => $"[{number}]",
        UnaryExpression { Operator: UnaryOperator.Negate, Operand: LiteralExpression { Value: int number } } => $"[-{number}]",
        _ => null,
    };

    /// <summary>An index that is reckoned from variables: the same as long as they are.</summary>
    private string? CountedPlaceOf(Expression index) => index switch
    {
        NestedExpression nested => CountedPlaceOf(nested.Inner),
        LiteralExpression { Value: int number } => number.ToString(CultureInfo.InvariantCulture),
        BinaryExpression sum => CountedPlaceOf(sum.Left) is { } left && CountedPlaceOf(sum.Right) is { } right ? $"({left} {sum.Operator} {right})" : null,
        VariableExpression or MemberExpression or ArgumentExpression when Peek(index).Kind is TemplateTypeKind.Number or TemplateTypeKind.Text or TemplateTypeKind.Any
            && PathOf(index) is { } path => $"[{path.Root}{path.Suffix}",
        _ => null,
    };

    private string? HostNameOf(Expression target) => Peek(target).Host?.Name;

    /// <summary>The type of what an expression reads, found without calling or reporting anything.</summary>
    private TemplateType Peek(Expression expression)
    {
        var type = expression switch
        {
            NestedExpression nested => Peek(nested.Inner),
            LiteralExpression literal => literal.Value is string text ? TemplateType.TextOf(text) : TemplateType.FromValue(literal.Value),
            VariableExpression { IsLocal: true } local => _frame.Find(local.Name),
            VariableExpression variable => scopes.Find(variable.Name),
            ArgumentExpression argument => _frame.ArgumentAt(argument.Index),
            MemberExpression member => PeekMember(Peek(member.Target), member.Name, member.IsNullConditional),
            IndexExpression { Index: LiteralExpression { Value: string name } } element => PeekMember(Peek(element.Target), name, element.IsNullConditional),
            IndexExpression element => Peek(element.Target) is var list && list.CanBeNull ? TemplateType.OrNothing(ElementAt(list, element.Index)) : ElementAt(list, element.Index),
            CallExpression { Arguments: [{ Name: null, IsExpanded: false } list] } call when EndOf(call) is not null => EndElement(Peek(list.Value)),
            _ => null,
        };
        return type is null ? TemplateType.Any : type.Kind != TemplateTypeKind.Function && FactOf(expression) is { } fact ? fact : type;
    }

    private static TemplateType? PeekMember(TemplateType owner, string name, bool isGuarded)
    {
        if (!owner.TryGetMember(name, out var type))
            return null;
        if (isGuarded && (owner.CanBeNull || owner.Lacking(name).Any()))
            type = TemplateType.OrNothing(type);
        return owner.IsTrusted ? type.Trusted() : type;
    }

    private static TemplateType EndElement(TemplateType list) =>
        list.Kind != TemplateTypeKind.List ? TemplateType.Any : list.IsNotEmpty ? list.Element : TemplateType.OrNothing(list.Element);

    /// <summary>An element by a number: where the number is written, it may be one that the list has not.</summary>
    private static TemplateType ElementAt(TemplateType list, Expression index) =>
        list.Kind != TemplateTypeKind.List ? TemplateType.Any : PlaceOf(index) is null || list.IsNotEmpty ? list.Element : TemplateType.OrNothing(list.Element);

    private TemplateType? FactOf(Expression expression) =>
        scopes.HasFacts && PathOf(expression) is { } path ? scopes.FactOf(path) : null;

    /// <summary>The type of a value that is handed on, with all that is known here of its members.</summary>
    private TemplateType ValueOf(Expression expression)
    {
        var type = TypeOf(expression);
        if (!scopes.HasFacts || !type.IsClosed || PathOf(expression) is not { } path)
            return type;
        foreach (var fact in scopes.FactsFrom(0).Where(fact => fact.Path.Root == path.Root))
            type = Refined(type, path.Suffix, fact);
        return type;
    }

    /// <summary>A type with what a fact says of one of its members.</summary>
    private static TemplateType Refined(TemplateType type, string suffix, TypeFact fact)
    {
        if (!fact.Path.Suffix.StartsWith(suffix + ".", StringComparison.Ordinal))
            return type;
        var rest = fact.Path.Suffix[(suffix.Length + 1)..];
        var end = rest.IndexOfAny(['.', '[']);
        if (end < 0)
            return type.TryGetMember(rest, out var before) && before.Kind != TemplateTypeKind.Function ? type.With(rest, fact.Type) : type;
        return rest[end] == '.' && type.TryGetMember(rest[..end], out var inner)
            ? type.With(rest[..end], Refined(inner, $"{suffix}.{rest[..end]}", fact))
            : type;
    }
}
