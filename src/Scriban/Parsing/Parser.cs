using System.Runtime.CompilerServices;
using MinutesDsl.Scriban.Syntax;

namespace MinutesDsl.Scriban.Parsing;

/// <summary>Builds the tree from the tokens. An error ends its statement; parsing goes on after the code block, so that one run reports several.</summary>
internal sealed partial class Parser
{
    private const int MaximumMessages = 50;

    // Operators of one level nest to the left without recursion in the parser, but running them recurses.
    private const int MaximumChain = 500;

    private readonly SourceText _source;
    private readonly List<Token> _tokens;
    private readonly List<LogMessage> _messages;
    private readonly int _depthLimit;
    private int _index;
    private int _depth;
    private readonly HashSet<(string Name, bool IsLocal)> _assigned = [];
    private int _outputs;
    private int _groups;
    private int _branches;
    private int _functions;
    private int _lastEnd;
    private string? _indent;
    private Expression? _parenthesisedCall;
    private VariableExpression? _foreignEnd;

    private Parser(SourceText source, List<Token> tokens, List<LogMessage> messages, ParserOptions options)
    {
        _source = source;
        _tokens = tokens;
        _messages = messages;
        _depthLimit = Math.Clamp(options.ExpressionDepthLimit, 1, 1000);
    }

    private Token Current => _tokens[_index];

    private Token Next => _tokens[Math.Min(_index + 1, _tokens.Count - 1)];

    private Token Previous => _tokens[Math.Max(_index - 1, 0)];

    private bool HasSpaceBefore => _lastEnd < Current.Start;

    /// <summary>Parses a text; the messages are sorted as found. The number of output places is returned with the tree.</summary>
    public static (BlockStatement Page, int Outputs, HashSet<(string Name, bool IsLocal)> Assigned) Parse(SourceText source, List<LogMessage> messages, ParserOptions options)
    {
        var tokens = new Lexer(source, messages).Tokenize(options.Mode);
        var parser = new Parser(source, tokens, messages, options);
        try
        {
            var page = parser.ParsePage();
            return (page, parser._outputs, parser._assigned);
        }
        catch (ParseException error)
        {
            parser.Report(error);
            return (new BlockStatement(source.Span(0, source.Text.Length), []), 0, []);
        }
    }

    private BlockStatement ParsePage()
    {
        var statements = ImmutableArray.CreateBuilder<Statement>();
        while (true)
        {
            ParseStatements(statements);
            if (Current.Kind == TokenKind.End)
                return new BlockStatement(_source.Span(0, _source.Text.Length), statements.ToImmutable());
            if (Current.Text is "else" or "when")
            {
                ParseStray(Take());
                continue;
            }

            Report(Current.End - 1, Current.End, "This `end` closes nothing; remove it, or open an if, for, while, case, func, capture, with or wrap before it.");
            SkipToCodeExit();
        }
    }

    /// <summary>An <c>else</c> or <c>when</c> outside of a block, with what it would hold, so that its <c>end</c> is not one too many.</summary>
    private void ParseStray(Token word)
    {
        var remedy = $"stands outside of a block that it could belong to; remove it, or open {(word.Text == "when" ? "a case" : "an if")} before it.";
        var at = _messages.Count;
        var ignored = ImmutableArray.CreateBuilder<Statement>();
        for (var next = word; next.Text != "end"; next = Take())
        {
            if (next.Text == "when")
            {
                ParseWhenValues();
            }
            else if (IsWord("if"))
            {
                Advance();
                ParseHeader();
            }

            ParseStatements(ignored);
            if (Current.Kind != TokenKind.End)
                continue;
            // As with any block that is never closed, the place is where its end is missing.
            Report(at, Previous.Start, Previous.End, $"The `{word.Text}` at {_source.Position(word.Start)} {remedy}");
            return;
        }

        Report(at, word.Start, word.End, $"This `{word.Text}` {remedy}");
    }

    private void Advance()
    {
        if (_index >= _tokens.Count - 1)
            return;
        if (Current.Kind != TokenKind.NewLine)
            _lastEnd = Current.End;
        _index++;
        if (_groups > 0)
            SkipNewLines();
    }

    private Token Take()
    {
        var token = Current;
        Advance();
        return token;
    }

