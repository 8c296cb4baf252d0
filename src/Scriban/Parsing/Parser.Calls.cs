using MinutesDsl.Scriban.Syntax;

namespace MinutesDsl.Scriban.Parsing;

internal sealed partial class Parser
{
    private static bool StartsExpression(Token token) => token.Kind is
        TokenKind.Identifier or TokenKind.LocalIdentifier or TokenKind.Arguments or TokenKind.Argument or TokenKind.BlockCall
        or TokenKind.Number or TokenKind.String or TokenKind.InterpolationStart or TokenKind.OpenParen or TokenKind.OpenBracket
        or TokenKind.OpenBrace or TokenKind.At or TokenKind.Caret or TokenKind.Not;

    private bool StartsArgument(Expression target, Place place) =>
        target is not FunctionExpression && StartsExpression(Current) && !(place == Place.LoopHeader && IsLoopOption());

    private bool IsLoopOption() =>
        IsWord("reversed") || (Current.Text is "offset" or "limit" or "cols" && Current.Kind == TokenKind.Identifier && Next.Kind == TokenKind.Colon);

    /// <summary>In <c>c ? f a : b</c> the colon divides the results, so that one of an argument must follow its name at once there.</summary>
    private bool IsNamedArgument() =>
        Current.Kind == TokenKind.Identifier && Next.Kind == TokenKind.Colon && (_branches == 0 || Next.Start == Current.End);

    private CallExpression ParseArguments(Expression target, Place place)
    {
        var arguments = ImmutableArray.CreateBuilder<Argument>();
        var hasNamed = false;
        while (StartsArgument(target, place))
        {
            var argument = ParseArgument(Place.Argument);
            RequireOrder(argument, ref hasNamed);
            arguments.Add(argument);
            CheckChain(arguments.Count);
            if (argument.Value is FunctionExpression)
                break;
        }

        return new CallExpression(SpanFrom(target.Span), target, arguments.ToImmutable(), IsPiped: false);
    }

    private CallExpression ParseParenthesisedCall(Expression target)
    {
        OpenGroup();
        var arguments = ImmutableArray.CreateBuilder<Argument>();
        var hasNamed = false;
        while (Current.Kind != TokenKind.CloseParen)
        {
            var argument = ParseArgument(Place.Plain);
            RequireOrder(argument, ref hasNamed);
            arguments.Add(argument);
            if (!TryTake(TokenKind.Comma))
                break;
        }

        CloseGroup(TokenKind.CloseParen, "`,` or `)` after an argument");
        var call = new CallExpression(SpanFrom(target.Span), target, arguments.ToImmutable(), IsPiped: false);
        _parenthesisedCall = call;
        return call;
    }

    private Argument ParseArgument(Place place)
    {
        var start = Current.Start;
        string? name = null;
        if (IsNamedArgument())
        {
            name = Take().Text;
            Advance();
            SkipNewLines();
        }

        var value = place == Place.Argument ? ParseBinary(0, place) : ParseExpression(place);
        return value is UnaryExpression { Operator: UnaryOperator.Expand } expand
            ? new Argument(SpanFrom(start), name, expand.Operand, IsExpanded: true)
            : new Argument(SpanFrom(start), name, value, IsExpanded: false);
    }

    private static void RequireOrder(Argument argument, ref bool hasNamed)
    {
        if (argument.Name is null && hasNamed)
            throw new ParseException(argument.Span.Start.Offset, argument.Span.End.Offset, "After a named argument every argument needs a name, as in name: value.");
        hasNamed |= argument.Name is not null;
    }
}
