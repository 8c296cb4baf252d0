namespace MinutesDsl.Scriban.Parsing;

/// <summary>
/// Turns the text of a template into tokens. Whitespace control is done here: a raw text token carries what is left of its text,
/// and the token that opens a code block carries the whitespace before it on its line when the block is to be indented by that.
/// </summary>
internal sealed partial class Lexer
{
    private const int MaximumInterpolationDepth = 32;

    private readonly SourceText _source;
    private readonly string _text;
    private readonly List<Token> _tokens = [];
    private readonly List<LogMessage> _messages;
    private readonly Stack<TokenKind> _braces = new();
    private int _position;
    private int _interpolationDepth;
    private Strip _pendingStrip;
    private bool _isScript;

    public Lexer(SourceText source, List<LogMessage> messages)
    {
        _source = source;
        _text = source.Text;
        _messages = messages;
    }

    private enum Strip
    {
        None,
        Greedy,
        NonGreedy,
    }

    public List<Token> Tokenize(ScriptMode mode)
    {
        _isScript = mode == ScriptMode.ScriptOnly;
        if (_isScript)
        {
            Add(TokenKind.CodeEnter, 0);
            LexCode();
        }
        else
        {
            while (_position < _text.Length)
                LexRawText();
        }

        Add(TokenKind.End, _text.Length);
        return _tokens;
    }

    private void Add(TokenKind kind, int start, string? text = null, object? value = null) =>
        _tokens.Add(new Token(kind, start, _position, text, value));

    private void Error(int start, int end, string message) =>
        _messages.Add(new LogMessage(LogMessageType.Error, _source.Span(start, end), message));

    private char Peek(int ahead = 0) => _position + ahead < _text.Length ? _text[_position + ahead] : '\0';

    /// <summary>One stretch of raw text and, when one follows, the whole code or escape block after it.</summary>
    private void LexRawText()
    {
        var start = _position;
        for (var at = _text.IndexOf('{', start); at >= 0; at = _text.IndexOf('{', at + 1))
        {
            if (at + 1 >= _text.Length)
                break;
            if (_text[at + 1] == '{')
            {
                OpenCode(start, at);
                return;
            }

            if (_text[at + 1] == '%' && EscapeLength(at) is var length && length > 0)
            {
                LexEscape(start, at, length);
                return;
            }
        }

        AddRawText(start, _text.Length, Strip.None);
        _position = _text.Length;
    }

    private void OpenCode(int rawStart, int at)
    {
        _position = at + 2;
        var strip = ReadStripAfterOpening();
        var kept = AddRawText(rawStart, at, strip);
        var indent = strip == Strip.Greedy ? null : IndentBefore(at, strip == Strip.NonGreedy ? 0 : kept);
        Add(TokenKind.CodeEnter, at, indent);
        LexCode();
    }

    private Strip ReadStripAfterOpening()
    {
        var strip = Peek() switch { '-' => Strip.Greedy, '~' => Strip.NonGreedy, _ => Strip.None };
        if (strip != Strip.None)
            _position++;
        return strip;
    }

    /// <summary>The whitespace alone on the line before <paramref name="at"/>, as far as whitespace control has left it there; null where anything else stands before it.</summary>
    private string? IndentBefore(int at, int keptLength)
    {
        var start = at;
        while (start > 0 && _text[start - 1] is ' ' or '\t')
            start--;
        if (start > 0 && _text[start - 1] != '\n')
            return null;
        return at - start > keptLength ? "" : _text[start..at];
    }

    /// <summary>Adds the raw text that is left between two blocks and returns its length.</summary>
    private int AddRawText(int start, int end, Strip right)
    {
        var (from, to) = (start, end);
        if (_pendingStrip == Strip.Greedy)
        {
            while (from < to && char.IsWhiteSpace(_text[from]))
                from++;
        }
        else if (_pendingStrip == Strip.NonGreedy)
        {
            from = SkipToAfterLineEnd(from, to);
        }

        if (right == Strip.Greedy)
        {
            while (to > from && char.IsWhiteSpace(_text[to - 1]))
                to--;
        }
        else if (right == Strip.NonGreedy)
        {
            while (to > from && char.IsWhiteSpace(_text[to - 1]) && _text[to - 1] != '\n')
                to--;
        }

        _pendingStrip = Strip.None;
        if (to > from)
            _tokens.Add(new Token(TokenKind.RawText, from, to, _text[from..to]));
        return to - from;
    }

    private int SkipToAfterLineEnd(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (_text[i] == '\n')
                return i + 1;
            if (!char.IsWhiteSpace(_text[i]))
                return i;
        }

        return to;
    }

    /// <summary>The length of <c>{%{</c>, <c>{%%{</c>, … at a place, or 0.</summary>
    private int EscapeLength(int at)
    {
        var i = at + 1;
        while (i < _text.Length && _text[i] == '%')
            i++;
        return i < _text.Length && _text[i] == '{' ? i + 1 - at : 0;
    }

    private void LexEscape(int rawStart, int at, int length)
    {
        _position = at + length;
        var strip = ReadStripAfterOpening();
        AddRawText(rawStart, at, strip);
        var closing = "}" + new string('%', length - 2) + "}";
        var contentStart = _position;
        var close = _text.IndexOf(closing, contentStart, StringComparison.Ordinal);
        if (close < 0)
        {
            Error(at, contentStart, $"This escape block is never closed; close it with {closing}");
            _position = _text.Length;
            return;
        }

        _position = close + closing.Length;
        var contentEnd = close;
        if (contentEnd > contentStart && _text[contentEnd - 1] is '-' or '~')
        {
            contentEnd--;
            _pendingStrip = _text[contentEnd] == '-' ? Strip.Greedy : Strip.NonGreedy;
        }

        if (contentEnd > contentStart)
            _tokens.Add(new Token(TokenKind.RawText, contentStart, contentEnd, _text[contentStart..contentEnd]));
    }
}
