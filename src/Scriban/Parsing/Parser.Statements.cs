using MinutesDsl.Scriban.Runtime;
using MinutesDsl.Scriban.Syntax;

namespace MinutesDsl.Scriban.Parsing;

internal sealed partial class Parser
{
    private static readonly ImmutableArray<string> Keywords =
    [
        "if", "else", "end", "for", "tablerow", "while", "break", "continue", "case", "when", "func", "ret", "capture", "with", "wrap",
        "import", "readonly",
    ];

    /// <summary>Statements up to a word that ends or divides a block, or to the end of the text.</summary>
    private void ParseStatements(ImmutableArray<Statement>.Builder statements)
    {
        while (true)
        {
            var token = Current;
            switch (token.Kind)
            {
                case TokenKind.End:
                    return;
                case TokenKind.RawText:
                    Advance();
                    statements.Add(new RawTextStatement(_source.Span(token.Start, token.End), token.Text ?? ""));
                    break;
                case TokenKind.CodeEnter:
                    _indent = token.Text;
                    Advance();
                    break;
                case TokenKind.CodeExit:
                    _indent = null;
                    Advance();
                    break;
                case TokenKind.NewLine or TokenKind.SemiColon:
                    Advance();
                    break;
                case TokenKind.Identifier when IsKeyword() && token.Text is "end" or "else" or "when":
                    return;
                default:
                    if (ParseStatementOrRecover() is { } statement)
                        statements.Add(statement);
                    break;
            }
        }
    }

    private bool IsKeyword() => Current.Text is { } word && Keywords.Contains(word) && Next.Kind is not (TokenKind.Dot or TokenKind.QuestionDot or TokenKind.Assign);

    private Statement? ParseStatementOrRecover()
    {
        var (depth, indent) = (_depth, _indent);
        try
        {
            var statement = ParseStatement();
            if (Current.Kind is not (TokenKind.NewLine or TokenKind.SemiColon or TokenKind.CodeExit or TokenKind.End or TokenKind.RawText))
                throw Unexpected("Expected the end of the statement, a new line or `;`");
            // Only where a caller may be indented does it matter that a block is not.
            return indent is not null && (indent.Length > 0 || _functions > 0) && CanWriteLines(statement) ? new IndentedStatement(statement.Span, indent, statement) : statement;
        }
        catch (ParseException error) when (!error.IsFatal)
        {
            Report(error);
            (_depth, _groups, _branches) = (depth, 0, 0);
            SkipToCodeExit();
            return null;
        }
    }

    private static bool CanWriteLines(Statement statement) =>
        statement.Kind is NodeKind.ExpressionStatement or NodeKind.If or NodeKind.For or NodeKind.While or NodeKind.Case or NodeKind.With or NodeKind.Wrap;

    private Statement ParseStatement()
    {
        var token = Current;
        if (token.Kind != TokenKind.Identifier || !IsKeyword())
            return ParseExpressionStatement();
        Advance();
        switch (token.Text)
        {
            case "if":
                return ParseIf(token);
            case "for" or "tablerow":
                return ParseFor(token);
            case "while":
                return ParseWhile(token);
            case "case":
                return ParseCase(token);
            case "func":
                return ParseFunction(token);
            case "capture":
                var target = ParseTarget("the variable that takes the captured text");
                NoteAssigned(target);
                return new CaptureStatement(SpanFrom(token.Start), target, ParseBody(token, "capture"));
            case "with":
                var scope = ParseExpression();
                var scopeBody = ParseBody(token, "with");
                return new WithStatement(SpanFrom(token.Start), scope, scopeBody);
            case "wrap":
                var wrapper = ParseExpression();
                var wrapped = ParseBody(token, "wrap");
                return new WrapStatement(SpanFrom(token.Start), wrapper, wrapped);
            case "import":
                var imported = ParseExpression();
                return new ImportStatement(SpanFrom(token.Start), imported);
            case "readonly":
                if (Current.Kind is TokenKind.Identifier or TokenKind.LocalIdentifier && Next.Kind is TokenKind.Dot or TokenKind.QuestionDot or TokenKind.OpenBracket)
                    throw new ParseException(Next.Start, Next.End, "Only a variable can be made readonly, not a member or an element.");
                return ParseTarget("the variable that must not change") is VariableExpression variable
                    ? new ReadOnlyStatement(SpanFrom(token.Start), variable)
                    : throw new ParseException(token.Start, token.End, "Only a variable can be made readonly.");
            case "ret":
                var value = EndsStatement() ? null : ParseExpression();
                return new ReturnStatement(SpanFrom(token.Start), value);
            case "break":
                return new BreakStatement(SpanFrom(token.Start));
            default:
                return new ContinueStatement(SpanFrom(token.Start));
        }
    }

