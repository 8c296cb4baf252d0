namespace MinutesDsl.Scriban.Parsing;

internal sealed partial class Lexer
{
    private bool InsideBraces => _braces.Count > 0;

    /// <summary>Tokens up to and with the end of the code block, or to the end of the text.</summary>
    private void LexCode()
    {
        _braces.Clear();
        while (_position < _text.Length)
        {
            if (TryLexExit() || !LexToken())
                return;
        }
    }

    private bool TryLexExit()
    {
        if (InsideBraces || _interpolationDepth > 0 || _isScript)
            return false;
        var skip = Peek() is '-' or '~' && Peek(1) == '}' && Peek(2) == '}' ? 1 : 0;
        if (Peek(skip) != '}' || Peek(skip + 1) != '}')
            return false;
        var start = _position;
        _pendingStrip = skip == 0 ? Strip.None : Peek() == '-' ? Strip.Greedy : Strip.NonGreedy;
        _position += skip + 2;
        Add(TokenKind.CodeExit, start);
        return true;
    }

    /// <summary>One token of code; false when an interpolated text that it belongs to has ended.</summary>
    private bool LexToken()
    {
        var start = _position;
        var c = Peek();
        switch (c)
        {
            case '\n':
                _position++;
                Add(TokenKind.NewLine, start);
                return true;
            case '#':
                SkipComment();
                return true;
            case '"' or '\'':
                LexString(c);
                return true;
            case '`':
                LexVerbatim();
                return true;
            case '$':
                LexDollar();
                return true;
            case '}' when _interpolationDepth > 0 && !InsideBraces:
                return false;
        }

        if (char.IsWhiteSpace(c) || c == '\u200B' || c == '\uFEFF')
            _position++;
        else if (char.IsAsciiDigit(c) || (c == '.' && char.IsAsciiDigit(Peek(1)) && !FollowsValue()))
            LexNumber();
        else if (char.IsLetter(c) || c == '_')
            LexIdentifier();
        else
            LexOperator(c);
        return true;
    }

    /// <summary>Whether a dot here would be a member access or a range: <c>a.1</c> is not a number after a.</summary>
    private bool FollowsValue() =>
        _tokens.Count > 0 && _tokens[^1].End == _position
        && _tokens[^1].Kind is TokenKind.Identifier or TokenKind.LocalIdentifier or TokenKind.CloseParen or TokenKind.CloseBracket
            or TokenKind.Number or TokenKind.String or TokenKind.Dot;

    private void SkipComment()
    {
        var isBlock = Peek(1) == '#';
        _position += isBlock ? 2 : 1;
        while (_position < _text.Length)
        {
            if (isBlock && Peek() == '#' && Peek(1) == '#')
            {
                _position += 2;
                return;
            }

            if (!isBlock && Peek() == '\n')
                return;
            var skip = Peek() is '-' or '~' ? 1 : 0;
            if (Peek(skip) == '}' && Peek(skip + 1) == '}' && !InsideBraces && !_isScript)
                return;
            _position++;
        }
    }

    private void LexIdentifier()
    {
        var start = _position;
        SkipName();
        // "empty?" and "blank?" are the only names with a question mark, and only as members.
        if (Peek() == '?' && Peek(1) is not ('.' or '?' or '!') && _tokens.Count > 0
            && _tokens[^1].Kind is TokenKind.Dot or TokenKind.QuestionDot && _text.AsSpan(start, _position - start) is "empty" or "blank")
            _position++;
        Add(TokenKind.Identifier, start, NamePool.Intern(_text.AsSpan(start, _position - start)));
    }

    private void SkipName()
    {
        while (char.IsLetterOrDigit(Peek()) || Peek() == '_')
            _position++;
    }

    private void LexDollar()
    {
        var start = _position;
        if (Peek(1) is '"' or '\'')
        {
            LexInterpolated(Peek(1));
            return;
        }

        _position++;
        if (Peek() == '$')
        {
            _position++;
            Add(TokenKind.BlockCall, start);
        }
        else if (char.IsAsciiDigit(Peek()))
        {
            while (char.IsAsciiDigit(Peek()))
                _position++;
            if (int.TryParse(_text.AsSpan(start + 1, _position - start - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var index))
            {
                Add(TokenKind.Argument, start, null, index);
                return;
            }

            Error(start, _position, "This argument number is too large.");
            Add(TokenKind.Invalid, start);
        }
        else if (char.IsLetter(Peek()) || Peek() == '_')
        {
            SkipName();
            Add(TokenKind.LocalIdentifier, start, NamePool.Intern(_text.AsSpan(start + 1, _position - start - 1)));
        }
        else
        {
            Add(TokenKind.Arguments, start);
        }
    }

    private void LexOperator(char c)
    {
        var start = _position;
        foreach (var (symbol, kind) in Operators.BySymbol)
        {
            if (symbol[0] != c || string.CompareOrdinal(_text, start, symbol, 0, symbol.Length) != 0)
                continue;
            _position += symbol.Length;
            TrackBraces(kind);
            Add(kind, start);
            return;
        }

        _position++;
        if (char.IsHighSurrogate(c) && char.IsLowSurrogate(Peek()))
            _position++;
        Add(TokenKind.Invalid, start, _text[start.._position]);
    }

    private void TrackBraces(TokenKind kind)
    {
        if (kind == TokenKind.OpenBrace)
            _braces.Push(kind);
        else if (kind == TokenKind.CloseBrace && _braces.Count > 0)
            _braces.Pop();
    }
}
