using System.Runtime.CompilerServices;
using MinutesDsl.Scriban.Syntax;

namespace MinutesDsl.Scriban.Parsing;

internal sealed partial class Parser
{
    /// <summary>A whole expression, pipes included.</summary>
    private Expression ParseExpression(Place place = Place.Plain)
    {
        Enter();
        var left = ParseConditional(place);
        for (var chain = 0; Current.Kind == TokenKind.Pipe; CheckChain(++chain))
        {
            Advance();
            SkipNewLines();
            if (!StartsExpression(Current))
                throw Unexpected("Expected a function after |");
            left = PipeInto(left, ParseConditional(place == Place.LoopHeader ? Place.Plain : place));
        }

        if (place != Place.Statement && Operators.TryAssignment(Current.Kind, out _))
            throw new ParseException(left.Span.Start.Offset, Current.End, "A value can only be assigned in a statement of its own; write == to compare.");
        Leave();
        return left;
    }

    private Expression ParseConditional(Place place)
    {
        var condition = ParseBinary(0, place);
        if (Current.Kind != TokenKind.Question)
            return condition;
        Enter();
        Advance();
        SkipNewLines();
        // A pipe after a result belongs to that result: c ? a : b | f is c ? a : (b | f).
        _branches++;
        var whenTrue = ParseExpression();
        _branches--;
        SkipNewLinesBefore(TokenKind.Colon);
        Expect(TokenKind.Colon, "`:` between the two results of ? :");
        SkipNewLines();
        var whenFalse = ParseExpression();
        Leave();
        return new ConditionalExpression(SpanFrom(condition.Span), condition, whenTrue, whenFalse);
    }

    private Expression ParseBinary(int minimum, Place place)
    {
        var left = ParseOperand(place);
        var chain = 0;
        while (Operators.TryBinary(Current.Kind, out var op, out var precedence) && precedence > minimum)
        {
            var sign = Take();
            SkipNewLines();
            if (!StartsExpression(Current) && Current.Kind is not (TokenKind.Minus or TokenKind.Plus or TokenKind.PlusPlus or TokenKind.MinusMinus))
                throw Unexpected($"Expected a value after {Describe(sign)}");
            // The options of a loop stand after one value: 1..9 limit: 2 would be 9 called with an argument.
            var right = ParseBinary(precedence, place == Place.LoopHeader ? Place.Plain : place);
            left = new BinaryExpression(SpanFrom(left.Span), op, _source.Span(sign.Start, sign.End), left, right);
            CheckChain(++chain);
        }

        return left;
    }

    /// <summary>A value with its prefix operators and, where a call may stand, the arguments after it.</summary>
    private Expression ParseOperand(Place place)
    {
        var token = Current;
        UnaryOperator? prefix = token.Kind switch
        {
            TokenKind.Not => UnaryOperator.Not,
            TokenKind.Minus => UnaryOperator.Negate,
            TokenKind.Plus => UnaryOperator.Plus,
            TokenKind.At => UnaryOperator.FunctionAlias,
            TokenKind.Caret => UnaryOperator.Expand,
            _ => null,
        };
        if (prefix is { } op)
        {
            Enter();
            Advance();
            var operand = ParseOperand(op is UnaryOperator.FunctionAlias or UnaryOperator.Expand ? Place.Argument : place);
            Leave();
            return new UnaryExpression(SpanFrom(token.Start), op, operand);
        }

        if (token.Kind is TokenKind.PlusPlus or TokenKind.MinusMinus)
        {
            Advance();
            var target = ParsePostfix();
            RequireAssignable(target);
            return new IncrementExpression(SpanFrom(token.Start), target, token.Kind == TokenKind.PlusPlus ? 1 : -1, IsPrefix: true);
        }

        var value = ParsePostfix();
        return place == Place.Argument || !StartsArgument(value, place) ? value : ParseArguments(value, place);
    }