    private bool EndsStatement() => Current.Kind is TokenKind.NewLine or TokenKind.SemiColon or TokenKind.CodeExit or TokenKind.End or TokenKind.RawText;

    private Statement ParseExpressionStatement()
    {
        var start = Current.Start;
        if (TryTake(TokenKind.BlockCall))
            return new ExpressionStatement(SpanFrom(start), new BlockCallExpression(SpanFrom(start)), _outputs++);
        var expression = ParseExpression(Place.Statement);
        if (expression is VariableExpression { IsLocal: false } word && ForeignWords.IsEnd(word.Name))
            _foreignEnd ??= word;
        if (!Operators.TryAssignment(Current.Kind, out var op))
            return new ExpressionStatement(SpanFrom(start), expression, _outputs++);
        if (op is null && expression is CallExpression call && ReferenceEquals(call, _parenthesisedCall))
            return ParseInlineFunction(start, call);
        if (expression is not (VariableExpression or MemberExpression or IndexExpression or ArgumentExpression or ThisExpression))
            throw new ParseException(start, Current.End, "Only a variable, a member or an element can be assigned to; write == to compare.");
        Advance();
        SkipNewLines();
        var value = ParseExpression();
        NoteAssigned(expression);
        return new AssignStatement(SpanFrom(start), expression, op, value);
    }

    private Expression ParseTarget(string what)
    {
        if (Current.Kind is not (TokenKind.Identifier or TokenKind.LocalIdentifier or TokenKind.Argument))
            throw Unexpected($"Expected {what}");
        return ParsePostfix() is var target && target is VariableExpression or MemberExpression or IndexExpression or ArgumentExpression
            ? target
            : throw new ParseException(target.Span.Start.Offset, target.Span.End.Offset, $"Expected {what}.");
    }

    /// <summary>The body of a block, with its <c>end</c>.</summary>
    private BlockStatement ParseBody(Token opener, string name)
    {
        var (body, word) = ParsePart(opener, name);
        if (word.Text != "end")
            Report(word.Start, word.End, $"This `{word.Text}` does not belong to the {name} at {_source.Position(opener.Start)}; close that with {{{{ end }}}} first.");
        // What follows is read up to the end of the block, which then closes nothing else.
        while (word.Text != "end")
        {
            SkipToCodeExit();
            (_, word) = ParsePart(opener, name);
        }

        return body;
    }

    /// <summary>The statements up to <c>end</c>, <c>else</c> or <c>when</c>, and that word, taken.</summary>
    private (BlockStatement Body, Token Word) ParsePart(Token opener, string name)
    {
        Enter();
        var (indent, groups, functions) = (_indent, _groups, _functions);
        _groups = 0;
        if (name is "func" or "do")
            _functions++;
        // The statements in it that share its code block are not indented once more; those of a function run elsewhere.
        if (name != "capture")
            _indent = null;
        var start = Current.Start;
        var statements = ImmutableArray.CreateBuilder<Statement>();
        ParseStatements(statements);
        Leave();
        (_indent, _groups, _functions) = (indent, groups, functions);
        var body = new BlockStatement(_source.Span(start, Math.Max(start, Previous.End)), statements.ToImmutable());
        if (Current.Kind != TokenKind.End)
            return (body, Take());
        var last = Previous;
        throw new ParseException(last.Start, last.End, _foreignEnd is { } word
            ? $"The {name} at {_source.Position(opener.Start)} is never closed; write {{{{ end }}}} for `{word.Name}` at {word.Span.Start}."
            : $"The {name} at {_source.Position(opener.Start)} is never closed; add {{{{ end }}}}.", isFatal: true);
    }

    /// <summary>A header's expression; when it cannot be read, the error is reported and the block goes on, so that its <c>end</c> finds it.</summary>
    private Expression ParseHeader(Place place = Place.Plain)
    {
        var depth = _depth;
        var start = Current.Start;
        try
        {
            var header = ParseExpression(place);
            if (!EndsStatement() && place != Place.LoopHeader)
                throw Unexpected("Expected the end of the statement, a new line or `;`");
            return header;
        }
        catch (ParseException error) when (!error.IsFatal)
        {
            Report(error);
            (_depth, _groups, _branches) = (depth, 0, 0);
            SkipToCodeExit();
            return new LiteralExpression(_source.Span(start, start), null);
        }
    }

    private void NoteAssigned(Expression target)
    {
        if (target is VariableExpression variable)
            _assigned.Add((variable.Name, variable.IsLocal));
    }
}
