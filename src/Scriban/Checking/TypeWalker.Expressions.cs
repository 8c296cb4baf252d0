using System.Runtime.CompilerServices;
using MinutesDsl.Scriban.Runtime;
using MinutesDsl.Scriban.Syntax;

namespace MinutesDsl.Scriban.Checking;

internal sealed partial class TypeWalker
{
    private static readonly TemplateType ForLoop = Loop("for", ["index", "rindex", "length"], ["first", "last", "even", "odd", "changed"]);
    private static readonly TemplateType TableRowLoop = Loop("tablerow", ["index", "rindex", "length", "col"], ["first", "last", "even", "odd", "changed", "col_first", "col_last"]);
    private static readonly TemplateType WhileLoop = Loop("while", ["index"], ["first", "even", "odd"]);

    private static TemplateType LoopType(string keyword) => keyword switch { "for" => ForLoop, "while" => WhileLoop, _ => TableRowLoop };

    private static TemplateType Loop(string keyword, ImmutableArray<string> numbers, ImmutableArray<string> flags)
    {
        var type = TemplateType.Object(keyword);
        foreach (var name in numbers)
            type.Define(name, TemplateType.Number);
        foreach (var name in flags)
            type.Define(name, TemplateType.Boolean);
        return type;
    }

    /// <summary>The type of an expression; a function found by its name is called. Where guarded, unknown names are no mistake.</summary>
    private TemplateType TypeOf(Expression expression, bool isGuarded = false)
    {
        if (++_visits > MostVisits || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
            return TemplateType.Any;
        switch (expression)
        {
            case NestedExpression nested:
                return TypeOf(nested.Inner, isGuarded);
            case LiteralExpression literal:
                return literal.Value is string text ? TemplateType.TextOf(text) : TemplateType.FromValue(literal.Value);
            case VariableExpression or MemberExpression or IndexExpression or ArgumentExpression:
                var type = Read(expression, isGuarded);
                return type.Kind == TemplateTypeKind.Function ? Call(type, expression, []) : type;
            case CallExpression call:
                return TypeOfCall(call);
            case BinaryExpression binary:
                return TypeOfBinary(binary);
            case UnaryExpression unary:
                return TypeOfUnary(unary);
            case ConditionalExpression conditional:
                TypeOf(conditional.Condition);
                var count = scopes.Count;
                Narrow(conditional.Condition);
                var whenTrue = TypeOf(conditional.WhenTrue);
                scopes.PopTo(count);
                return TemplateType.Join(whenTrue, TypeOf(conditional.WhenFalse));
            case ArrayExpression array:
                return TemplateType.ListOf(array.Items.IsEmpty ? TemplateType.Nothing : array.Items.Select(item => TypeOf(item)).Aggregate(TemplateType.Join));
            case ObjectExpression members:
                var result = TemplateType.Object("");
                foreach (var member in members.Members)
                    result.Define(member.Name, TypeOf(member.Value));
                return result;
            case InterpolatedStringExpression interpolated:
                foreach (var part in interpolated.Parts)
                    TypeOf(part);
                return TemplateType.Text;
            case IncrementExpression increment:
                TypeOf(increment.Operand);
                Assign(increment.Operand, TemplateType.Number);
                return TemplateType.Number;
            case FunctionExpression function:
                WalkUncalled(function.Function);
                return TemplateType.FunctionOf(function.Function);
            default:
                return TemplateType.Any;
        }
    }

    /// <summary>The type of a variable, member or element, without calling a function that it may be.</summary>
    private TemplateType Read(Expression expression, bool isGuarded)
    {
        switch (expression)
        {
            case NestedExpression nested:
                return Read(nested.Inner, isGuarded);
            case VariableExpression { IsLocal: true } local:
                return _frame.Find(local.Name) ?? Unknown(isGuarded, local.Span, $"There is no variable `${local.Name}`{Spelling.Suggestion(local.Name, _frame.Names)}");
            case VariableExpression variable:
                return scopes.Find(variable.Name)
                    ?? Unknown(isGuarded, variable.Span, $"There is no variable or function `{variable.Name}`{ForeignWords.Suggestion(variable.Name, scopes.Names)}");
            case ArgumentExpression argument:
                return _frame.Arguments is { } arguments && argument.Index < arguments.Count ? arguments[argument.Index] : TemplateType.Any;
            case MemberExpression member:
                return TypeOfMember(TypeOf(member.Target, isGuarded || member.IsNullConditional), member, isGuarded || member.IsNullConditional);
            case IndexExpression element:
                return TypeOfElement(element, isGuarded);
            default:
                return TypeOf(expression, isGuarded);
        }
    }

    private TemplateType Unknown(bool isGuarded, SourceSpan span, string message)
    {
        if (!isGuarded)
            Report(span, message);
        return TemplateType.Any;
    }

    private TemplateType TypeOfMember(TemplateType owner, MemberExpression member, bool isGuarded) =>
        TypeOfMember(owner, member.Name, member.NameSpan, isGuarded);

    private TemplateType TypeOfMember(TemplateType owner, string name, SourceSpan span, bool isGuarded)
    {
        if (owner.TryGetMember(name, out var type))
            return type;
        if (name is "empty?" or "blank?")
            return TemplateType.Boolean;
        switch (owner.Kind)
        {
            case TemplateTypeKind.Text when name is "size" or "length":
            case TemplateTypeKind.List when name is "size" or "count":
            case TemplateTypeKind.Date or TemplateTypeKind.TimeSpan:
                return TypeOfBuiltinMember(owner, name, span, isGuarded);
            case TemplateTypeKind.Object or TemplateTypeKind.Choice when owner.IsClosed:
                return Unknown(isGuarded, span, $"no member '{name}' on {Owners(owner)}{Spelling.Suggestion(name, owner.MemberNames)}");
            case TemplateTypeKind.List:
                var remedy = owner.Element.TryGetMember(name, out _)
                    ? $" Its elements have one: loop over them with for, or take one, as in [0].{name}."
                    : " It has size; loop over its elements with for.";
                return Unknown(isGuarded, span, $"{Capitalised(owner.Describe())} has no member `{name}`.{remedy}");
            case TemplateTypeKind.Text or TemplateTypeKind.Number or TemplateTypeKind.Boolean:
                return Unknown(isGuarded, span, $"{(owner.Kind == TemplateTypeKind.Boolean ? "A value that is true or false" : Capitalised(owner.Describe()))} has no member `{name}`; print it as it is.");
            default:
                return TemplateType.Any;
        }
    }

    private TemplateType TypeOfBuiltinMember(TemplateType owner, string name, SourceSpan span, bool isGuarded)
    {
        object sample = owner.Kind switch { TemplateTypeKind.Date => default(DateTime), TemplateTypeKind.TimeSpan => default(System.TimeSpan), _ => "" };
        if (owner.Kind is TemplateTypeKind.Text or TemplateTypeKind.List)
            return TemplateType.Number;
        return MemberAccess.TryGet(sample, name, out var value)
            ? TemplateType.FromValue(value) is { Kind: TemplateTypeKind.Text } ? TemplateType.Text : TemplateType.FromValue(value)
            : Unknown(isGuarded, span, $"no member '{name}' on {owner.Describe()}{Spelling.Suggestion(name, MemberAccess.NamesOf(sample))}");
    }

    private TemplateType TypeOfElement(IndexExpression element, bool isGuarded)
    {
        var owner = TypeOf(element.Target, isGuarded);
        var index = TypeOf(element.Index);
        if (owner.Kind == TemplateTypeKind.List && index.Kind is TemplateTypeKind.Number or TemplateTypeKind.Any)
            return owner.Element;
        if (owner.IsClosed && element.Index is LiteralExpression { Value: string name })
            return TypeOfMember(owner, name, element.Index.Span, isGuarded);
        if (owner.Kind is TemplateTypeKind.Number or TemplateTypeKind.Boolean)
            Report(element.Span, $"Only lists, texts and objects have elements, but this is {owner.Describe()}.");
        return owner.Kind == TemplateTypeKind.Text ? TemplateType.Text : TemplateType.Any;
    }

    private TemplateType TypeOfUnary(UnaryExpression unary)
    {
        switch (unary.Operator)
        {
            case UnaryOperator.Not:
                TypeOf(unary.Operand);
                return TemplateType.Boolean;
            case UnaryOperator.FunctionAlias:
                return Read(unary.Operand, isGuarded: false);
            case UnaryOperator.Expand:
                return TypeOf(unary.Operand);
            default:
                var type = TypeOf(unary.Operand);
                if (type.IsKnown && type.Kind != TemplateTypeKind.Number)
                    Report(unary.Operand.Span, $"A sign can only stand before a number, but this is {type.Describe()}.");
                return TemplateType.Number;
        }
    }

    private static string Owners(TemplateType owner) => owner.Kind == TemplateTypeKind.Choice ? owner.Describe() : owner.Name;

    private static string Examples(TemplateType type)
    {
        var texts = type.MemberNames.Where(name => type.TryGetMember(name, out var member) && member.IsText).Take(3).ToList();
        return texts.Count == 0 ? "" : $", such as {string.Join(" or ", texts)}";
    }
}