    private Expression ParsePostfix()
    {
        var value = ParsePrimary();
        for (var chain = 0; ; CheckChain(++chain))
        {
            switch (Current.Kind)
            {
                case TokenKind.Dot or TokenKind.QuestionDot when Next.Kind == TokenKind.Identifier:
                    var isConditional = Take().Kind == TokenKind.QuestionDot || IsGuarded(value);
                    var name = Take();
                    value = new MemberExpression(SpanFrom(value.Span), value, name.Text ?? "", _source.Span(name.Start, name.End), isConditional);
                    break;
                case TokenKind.Dot or TokenKind.QuestionDot:
                    Advance();
                    throw Unexpected("Expected the name of a member after the dot");
                case TokenKind.OpenBracket when !HasSpaceBefore && CanBeIndexed(value):
                    value = ParseIndex(value);
                    break;
                case TokenKind.OpenParen when !HasSpaceBefore && value is VariableExpression or MemberExpression or IndexExpression or ArgumentExpression:
                    value = ParseParenthesisedCall(value);
                    break;
                case TokenKind.PlusPlus or TokenKind.MinusMinus when !HasSpaceBefore || !StartsExpression(Next):
                    RequireAssignable(value);
                    var delta = Take().Kind == TokenKind.PlusPlus ? 1 : -1;
                    return new IncrementExpression(SpanFrom(value.Span), value, delta, IsPrefix: false);
                default:
                    return value;
            }
        }
    }

    /// <summary>After one <c>?.</c> the members and elements that follow are guarded, too.</summary>
    private static bool IsGuarded(Expression value) => value is MemberExpression { IsNullConditional: true } or IndexExpression { IsNullConditional: true };

    private static bool CanBeIndexed(Expression value) => value is not (ArrayExpression or ObjectExpression or FunctionExpression);

    private Expression ParseIndex(Expression target)
    {
        OpenGroup();
        var index = ParseExpression();
        CloseGroup(TokenKind.CloseBracket, "`]` after the index");
        return new IndexExpression(SpanFrom(target.Span), target, index, IsGuarded(target));
    }

    private void RequireAssignable(Expression target)
    {
        if (target is not (VariableExpression or MemberExpression or IndexExpression or ArgumentExpression))
            throw new ParseException(target.Span.Start.Offset, target.Span.End.Offset, "Only a variable, a member or an element can be changed here.");
    }

    private void SkipNewLinesBefore(TokenKind kind)
    {
        var index = _index;
        SkipNewLines();
        if (Current.Kind != kind)
            _index = index;
    }

    /// <summary>Puts the value before a pipe into the first call on its right: <c>a | f b + 1</c> is <c>f(a, b + 1)</c>, <c>a | f + 1</c> is <c>f(a) + 1</c>.</summary>
    private static Expression PipeInto(Expression from, Expression to)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new ParseException(to.Span.Start.Offset, to.Span.End.Offset, "This expression is nested too deep; put inner parts into variables.", isFatal: true);
        var argument = from is UnaryExpression { Operator: UnaryOperator.Expand } expand
            ? new Argument(from.Span, null, expand.Operand, IsExpanded: true)
            : new Argument(from.Span, null, from, IsExpanded: false);
        return to switch
        {
            CallExpression call => call with { Arguments = call.Arguments.Insert(0, argument), IsPiped = true },
            BinaryExpression binary => binary with { Left = PipeInto(from, binary.Left) },
            ConditionalExpression conditional => conditional with { Condition = PipeInto(from, conditional.Condition) },
            NestedExpression nested when nested.Inner is CallExpression or BinaryExpression or VariableExpression or MemberExpression =>
                nested with { Inner = PipeInto(from, nested.Inner) },
            MemberExpression { Target: CallExpression or NestedExpression } member => member with { Target = PipeInto(from, member.Target) },
            IndexExpression { Target: CallExpression } index => index with { Target = PipeInto(from, index.Target) },
            UnaryExpression { Operator: UnaryOperator.Not or UnaryOperator.Negate or UnaryOperator.Plus } unary => unary with { Operand = PipeInto(from, unary.Operand) },
            _ => new CallExpression(to.Span, to, [argument], IsPiped: true),
        };
    }

    /// <summary>Where an expression stands: it decides whether values after it are arguments and whether it may be assigned to.</summary>
    private enum Place
    {
        Plain,
        Statement,
        Argument,
        LoopHeader,
    }
}
