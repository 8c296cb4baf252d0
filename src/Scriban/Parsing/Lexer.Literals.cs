using System.Numerics;
using System.Text;

namespace MinutesDsl.Scriban.Parsing;

internal sealed partial class Lexer
{
    private void LexVerbatim()
    {
        var start = _position++;
        var text = new StringBuilder();
        while (_position < _text.Length)
        {
            if (Peek() == '`' && Peek(1) != '`')
            {
                _position++;
                Add(TokenKind.String, start, text.ToString());
                return;
            }

            if (Peek() == '`')
                _position++;
            text.Append(_text[_position++]);
        }

        Unterminated(start, '`');
    }

    private void LexString(char quote)
    {
        var start = _position++;
        var simple = _text.AsSpan(_position).IndexOfAny(quote, '\\');
        if (simple >= 0 && _text[_position + simple] == quote)
        {
            var value = _text.Substring(_position, simple);
            _position += simple + 1;
            Add(TokenKind.String, start, value);
            return;
        }

        var text = new StringBuilder();
        while (_position < _text.Length)
        {
            var c = _text[_position];
            if (c == quote)
            {
                _position++;
                Add(TokenKind.String, start, text.ToString());
                return;
            }

            if (c == '\\')
                ReadEscape(text);
            else
            {
                text.Append(c);
                _position++;
            }
        }

        Unterminated(start, quote);
    }

    private void Unterminated(int start, char quote)
    {
        Error(Math.Max(start, _text.Length - 1), _text.Length, $"This text is never closed; it began at {_source.Position(start)}. Close it with {quote}");
        _position = _text.Length;
        Add(TokenKind.String, start, "");
    }

    private void ReadEscape(StringBuilder text)
    {
        var start = _position++;
        var c = Peek();
        _position++;
        switch (c)
        {
            case '"' or '\'' or '\\' or '{' or '}':
                text.Append(c);
                break;
            case 'n':
                text.Append('\n');
                break;
            case 'r':
                text.Append('\r');
                break;
            case 't':
                text.Append('\t');
                break;
            case 'b':
                text.Append('\b');
                break;
            case 'f':
                text.Append('\f');
                break;
            case '0':
                text.Append('\0');
                break;
            case '\n':
                break;
            case '\r' when Peek() == '\n':
                _position++;
                break;
            case 'u':
                ReadHex(start, 4, text);
                break;
            case 'x':
                ReadHex(start, 2, text);
                break;
            default:
                _position = Math.Min(_position, _text.Length);
                Error(start + 1, _position, $"Unknown escape \\{(c == '\0' ? "" : c)} in a text; write \\\\ for a backslash.");
                break;
        }
    }

    private void ReadHex(int start, int digits, StringBuilder text)
    {
        if (_position + digits <= _text.Length
            && ushort.TryParse(_text.AsSpan(_position, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            text.Append((char)code);
            _position += digits;
        }
        else
        {
            var end = Math.Min(_position + digits, _text.Length);
            while (_position < end && char.IsAsciiHexDigit(Peek()))
                _position++;
            Error(Math.Min(_position, _text.Length - 1), end, $"The escape \\{_text[start + 1]} needs {digits} hexadecimal digits.");
        }
    }

    private void LexInterpolated(char quote)
    {
        var start = _position;
        _position += 2;
        Add(TokenKind.InterpolationStart, start);
        if (++_interpolationDepth > MaximumInterpolationDepth)
        {
            Error(start, _position, $"Interpolated texts are nested more than {MaximumInterpolationDepth} deep; put the inner ones in variables.");
            _position = _text.Length;
        }

        var outerBraces = _braces.ToArray();
        var text = new StringBuilder();
        while (_position < _text.Length && Peek() != quote)
        {
            var c = Peek();
            if (c == '\\')
            {
                ReadEscape(text);
            }
            else if (c == '{')
            {
                FlushInterpolationText(text);
                _braces.Clear();
                LexHole();
            }
            else
            {
                text.Append(c);
                _position++;
            }
        }

        FlushInterpolationText(text);
        if (_position < _text.Length)
            _position++;
        else
            Error(Math.Max(start, _text.Length - 1), _text.Length, $"This interpolated text is never closed; it began at {_source.Position(start)}. Close it with {quote}");
        _interpolationDepth--;
        _braces.Clear();
        foreach (var brace in outerBraces)
            _braces.Push(brace);
        Add(TokenKind.InterpolationEnd, _position);
    }

    private void LexHole()
    {
        var start = _position++;
        Add(TokenKind.InterpolationOpen, start);
        while (_position < _text.Length && LexToken())
        {
        }

        var close = _position;
        if (Peek() == '}')
            _position++;
        Add(TokenKind.InterpolationClose, close);
    }

    private void FlushInterpolationText(StringBuilder text)
    {
        if (text.Length == 0)
            return;
        Add(TokenKind.InterpolationText, _position, text.ToString());
        text.Clear();
    }

    private void LexNumber()
    {
        var start = _position;
        if (Peek() == '0' && Peek(1) is 'x' or 'X' or 'b' or 'B')
        {
            LexRadixNumber(start, Peek(1) is 'x' or 'X' ? 16 : 2);
            return;
        }

        SkipDigits();
        var hasPoint = Peek() == '.' && char.IsAsciiDigit(Peek(1));
        if (hasPoint)
        {
            _position++;
            SkipDigits();
        }

        if (Peek() is 'e' or 'E' && (char.IsAsciiDigit(Peek(1)) || (Peek(1) is '+' or '-' && char.IsAsciiDigit(Peek(2)))))
        {
            _position += 2;
            SkipDigits();
        }

        var digits = _text.AsSpan(start, _position - start).ToString().Replace("_", "", StringComparison.Ordinal);
        var suffix = char.ToLowerInvariant(Peek());
        if (suffix is 'f' or 'd' or 'm' or 'u' && !char.IsLetterOrDigit(Peek(1)) && Peek(1) != '_')
            _position++;
        else
            suffix = '\0';
        var value = NumberLiteral.Parse(digits, hasPoint, suffix);
        if (value is null)
            Error(start, _position, $"`{_text[start.._position]}` is not a number this language knows; write a decimal point before a negative exponent, as in 1.0e-7.");
        Add(TokenKind.Number, start, null, value ?? 0);
    }

    private void SkipDigits()
    {
        while (char.IsAsciiDigit(Peek()) || (Peek() == '_' && char.IsAsciiDigit(Peek(1))))
            _position++;
    }

    private void LexRadixNumber(int start, int radix)
    {
        _position += 2;
        var value = BigInteger.Zero;
        var digits = 0;
        for (; ; _position++)
        {
            if (Peek() == '_')
                continue;
            if (!(radix == 16 ? char.IsAsciiHexDigit(Peek()) : Peek() is '0' or '1'))
                break;
            if (++digits <= 1024)
                value = (value * radix) + Convert.ToInt32(Peek().ToString(), 16);
        }

        var isUnsigned = Peek() is 'u' or 'U';
        if (isUnsigned)
            _position++;
        if (digits is 0 or > 1024)
            Error(start, _position, $"`{_text[start..Math.Min(_position, start + 40)]}` is not a number this language knows.");
        Add(TokenKind.Number, start, null, NumberLiteral.FromRadix(value, isUnsigned));
    }
}
