using MinutesDsl.Scriban.Syntax;

namespace MinutesDsl.Scriban.Parsing;

internal sealed partial class Parser
{
    private Expression ParsePrimary()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Identifier:
                return ParseName();
            case TokenKind.LocalIdentifier:
                Advance();
                return new VariableExpression(SpanFrom(token.Start), token.Text ?? "", IsLocal: true);
            case TokenKind.Arguments:
                Advance();
                return new ArgumentsExpression(SpanFrom(token.Start));
            case TokenKind.Argument:
                Advance();
                return new ArgumentExpression(SpanFrom(token.Start), token.Value is int index ? index : 0);
            case TokenKind.BlockCall:
                throw new ParseException(token.Start, token.End, "`$$` runs the wrapped block where it stands, so it must be a statement of its own; capture it to use its text as a value.");
            case TokenKind.Number:
                Advance();
                return new LiteralExpression(SpanFrom(token.Start), token.Value);
            case TokenKind.String:
                Advance();
                return new LiteralExpression(SpanFrom(token.Start), token.Text);
            case TokenKind.InterpolationStart:
                return ParseInterpolation();
            case TokenKind.OpenParen:
                return ParseNested();
            case TokenKind.OpenBracket:
                return ParseArray();
            case TokenKind.OpenBrace:
                return ParseObject();
            default:
                throw Unexpected("Expected a value");
        }
    }

    private Expression ParseName()
    {
        var token = Take();
        var span = SpanFrom(token.Start);
        switch (token.Text)
        {
            case "true":
                return new LiteralExpression(span, Boxed.True);
            case "false":
                return new LiteralExpression(span, Boxed.False);
            case "null":
                return new LiteralExpression(span, null);
            case "this":
                return new ThisExpression(span);
            case "do" when Current.Kind is TokenKind.NewLine or TokenKind.SemiColon or TokenKind.CodeExit:
                var body = ParseBody(token, "do");
                return new FunctionExpression(SpanFrom(token.Start), new FunctionDefinition(SpanFrom(token.Start), null, [], HasParameters: false, body));
            case "do" when Current.Kind == TokenKind.OpenParen:
                var parameters = ParseParameters();
                var block = ParseBody(token, "do");
                return new FunctionExpression(SpanFrom(token.Start), new FunctionDefinition(SpanFrom(token.Start), null, parameters, HasParameters: true, block));
            default:
                return new VariableExpression(span, token.Text ?? "", IsLocal: false);
        }
    }

    private NestedExpression ParseNested()
    {
        var start = Take().Start;
        SkipNewLines();
        var inner = ParseExpression();
        SkipNewLines();
        Expect(TokenKind.CloseParen, "a closing `)`");
        return new NestedExpression(SpanFrom(start), inner);
    }

    private ArrayExpression ParseArray()
    {
        var start = Take().Start;
        var items = ImmutableArray.CreateBuilder<Expression>();
        SkipNewLines();
        while (Current.Kind != TokenKind.CloseBracket)
        {
            items.Add(ParseExpression());
            SkipNewLines();
            if (!TryTake(TokenKind.Comma))
                break;
            SkipNewLines();
        }

        Expect(TokenKind.CloseBracket, "`,` or `]` after an element");
        return new ArrayExpression(SpanFrom(start), items.ToImmutable());
    }

    private ObjectExpression ParseObject()
    {
        var start = Take().Start;
        var members = ImmutableArray.CreateBuilder<ObjectMember>();
        SkipNewLines();
        while (Current.Kind != TokenKind.CloseBrace)
        {
            if (Current.Kind is not (TokenKind.Identifier or TokenKind.String))
                throw Unexpected("Expected the name of a member, as in { name: value }");
            var name = Take();
            SkipNewLines();
            Expect(TokenKind.Colon, "`:` after the name of a member");
            SkipNewLines();
            var value = ParseExpression();
            members.Add(new ObjectMember(SpanFrom(name.Start), name.Text ?? "", value));
            SkipNewLines();
            if (!TryTake(TokenKind.Comma))
                break;
            SkipNewLines();
        }

        Expect(TokenKind.CloseBrace, "`,` or `}` after a member");
        return new ObjectExpression(SpanFrom(start), members.ToImmutable());
    }

    private InterpolatedStringExpression ParseInterpolation()
    {
        var start = Take().Start;
        var parts = ImmutableArray.CreateBuilder<Expression>();
        while (Current.Kind != TokenKind.InterpolationEnd)
        {
            var token = Current;
            if (TryTake(TokenKind.InterpolationText))
            {
                parts.Add(new LiteralExpression(SpanFrom(token.Start), token.Text));
            }
            else
            {
                Expect(TokenKind.InterpolationOpen, "the end of an interpolated text");
                SkipNewLines();
                parts.Add(ParseExpression());
                SkipNewLines();
                Expect(TokenKind.InterpolationClose, "`}` after the value in an interpolated text");
            }
        }

        Advance();
        return new InterpolatedStringExpression(SpanFrom(start), parts.ToImmutable());
    }
}
