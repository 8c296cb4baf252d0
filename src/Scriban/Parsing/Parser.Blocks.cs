using MinutesDsl.Scriban.Syntax;

namespace MinutesDsl.Scriban.Parsing;

internal sealed partial class Parser
{
    private IfStatement ParseIf(Token opener)
    {
        var branches = ImmutableArray.CreateBuilder<IfBranch>();
        while (true)
        {
            var condition = ParseHeader();
            var (body, word) = ParsePart(opener, "if");
            branches.Add(new IfBranch(condition, body));
            if (word.Text == "else" && IsWord("if"))
            {
                Advance();
                continue;
            }

            var otherwise = ParseElse(opener, "if", word);
            return new IfStatement(SpanFrom(opener.Start), branches.ToImmutable(), otherwise);
        }
    }

    /// <summary>The part after <c>else</c>, when that is the word that ended the part before it.</summary>
    private BlockStatement? ParseElse(Token opener, string name, Token word)
    {
        if (word.Text == "else")
            return ParseBody(opener, name);
        if (word.Text == "when")
        {
            Report(word.Start, word.End, $"This `when` does not belong to the {name} at {_source.Position(opener.Start)}; it belongs to a case.");
            SkipToCodeExit();
            ParsePart(opener, name);
        }

        return null;
    }

    private ForStatement ParseFor(Token opener)
    {
        var isTableRow = opener.Text == "tablerow";
        Expression variable = new VariableExpression(_source.Span(opener.Start, opener.End), "", IsLocal: true);
        Expression iterator = new LiteralExpression(variable.Span, null);
        Expression? offset = null, limit = null, columns = null;
        var isReversed = false;
        var depth = _depth;
        try
        {
            variable = ParseTarget("the name of the loop's variable");
            if (!IsWord("in"))
                throw new ParseException(opener.Start, Current.End, $"Expected `in` after the loop's variable, as in {{{{ for item in items }}}}, but found {Describe(Current)}.");
            Advance();
            iterator = ParseExpression(Place.LoopHeader);
            while (IsLoopOption())
            {
                var option = Take();
                if (option.Text == "reversed")
                {
                    isReversed = true;
                    continue;
                }

                Advance();
                var value = ParseBinary(0, Place.Argument);
                if (option.Text == "offset")
                    offset = value;
                else if (option.Text == "limit")
                    limit = value;
                else
                    columns = value;
            }

            if (!EndsStatement())
                throw Unexpected("Expected offset:, limit:, reversed, or the end of the statement");
        }
        catch (ParseException error) when (!error.IsFatal)
        {
            Report(error);
            (_depth, _groups, _branches) = (depth, 0, 0);
            SkipToCodeExit();
        }

        var (body, word) = ParsePart(opener, isTableRow ? "tablerow" : "for");
        var otherwise = ParseElse(opener, "for", word);
        return new ForStatement(SpanFrom(opener.Start), variable, iterator, offset, limit, columns, isReversed, isTableRow, body, otherwise);
    }

    private WhileStatement ParseWhile(Token opener)
    {
        var condition = ParseHeader();
        var body = ParseBody(opener, "while");
        return new WhileStatement(SpanFrom(opener.Start), condition, body);
    }

    private CaseStatement ParseCase(Token opener)
    {
        var value = ParseHeader();
        var branches = ImmutableArray.CreateBuilder<WhenBranch>();
        BlockStatement? otherwise = null;
        // What stands between case and the first when is layout; it is not written.
        var (between, word) = ParsePart(opener, "case");
        if (between.Statements.FirstOrDefault(statement => statement.Kind != NodeKind.RawText) is { } stray)
            Report(stray.Span.Start.Offset, stray.Span.End.Offset, "This stands between `case` and its first `when`, where it would never run; move it before the case, or into a when.");
        while (word.Text == "when")
        {
            var values = ParseWhenValues();
            var (body, next) = ParsePart(opener, "case");
            branches.Add(new WhenBranch(values, body));
            word = next;
        }

        if (word.Text == "else")
            otherwise = ParseBody(opener, "case");
        return new CaseStatement(SpanFrom(opener.Start), value, branches.ToImmutable(), otherwise);
    }

