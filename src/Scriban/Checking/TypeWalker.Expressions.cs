using System.Runtime.CompilerServices;
using MinutesDsl.Scriban.Runtime;
using MinutesDsl.Scriban.Syntax;

namespace MinutesDsl.Scriban.Checking;

internal sealed partial class TypeWalker
{
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
                CheckCondition(conditional.Condition, TypeOf(conditional.Condition));
                CheckOrder(conditional.Condition);
                var whenTrue = TypeUnder(FactsOf(conditional.Condition, holds: true), conditional.WhenTrue);
                return TemplateType.Join(whenTrue, TypeUnder(FactsOf(conditional.Condition, holds: false), conditional.WhenFalse));
            case ArrayExpression array:
                return array.Items.IsEmpty
                    ? TemplateType.ListOf(TemplateType.NoElement)
                    : TemplateType.ListOf(array.Items.Select(ValueOf).Aggregate(TemplateType.Join)).NotEmpty();
            case ObjectExpression members:
                var result = scopes.ObjectOf(members);
                foreach (var member in members.Members)
                    result.Define(member.Name, result.TryGetMember(member.Name, out var before) ? TemplateType.Join(before, ValueOf(member.Value)) : ValueOf(member.Value));
                return result;
            case ThisExpression:
                return scopes.Current ?? TemplateType.Any;
            case InterpolatedStringExpression interpolated:
                return interpolated.Parts.Select(part => TypeOf(part)).Aggregate(TemplateType.TextOf(""), Concatenated);
            case IncrementExpression increment:
                TypeOf(increment.Operand);
                Assign(increment.Operand, TemplateType.Number, null);
                return TemplateType.Number;
            case FunctionExpression function:
                WalkUncalled(function.Function);
                return TemplateType.FunctionOf(function.Function);
            default:
                return TemplateType.Any;
        }
    }

    private TemplateType TypeUnder(ImmutableArray<TypeFact> facts, Expression expression)
    {
        var count = scopes.Count;
        scopes.Push(facts);
        var type = ValueOf(expression);
        scopes.PopTo(count);
        return type;
    }

    /// <summary>The type of a variable, member or element, without calling a function that it may be.</summary>
    private TemplateType Read(Expression expression, bool isGuarded)
    {
        if (expression is ArgumentExpression asked)
            CheckArguments(asked);
        var type = expression switch
        {
            NestedExpression nested => Read(nested.Inner, isGuarded),
            VariableExpression { IsLocal: true } local =>
                _frame.Find(local.Name) ?? Unknown(isGuarded, local.Span, $"There is no variable `${local.Name}`{Spelling.Suggestion(local.Name, _frame.Names)}"),
            VariableExpression variable => scopes.Find(variable.Name)
                ?? Unknown(isGuarded, variable.Span, $"There is no variable or function `{variable.Name}`{ForeignWords.Suggestion(variable.Name, scopes.Names)}"),
            ArgumentExpression argument => _frame.ArgumentAt(argument.Index),
            MemberExpression member => TypeOfMember(member, isGuarded || member.IsNullConditional),
            IndexExpression element => TypeOfElement(element, isGuarded),
            _ => TypeOf(expression, isGuarded),
        };
        return type.Kind != TemplateTypeKind.Function && FactOf(expression) is { } fact ? fact : type;
    }

    private TemplateType Unknown(bool isGuarded, SourceSpan span, string message, LogMessageSubject subject = LogMessageSubject.UnknownName)
    {
        if (!isGuarded)
            Report(span, message, subject: subject);
        return TemplateType.Any;
    }

    private TemplateType TypeOfUnary(UnaryExpression unary)
    {
        switch (unary.Operator)
        {
            case UnaryOperator.Not:
                CheckCondition(unary.Operand, TypeOf(unary.Operand));
                return TemplateType.Boolean;
            case UnaryOperator.FunctionAlias:
                return Read(unary.Operand, isGuarded: false);
            case UnaryOperator.Expand:
                return TypeOf(unary.Operand);
            default:
                var type = TypeOf(unary.Operand);
                if (type.IsKnown && type.Kind != TemplateTypeKind.Number)
                    Report(unary.Operand.Span, $"A sign can only stand before a number, but this is {type.Describe()}.");
                else
                    CheckPresent(type, unary.Operand, unary.Operand.Span, member: null);
                return TemplateType.Number;
        }
    }
}