    private bool TryTake(TokenKind kind)
    {
        if (Current.Kind != kind)
            return false;
        Advance();
        return true;
    }

    private Token Expect(TokenKind kind, string what)
    {
        if (Current.Kind != kind)
            throw Unexpected($"Expected {what}");
        return Take();
    }

    /// <summary>Takes a bracket that opens a group: up to the one that closes it the ends of lines have no meaning.</summary>
    private Token OpenGroup()
    {
        _groups++;
        return Take();
    }

    private void CloseGroup(TokenKind kind, string what)
    {
        if (Current.Kind != kind)
            throw Unexpected($"Expected {what}");
        _groups--;
        Advance();
    }

    private void SkipNewLines()
    {
        while (Current.Kind == TokenKind.NewLine)
            _index++;
    }

    private bool IsWord(string word) => Current.Kind == TokenKind.Identifier && Current.Text == word;

    private SourceSpan SpanFrom(int start) => _source.Span(start, _lastEnd);

    private SourceSpan SpanFrom(SourceSpan start) => start with { End = _source.Position(Math.Max(start.Start.Offset, _lastEnd)) };

    private void Report(ParseException error) => Report(error.Start, error.End, error.Message);

    private void Report(int start, int end, string message) => Report(_messages.Count, start, end, message);

    private void Report(int at, int start, int end, string message)
    {
        if (_messages.Count < MaximumMessages)
            _messages.Insert(at, new LogMessage(LogMessageType.Error, _source.Span(start, end), message));
    }

    private ParseException Unexpected(string expectation)
    {
        var token = Current;
        return new ParseException(token.Start, token.End, RemedyFor(token) ?? $"{expectation}, but found {Describe(token)}.");
    }

    /// <summary>What was probably meant where a token cannot stand; null where nothing is known of it.</summary>
    private string? RemedyFor(Token token) => token.Kind switch
    {
        TokenKind.Invalid when token.Text is "“" or "”" or "‘" or "’" or "„" or "‚" or "«" or "»" =>
            $"`{token.Text}` is a typographic quotation mark; write texts in straight quotes, \" or '.",
        TokenKind.Slash when Previous.Kind == TokenKind.Less => "The markup begins before this code block is closed; write }} before the tag.",
        TokenKind.Slash when Next.Kind == TokenKind.Identifier && Previous.Kind == TokenKind.CodeEnter => "A block is closed with {{ end }}, whatever opened it.",
        TokenKind.SlashSlash when Previous.Kind is TokenKind.CodeEnter or TokenKind.NewLine or TokenKind.SemiColon => "A comment begins with #, as in {{ # remark }}; // divides numbers.",
        TokenKind.Pipe when Previous.Kind == TokenKind.NewLine => "A pipe | stands at the end of its line, and the function on the next; move it up.",
        TokenKind.Comma when Previous.Kind is not (TokenKind.Comma or TokenKind.OpenBracket or TokenKind.OpenBrace or TokenKind.OpenParen) => "Arguments stand side by side without commas, as in f a b, or with commas in parentheses, as in f(a, b).",
        _ => null,
    };

    private string Describe(Token token) => token.Kind switch
    {
        TokenKind.End => "the end of the template",
        TokenKind.NewLine => "the end of the line",
        TokenKind.CodeExit => "the end of the code block",
        TokenKind.RawText => "text",
        _ => $"`{_source.Text[token.Start..Math.Min(token.End, token.Start + 40)]}`",
    };

    private void SkipToCodeExit()
    {
        while (Current.Kind is not (TokenKind.CodeExit or TokenKind.End))
            Advance();
    }

    private void Enter()
    {
        if (++_depth > _depthLimit)
            throw TooDeep($"more than {_depthLimit} deep");
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw TooDeep("too deep");
    }

    private ParseException TooDeep(string how) =>
        new(Current.Start, Current.End, $"This is nested {how}; put inner parts into variables, functions or partials.", isFatal: true);

    private void Leave() => _depth--;

    private void CheckChain(int length)
    {
        if (length > MaximumChain)
            throw new ParseException(Current.Start, Current.End, $"This expression has more than {MaximumChain} parts; put some of them into variables.", isFatal: true);
    }
}
