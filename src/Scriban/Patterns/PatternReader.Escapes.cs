namespace MinutesDsl.Scriban.Patterns;

internal sealed partial class PatternReader
{
    /// <summary>Turns the escapes of a text into the characters that they stand for.</summary>
    /// <exception cref="PatternException">An escape cannot be read.</exception>
    public static string Unescape(string text)
    {
        if (!text.Contains('\\'))
            return text;
        var reader = new PatternReader(text, PatternOptions.None, null);
        var result = new System.Text.StringBuilder(text.Length);
        while (!reader.IsAtEnd)
        {
            var c = text[reader._position++];
            result.Append(c == '\\' ? reader.ReadCharacterEscape() : c);
        }

        return result.ToString();
    }

    private PatternNode ReadEscape()
    {
        switch (At(0))
        {
            case 'A':
                return Anchor(AnchorKind.Beginning);
            case 'b':
                return Anchor(AnchorKind.Boundary);
            case 'B':
                return Anchor(AnchorKind.NotBoundary);
            case 'G':
                return Anchor(AnchorKind.Start);
            case 'z':
                return Anchor(AnchorKind.End);
            case 'Z':
                return Anchor(AnchorKind.LastLineEnd);
            case 'd' or 'D' or 'w' or 'W' or 's' or 'S' or 'p' or 'P':
                var builder = new CharacterSetBuilder();
                ReadShorthand(builder);
                return new SetNode(Built(builder));
            default:
                return ReadReference() ?? (PatternNode)Literal(ReadCharacterEscape());
        }
    }

    private AnchorNode Anchor(AnchorKind kind)
    {
        _position++;
        return new AnchorNode(kind);
    }

    /// <summary>Adds the characters of <c>\d</c>, <c>\p{L}</c> and the like.</summary>
    private void ReadShorthand(CharacterSetBuilder builder)
    {
        var c = _pattern[_position++];
        var isNegated = char.IsAsciiLetterUpper(c);
        switch (char.ToLowerInvariant(c))
        {
            case 'd':
                builder.AddCategories(UnicodeCategories.Digits, isNegated);
                break;
            case 'w':
                builder.AddCategories(UnicodeCategories.Word, isNegated);
                break;
            case 's':
                builder.AddWhiteSpace(isNegated);
                break;
            default:
                ReadProperty(builder, isNegated);
                break;
        }
    }

    private void ReadProperty(CharacterSetBuilder builder, bool isNegated)
    {
        var start = _position - 2;
        var end = At(0) == '{' ? _position + 1 : _pattern.Length;
        while (end < _pattern.Length && (UnicodeCategories.IsOfWord(_pattern[end]) || _pattern[end] == '-'))
            end++;
        if (end >= _pattern.Length || _pattern[end] != '}' || end == _position + 1)
            throw new PatternException(start, "`\\p` takes the name of a category or of a block in braces: `\\p{Lu}` or `\\p{IsGreek}`.");
        var name = _pattern[(_position + 1)..end];
        _position = end + 1;
        if (UnicodeCategories.Find(name, Has(PatternOptions.IgnoreCase)) is not 0 and var categories)
            builder.AddCategories(categories, isNegated);
        else if (UnicodeBlocks.TryFind(name, out var block))
            builder.AddBlock(block, isNegated);
        else
            throw new PatternException(start, $"There is no category and no block `{name}`; categories are named as in `\\p{{L}}` and `\\p{{Lu}}`, blocks as in `\\p{{IsGreek}}`, in capital and small letters as shown.");
    }

    /// <summary>A back reference, or null where the escape is another one.</summary>
    private BackReferenceNode? ReadReference()
    {
        var start = _position;
        if (At(0) is >= '1' and <= '9')
        {
            var number = ReadNumber();
            if (number <= 9 || _groups is null || _groups.SlotOf(number) is not null)
                return Reference(NumberedReference(number, start));
            _position = start;
            return null;
        }

        var isNamed = At(0) == 'k';
        if (isNamed)
            _position++;
        if (At(0) is not ('<' or '\'') || _position + 1 >= _pattern.Length)
            return isNamed ? throw new PatternException(start - 1, "`\\k` takes the name or number of a group: `\\k<name>`.") : null;
        var close = At(0) == '<' ? '>' : '\'';
        _position++;
        int? slot = null;
        if (char.IsAsciiDigit(At(0)))
        {
            var number = ReadNumber();
            if (At(0) == close)
                slot = NumberedReference(number, start);
        }
        else if (UnicodeCategories.IsOfWord(At(0)))
        {
            var name = ReadName();
            if (At(0) == close)
                slot = _groups is null ? ReferencesAssumed : _groups.SlotOf(name) ?? throw new PatternException(start, $"There is no group `{name}` in the pattern.");
        }

        if (slot is { } found)
        {
            _position++;
            return Reference(found);
        }

        if (isNamed)
            throw new PatternException(start - 1, $"The name of a group ends with `{close}` after `\\k`: `\\k<name>`.");
        _position = start;
        return null;
    }

    private BackReferenceNode Reference(int slot) => new(slot, Has(PatternOptions.IgnoreCase));

    /// <summary>Reads an escape that stands for one character; the backslash is behind.</summary>
    private char ReadCharacterEscape()
    {
        if (IsAtEnd)
            throw new PatternException(_position - 1, "A `\\` at the end has nothing to escape; write `\\\\` for the character itself.");
        var c = _pattern[_position++];
        return c switch
        {
            >= '0' and <= '7' => ReadOctal(),
            'x' => ReadHexadecimal(2),
            'u' => ReadHexadecimal(4),
            'a' => '\a',
            'b' => '\b',
            'e' => '\e',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'v' => '\v',
            'c' => ReadControl(),
            _ when UnicodeCategories.IsOfWord(c) => throw new PatternException(_position - 2, $"There is no escape `\\{c}`; write `{c}` for the character itself, or `\\\\{c}` for a `\\` before it."),
            _ => c,
        };
    }

    private char ReadOctal()
    {
        var value = 0;
        _position--;
        for (var i = 0; i < 3 && At(0) is >= '0' and <= '7' and var digit; i++, _position++)
            value = (value << 3) + (digit - '0');
        return (char)(value & 0xFF);
    }

    private char ReadHexadecimal(int digits)
    {
        var start = _position;
        for (var i = 0; i < digits; i++, _position++)
        {
            if (!char.IsAsciiHexDigit(At(0)))
                throw new PatternException(start - 2, $"`\\{_pattern[start - 1]}` takes exactly {digits} hexadecimal digits.");
        }

        return (char)int.Parse(_pattern.AsSpan(start, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
    }

    private char ReadControl()
    {
        var value = char.ToUpperInvariant(At(0)) - '@';
        if (IsAtEnd || value is < 0 or >= ' ')
            throw new PatternException(_position - 2, "`\\c` takes a letter, as in `\\cJ`, or one of `@ [ \\ ] ^ _`.");
        _position++;
        return (char)value;
    }
}