    private ImmutableArray<Expression> ParseWhenValues()
    {
        // Binds tighter than ||, which here divides the values.
        const int aboveOr = 30;
        var depth = _depth;
        var values = ImmutableArray.CreateBuilder<Expression>();
        try
        {
            do
            {
                SkipNewLinesAfterComma();
                values.Add(ParseBinary(aboveOr, Place.Plain));
            }
            while (TryTake(TokenKind.Comma) || TryTake(TokenKind.OrOr));
            if (!EndsStatement())
                throw Unexpected("Expected `,`, `||` or the end of the statement");
        }
        catch (ParseException error) when (!error.IsFatal)
        {
            Report(error);
            (_depth, _groups, _branches) = (depth, 0, 0);
            SkipToCodeExit();
        }

        return values.ToImmutable();
    }

    private void SkipNewLinesAfterComma()
    {
        if (Previous.Kind is TokenKind.Comma or TokenKind.OrOr)
            SkipNewLines();
    }

    private FunctionStatement ParseFunction(Token opener)
    {
        if (Current.Kind is not (TokenKind.Identifier or TokenKind.LocalIdentifier))
            throw Unexpected("Expected the name of the function");
        var target = ParseFunctionName();
        var hasParameters = Current.Kind == TokenKind.OpenParen;
        var parameters = hasParameters ? ParseParameters() : [];
        if (!EndsStatement())
            throw Unexpected("Expected the end of the statement after the function's name and parameters");
        var body = ParseBody(opener, "func");
        var span = SpanFrom(opener.Start);
        return new FunctionStatement(span, target, new FunctionDefinition(span, NameOf(target), parameters, hasParameters, body));
    }

    private Expression ParseFunctionName()
    {
        var token = Take();
        Expression target = new VariableExpression(SpanFrom(token.Start), token.Text ?? "", token.Kind == TokenKind.LocalIdentifier);
        for (var chain = 0; Current.Kind == TokenKind.Dot && Next.Kind == TokenKind.Identifier; CheckChain(++chain))
        {
            Advance();
            var name = Take();
            target = new MemberExpression(SpanFrom(token.Start), target, name.Text ?? "", _source.Span(name.Start, name.End), IsNullConditional: false);
        }

        return target;
    }

    private ImmutableArray<FunctionParameter> ParseParameters()
    {
        var parameters = ImmutableArray.CreateBuilder<FunctionParameter>();
        OpenGroup();
        while (Current.Kind != TokenKind.CloseParen)
        {
            if (parameters is [.., { IsVariadic: true }])
                throw Unexpected("Expected `)`, because the parameter with ... is the last one");
            var name = Expect(TokenKind.Identifier, "the name of a parameter");
            var isVariadic = TryTake(TokenKind.Ellipsis);
            var defaultValue = TryTake(TokenKind.Assign) ? ParseBinary(0, Place.Argument) : null;
            if (defaultValue is not (null or LiteralExpression))
                throw new ParseException(defaultValue.Span.Start.Offset, defaultValue.Span.End.Offset, "The default of a parameter is a plain value: a number, a text, true, false or null. Write ?? in the function for anything else.");
            if (defaultValue is null && !isVariadic && parameters is [.., { Default: not null }])
                throw new ParseException(name.Start, name.End, "A parameter after one with a default needs a default, too.");
            parameters.Add(new FunctionParameter(SpanFrom(name.Start), name.Text ?? "", defaultValue, isVariadic));
            if (!TryTake(TokenKind.Comma))
                break;
        }

        CloseGroup(TokenKind.CloseParen, "`,` or `)` after a parameter");
        return parameters.ToImmutable();
    }

    private FunctionStatement ParseInlineFunction(int start, CallExpression call)
    {
        var parameters = ImmutableArray.CreateBuilder<FunctionParameter>();
        foreach (var argument in call.Arguments)
        {
            if (argument.Value is not VariableExpression { IsLocal: false } variable || argument.Name is not null)
                throw new ParseException(argument.Span.Start.Offset, argument.Span.End.Offset, "The parameters of an inline function are plain names, as in sub(x, y) = x - y.");
            parameters.Add(new FunctionParameter(variable.Span, variable.Name, null, IsVariadic: false));
        }

        Advance();
        SkipNewLines();
        var value = ParseExpression();
        var span = SpanFrom(start);
        var body = new ReturnStatement(value.Span, value);
        return new FunctionStatement(span, call.Target, new FunctionDefinition(span, NameOf(call.Target), parameters.ToImmutable(), HasParameters: true, body));
    }

    private static string? NameOf(Expression target) => target switch
    {
        VariableExpression variable => variable.Name,
        MemberExpression member => member.Name,
        _ => null,
    };
}
