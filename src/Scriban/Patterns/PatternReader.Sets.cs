namespace MinutesDsl.Scriban.Patterns;

internal sealed partial class PatternReader
{
    /// <summary>Reads a set whose <c>[</c> is behind.</summary>
    private CharacterSet ReadSet(int depth)
    {
        var start = _position - 1;
        if (depth > MaximumSetDepth)
            throw new PatternException(start, $"Sets are nested more than {MaximumSetDepth} deep here; write one with fewer sets taken away inside each other.");
        var builder = new CharacterSetBuilder();
        if (At(0) == '^')
        {
            builder.IsNegated = true;
            _position++;
        }

        for (var isFirst = true; ; isFirst = false)
        {
            if (IsAtEnd)
                throw new PatternException(start, "The set that begins here has no end; close it with `]`, or write `\\[` for the character itself.");
            if (At(0) == ']' && !isFirst)
            {
                _position++;
                return Built(builder);
            }

            if (At(0) == '\\' && At(1) is 'd' or 'D' or 'w' or 'W' or 's' or 'S' or 'p' or 'P')
            {
                _position++;
                ReadShorthand(builder);
            }
            else
            {
                ReadItem(builder, isFirst, depth);
            }
        }
    }

    // The first reading looks for groups only.
    private CharacterSet Built(CharacterSetBuilder builder) => _groups is null ? CharacterSet.Everything : builder.Build(Has(PatternOptions.IgnoreCase));

    /// <summary>Reads a character, a range, or a set to take away.</summary>
    private void ReadItem(CharacterSetBuilder builder, bool isFirst, int depth)
    {
        var start = _position;
        if (At(0) == '-' && At(1) == '[' && !isFirst)
        {
            _position++;
            ReadExcept(builder, depth);
            return;
        }

        var (first, isHyphenEscape) = ReadSetCharacter();
        if (isHyphenEscape || At(0) != '-' || _position + 1 >= _pattern.Length || At(1) == ']')
        {
            builder.Add(first, first);
            return;
        }

        _position++;
        if (At(0) == '[')
        {
            builder.Add(first, first);
            ReadExcept(builder, depth);
            return;
        }

        if (At(0) == '\\' && At(1) is 'd' or 'D' or 'w' or 'W' or 's' or 'S' or 'p' or 'P')
            throw new PatternException(start, $"A range has single characters at its ends, not `\\{At(1)}`; write `\\-` for the character itself.");
        var (last, _) = ReadSetCharacter();
        if (first > last)
            throw new PatternException(start, $"The range `{_pattern[start.._position]}` is the wrong way round; write its smaller character first, or `\\-` for the character itself.");
        builder.Add(first, last);
    }

    /// <summary>A character and whether it is <c>\-</c>, which begins no range.</summary>
    private (char Character, bool IsHyphenEscape) ReadSetCharacter()
    {
        var c = _pattern[_position++];
        if (c != '\\')
            return (c, false);
        if (At(0) != '-')
            return (ReadCharacterEscape(), false);
        _position++;
        return ('-', true);
    }

    private void ReadExcept(CharacterSetBuilder builder, int depth)
    {
        _position++;
        builder.Except = ReadSet(depth + 1);
        if (!IsAtEnd && At(0) != ']')
            throw new PatternException(_position, "A set that is taken away, as in `[a-z-[aeiou]]`, stands last; put it at the end of the set around it.");
    }
}
