namespace MinutesDsl.Scriban.Patterns;

internal sealed partial class PatternReader
{
    private const string GroupKinds = "there are `(?:…)`, `(?<name>…)`, `(?=…)`, `(?!…)`, `(?<=…)`, `(?<!…)`, `(?>…)`, `(?(1)…|…)`, `(?#…)`, and options such as `(?i)`";

    private void Open()
    {
        var start = _position++;
        if (_open.Count > MaximumDepth)
            throw new PatternException(start, $"Groups are nested more than {MaximumDepth} deep here; write the pattern with fewer groups inside each other.");
        var isCondition = _isConditionNext;
        _isConditionNext = false;
        if (At(0) != '?' || At(1) == ')')
        {
            if (isCondition || Has(PatternOptions.ExplicitCapture))
                Push(GroupKind.Plain, start);
            else
                Push(GroupKind.Capture, start, Numbered(_nextNumber++));
            return;
        }

        _position++;
        switch (At(0))
        {
            case ':':
                Push(GroupKind.Plain, start, skip: 1);
                break;
            case '>':
                Push(GroupKind.Atomic, start, skip: 1);
                break;
            case '=':
                Push(GroupKind.LookAhead, start, skip: 1);
                break;
            case '!':
                Push(GroupKind.NotLookAhead, start, skip: 1);
                break;
            case '<' when At(1) == '=':
                Push(GroupKind.LookBehind, start, skip: 2);
                break;
            case '<' when At(1) == '!':
                Push(GroupKind.NotLookBehind, start, skip: 2);
                break;
            case '<' or '\'':
                OpenNamed(start);
                break;
            case '(':
                OpenCondition(start);
                break;
            default:
                OpenWithOptions(start);
                break;
        }
    }

    private char At(int offset) => _position + offset < _pattern.Length ? _pattern[_position + offset] : '\0';

    private void Push(GroupKind kind, int start, int slot = 0, int skip = 0)
    {
        _position += skip;
        _open.Add(new OpenGroup(kind, start, _options, slot));
    }

    private void OpenNamed(int start)
    {
        var close = At(0) == '<' ? '>' : '\'';
        _position++;
        var nameStart = _position;
        int? slot = null;
        if (char.IsAsciiDigit(At(0)))
        {
            var number = ReadNumber();
            if (number == 0)
                throw new PatternException(nameStart, "Group 0 is the whole match; give this group another number.");
            slot = Numbered(number);
        }
        else if (UnicodeCategories.IsOfWord(At(0)))
        {
            slot = Named(ReadName());
        }

        if (At(0) == '-')
            throw new PatternException(start, "Groups that take back what another group matched, `(?<a-b>…)`, are not supported here; write the pattern without them.");
        if (slot is null || At(0) != close)
            throw new PatternException(nameStart, $"The name of a group has letters, digits and `_`, begins with a letter, and ends with `{close}`: `(?<name>…)`.");
        Push(GroupKind.Capture, start, slot.Value, skip: 1);
    }

    private void OpenCondition(int start)
    {
        var conditionStart = _position++;
        if (char.IsAsciiDigit(At(0)))
        {
            var number = ReadNumber();
            if (At(0) != ')')
                throw new PatternException(conditionStart, "A condition on a group is its number in parentheses: `(?(1)yes|no)`.");
            Push(GroupKind.GroupCondition, start, NumberedReference(number, conditionStart), skip: 1);
            return;
        }

        if (UnicodeCategories.IsOfWord(At(0)) && ReadName() is var name && At(0) == ')' && _groups?.SlotOf(name) is { } slot)
        {
            Push(GroupKind.GroupCondition, start, slot, skip: 1);
            return;
        }

        _position = conditionStart;
        if (At(1) == '?' && At(2) == '#')
            throw new PatternException(conditionStart, "A condition cannot be a comment; write the comment before it.");
        if (At(1) == '?' && (At(2) == '\'' || (At(2) == '<' && At(3) is not ('=' or '!' or '\0'))))
            throw new PatternException(conditionStart, "A condition cannot be a group with a name; write `(?(?=…)yes|no)`.");
        Push(GroupKind.LookCondition, start);
        _isConditionNext = true;
    }

    /// <summary>Reads <c>(?i)</c>, which holds until the group around it ends, or <c>(?i:</c>.</summary>
    private void OpenWithOptions(int start)
    {
        var (outer, isOff) = (_options, false);
        for (; At(0) is var c && (c is '-' or '+' || OptionOf(c) != PatternOptions.None); _position++)
        {
            if (c is '-' or '+')
                isOff = c == '-';
            else
                _options = isOff ? _options & ~OptionOf(c) : _options | OptionOf(c);
        }

        if (At(0) is not (')' or ':'))
            throw new PatternException(start, $"This is no group that exists; {GroupKinds}. For the characters themselves write `\\(\\?`.");
        // In the first reading a condition on a name is taken for one on the text: which names there are is not known yet.
        if (Group.IsLookCondition && _groups is not null)
            throw new PatternException(start, "Options cannot stand directly in a condition or its parts; put what they are for into a group: `(?:(?i)…)`.");
        if (At(0) == ':')
            _open.Add(new OpenGroup(GroupKind.Plain, start, outer));
        _position++;
    }

    private static PatternOptions OptionOf(char c) => char.ToLowerInvariant(c) switch
    {
        'i' => PatternOptions.IgnoreCase,
        'm' => PatternOptions.Multiline,
        's' => PatternOptions.Singleline,
        'x' => PatternOptions.IgnoreWhiteSpace,
        'n' => PatternOptions.ExplicitCapture,
        _ => PatternOptions.None,
    };

    private void CloseAtParenthesis()
    {
        if (_open.Count == 1)
            throw new PatternException(_position, "There is no `(` that this `)` could close; write `\\)` for the character itself.");
        _position++;
        var group = Group;
        if (group.AwaitsCondition)
            throw new PatternException(group.Position, "This condition has no parts; write `(?(?=…)yes|no)`.");
        var node = group.Close();
        _options = group.OuterOptions;
        _open.RemoveAt(_open.Count - 1);
        if (Group.AwaitsCondition)
            Group.SetCondition(node);
        else
            Add(node);
    }

    private string ReadName()
    {
        var start = _position;
        while (!IsAtEnd && UnicodeCategories.IsOfWord(_pattern[_position]))
            _position++;
        return _pattern[start.._position];
    }

    /// <summary>The slot of a group with a number; in the first reading, that there is one is noted.</summary>
    private int Numbered(int number)
    {
        if (_groups is not null)
            return _groups.SlotOf(number) ?? 0;
        _numbers.Add(number);
        return 0;
    }

    private int Named(string name)
    {
        if (_groups is not null)
            return _groups.SlotOf(name) ?? 0;
        _names.TryAdd(name, 0);
        return 0;
    }

    private int NumberedReference(int number, int position) => _groups is null
        ? ReferencesAssumed
        : _groups.SlotOf(number) ?? throw new PatternException(position, $"There is no group {number} in the pattern.");
}
