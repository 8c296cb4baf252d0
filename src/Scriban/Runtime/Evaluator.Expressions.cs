using MinutesDsl.Scriban.Syntax;

namespace MinutesDsl.Scriban.Runtime;

internal sealed partial class Evaluator
{
    /// <summary>
    /// The value of an expression. A function found by name is called; see <see cref="EvaluateAlias"/>.
    /// Where <paramref name="isGuarded"/>, by <c>??</c> or <c>?.</c>, an unknown name is null even with strict members.
    /// </summary>
    public object? Evaluate(Expression expression, bool isGuarded = false)
    {
        while (expression.Kind == NodeKind.Nested)
            expression = ((NestedExpression)expression).Inner;
        switch (expression.Kind)
        {
            case NodeKind.Literal:
                return ((LiteralExpression)expression).Value;
            case NodeKind.Variable or NodeKind.Member or NodeKind.Index or NodeKind.Argument:
                var value = Read(expression, isGuarded);
                return value is not string && value is ScriptFunction function ? CallBare(function, expression) : value;
            case NodeKind.Call:
                return EvaluateCall((CallExpression)expression, isDirect: false);
            case NodeKind.Binary:
                return EvaluateBinary((BinaryExpression)expression);
            case NodeKind.Unary:
                return EvaluateUnary((UnaryExpression)expression);
            case NodeKind.Conditional:
                CheckStack(expression);
                var conditional = (ConditionalExpression)expression;
                return Evaluate(Values.IsTrue(Evaluate(conditional.Condition)) ? conditional.WhenTrue : conditional.WhenFalse);
            case NodeKind.Array:
                return MakeArray((ArrayExpression)expression);
            case NodeKind.Object:
                return MakeObject((ObjectExpression)expression);
            case NodeKind.Interpolation:
                return Interpolate((InterpolatedStringExpression)expression);
            case NodeKind.Increment:
                return Increment((IncrementExpression)expression);
            case NodeKind.Function:
                return new TemplateFunction(((FunctionExpression)expression).Function, _template);
            case NodeKind.This:
                return context.Scopes.CurrentObject;
            case NodeKind.Arguments:
                return _locals.Arguments;
            case NodeKind.BlockCall:
                return RunPassedBlock(expression);
            default:
                throw Error(expression.Span, $"Expressions of kind {expression.Kind} have no value.");
        }
    }

    /// <summary>Like <see cref="Evaluate"/>, but a function found by name is the value itself: <c>@f</c>.</summary>
    private object? EvaluateAlias(Expression expression)
    {
        while (expression.Kind == NodeKind.Nested)
            expression = ((NestedExpression)expression).Inner;
        return expression.Kind is NodeKind.Variable or NodeKind.Member or NodeKind.Index or NodeKind.Argument
            ? Read(expression, isGuarded: false)
            : Evaluate(expression);
    }

    private object? EvaluateBinary(BinaryExpression expression)
    {
        CheckStack(expression);
        switch (expression.Operator)
        {
            case BinaryOperator.And:
                return Boxed.Of(Values.IsTrue(Evaluate(expression.Left)) && Values.IsTrue(Evaluate(expression.Right)));
            case BinaryOperator.Or:
                return Boxed.Of(Values.IsTrue(Evaluate(expression.Left)) || Values.IsTrue(Evaluate(expression.Right)));
            case BinaryOperator.Coalesce:
                return Evaluate(expression.Left, isGuarded: true) ?? Evaluate(expression.Right);
            case BinaryOperator.NotNullThen:
                return Evaluate(expression.Left, isGuarded: true) is { } left ? Evaluate(expression.Right) : null;
            default:
                var first = Evaluate(expression.Left);
                return Arithmetic.Apply(expression.Operator, first, Evaluate(expression.Right), this, expression, expression.OperatorSpan);
        }
    }

    private object? EvaluateUnary(UnaryExpression expression)
    {
        CheckStack(expression);
        switch (expression.Operator)
        {
            case UnaryOperator.Not:
                return Boxed.Of(!Values.IsTrue(Evaluate(expression.Operand)));
            case UnaryOperator.FunctionAlias:
                return EvaluateAlias(expression.Operand);
            case UnaryOperator.Expand:
                return Evaluate(expression.Operand);
            default:
                var value = Evaluate(expression.Operand);
                if (value is null)
                    throw Error(expression.Span, "A sign can only stand before a number, but this is null; guard it with ??, as in -(x ?? 0).");
                return (expression.Operator == UnaryOperator.Negate ? Arithmetic.Negate(value) : Arithmetic.Plus(value))
                    ?? throw Error(expression.Operand.Span, $"A sign can only stand before a number, but this is {Values.Describe(value)}.");
        }
    }

    private ScriptArray MakeArray(ArrayExpression expression)
    {
        CheckStack(expression);
        Charge(BudgetKind.Elements, expression.Items.Length, expression);
        var array = new ScriptArray(expression.Items.Length);
        foreach (var item in expression.Items)
            array.Add(Evaluate(item));
        return array;
    }

    private ScriptObject MakeObject(ObjectExpression expression)
    {
        CheckStack(expression);
        Charge(BudgetKind.Elements, expression.Members.Length, expression);
        var result = new ScriptObject(context.KeyComparer);
        foreach (var member in expression.Members)
            result[member.Name] = Evaluate(member.Value);
        return result;
    }

    private string Interpolate(InterpolatedStringExpression expression)
    {
        CheckStack(expression);
        var parts = new string[expression.Parts.Length];
        for (var i = 0; i < parts.Length; i++)
            parts[i] = ToText(Evaluate(expression.Parts[i]), expression.Parts[i].Span);
        Charge(BudgetKind.Characters, parts.Sum(part => (long)part.Length), expression);
        return string.Concat(parts);
    }

    private object? Increment(IncrementExpression expression)
    {
        var before = Evaluate(expression.Operand);
        var after = Arithmetic.Apply(BinaryOperator.Add, before, Boxed.Of(expression.Delta), this, expression, expression.Span);
        Assign(expression.Operand, after, expression.Span);
        return expression.IsPrefix ? after : before;
    }

    private long ToInteger(object? value, SyntaxNode at) =>
        Values.TryInteger(value, out var number) ? number : throw Error(at.Span, $"This needs a whole number, but it is {Values.Describe(value)}.");
}
