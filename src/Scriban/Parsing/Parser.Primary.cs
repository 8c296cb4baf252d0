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
        // In a group the end of a line after `do` is passed over, but it still begins a body.
        var after = Next.Kind;
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
            case "do" when after is TokenKind.NewLine or TokenKind.SemiColon or TokenKind.CodeExit:
                var body = ParseBody(token, "do");
                return new FunctionExpression(SpanFrom(token.Start), new FunctionDefinition(SpanFrom(token.Start), null, [], HasParameters: false, body));
            case "do" when after == TokenKind.OpenParen:
                var parameters = ParseParameters();
                var block = ParseBody(token, "do");
                return new FunctionExpression(SpanFrom(token.Start), new FunctionDefinition(SpanFrom(token.Start), null, parameters, HasParameters: true, block));
            default:
                return new VariableExpression(span, token.Text ?? "", IsLocal: false);
        }
    }

    private NestedExpression ParseNested()
    {
        var start = OpenGroup().Start;
        var inner = ParseExpression();
        CloseGroup(TokenKind.CloseParen, "a closing `)`");
        return new NestedExpression(SpanFrom(start), inner);
    }

    private ArrayExpression ParseArray()
    {
        var start = OpenGroup().Start;
        var items = ImmutableArray.CreateBuilder<Expression>();
        while (Current.Kind != TokenKind.CloseBracket)
        {
            items.Add(ParseExpression());
            if (!TryTake(TokenKind.Comma))
                break;
        }

        CloseGroup(TokenKind.CloseBracket, "`,` or `]` after an element");
        return new ArrayExpression(SpanFrom(start), items.ToImmutable());
    }

    private ObjectExpression ParseObject()
    {
        var start = OpenGroup().Start;
        var members = ImmutableArray.CreateBuilder<ObjectMember>();
        while (Current.Kind != TokenKind.CloseBrace)
        {
            if (Current.Kind is not (TokenKind.Identifier or TokenKind.String))
                throw Unexpected("Expected the name of a member, as in { name: value }");
            var name = Take();
            Expect(TokenKind.Colon, "`:` after the name of a member");
            var value = ParseExpression();
            members.Add(new ObjectMember(SpanFrom(name.Start), name.Text ?? "", value));
            if (!TryTake(TokenKind.Comma))
                break;
        }

        CloseGroup(TokenKind.CloseBrace, "`,` or `}` after a member");
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
