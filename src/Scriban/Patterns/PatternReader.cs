namespace MinutesDsl.Scriban.Patterns;

/// <summary>
/// Reads the regular expressions of .NET into a tree. It goes through a pattern twice: first to see which groups there are, since a back reference may
/// stand before its group and groups with names are numbered after the others. The parts of this class: groups, escapes, sets.
/// </summary>
internal sealed partial class PatternReader
{
    /// <summary>The most groups inside each other; the walks over the tree call themselves as often.</summary>
    public const int MaximumDepth = 100;

    /// <summary>The most sets taken away inside each other; to test a character asks all of them.</summary>
    public const int MaximumSetDepth = 10;

    private const int ReferencesAssumed = -1;

    private readonly string _pattern;
    private readonly GroupTable? _groups;
    private readonly List<OpenGroup> _open = [];
    private readonly SortedSet<int> _numbers = [];
    private readonly OrderedDictionary<string, int> _names = [];
    private PatternOptions _options;
    private int _position;
    private int _nextNumber = 1;
    private bool _isConditionNext;

    private PatternReader(string pattern, PatternOptions options, GroupTable? groups) => (_pattern, _options, _groups) = (pattern, options, groups);

    private bool IsAtEnd => _position >= _pattern.Length;

    private OpenGroup Group => _open[^1];

    /// <exception cref="PatternException">The pattern cannot be read.</exception>
    public static (PatternNode Root, GroupTable Groups) Read(string pattern, PatternOptions options)
    {
        var first = new PatternReader(pattern, options, null);
        first.ReadAll();
        var groups = new GroupTable(first._numbers, first._names.Keys, first._nextNumber);
        return (new PatternReader(pattern, options, groups).ReadAll(), groups);
    }

    private PatternNode ReadAll()
    {
        _open.Add(new OpenGroup(GroupKind.Plain, 0, _options));
        while (true)
        {
            SkipBlanks();
            if (IsAtEnd)
                break;
            switch (_pattern[_position])
            {
                case '(':
                    Open();
                    break;
                case ')':
                    CloseAtParenthesis();
                    break;
                case '|':
                    _position++;
                    Group.NextBranch();
                    break;
                case '*' or '+' or '?':
                    throw NothingToRepeat();
                case '{' when IsCount():
                    throw NothingToRepeat();
                default:
                    Add(ReadSingle());
                    break;
            }
        }

        if (_open.Count > 1)
            throw new PatternException(Group.Position, "The group that begins here has no end; close it with `)`, or write `\\(` for the character itself.");
        return Group.Close();
    }

    private PatternNode ReadSingle()
    {
        var c = _pattern[_position++];
        return c switch
        {
            '[' => new SetNode(ReadSet(1)),
            '\\' => ReadEscape(),
            '.' => new SetNode(Has(PatternOptions.Singleline) ? CharacterSet.Everything : CharacterSet.AllButLineFeed),
            '^' => new AnchorNode(Has(PatternOptions.Multiline) ? AnchorKind.LineBeginning : AnchorKind.Beginning),
            '$' => new AnchorNode(Has(PatternOptions.Multiline) ? AnchorKind.LineEnd : AnchorKind.LastLineEnd),
            _ => Literal(c),
        };
    }

    private TextNode Literal(char c) => new(c.ToString(), Has(PatternOptions.IgnoreCase));

    private bool Has(PatternOptions option) => (_options & option) != 0;

    /// <summary>Adds a part with the count that follows it.</summary>
    private void Add(PatternNode part)
    {
        SkipBlanks();
        if (IsAtEnd || !(_pattern[_position] is '*' or '+' or '?' || IsCount()))
        {
            Group.Add(part);
            return;
        }

        var start = _position;
        var (minimum, maximum) = _pattern[_position++] switch
        {
            '*' => (0, int.MaxValue),
            '+' => (1, int.MaxValue),
            '?' => (0, 1),
            _ => ReadCount(),
        };
        if (minimum > maximum)
            throw new PatternException(start, $"`{_pattern[start.._position]}` asks for at least {minimum} and at most {maximum}; write the smaller number first.");
        SkipBlanks();
        var isLazy = !IsAtEnd && _pattern[_position] == '?';
        if (isLazy)
            _position++;
        Group.Add(new RepeatNode(part, minimum, maximum, isLazy));
        SkipBlanks();
        if (!IsAtEnd && (_pattern[_position] is '*' or '+' or '?' || IsCount()))
            throw new PatternException(_position, $"`{_pattern[_position]}` repeats what is repeated already; put the part before it into a group `(?:…)`, or write `\\{_pattern[_position]}` for the character itself.");
    }

    /// <summary>Whether a count such as <c>{2}</c>, <c>{2,}</c> or <c>{2,3}</c> stands here; any other brace is a character.</summary>
    private bool IsCount()
    {
        if (IsAtEnd || _pattern[_position] != '{')
            return false;
        var at = AfterDigits(_position + 1);
        if (at == _position + 1 || at == _pattern.Length)
            return false;
        if (_pattern[at] == ',')
            at = AfterDigits(at + 1);
        return at < _pattern.Length && _pattern[at] == '}';
    }

    private int AfterDigits(int at)
    {
        while (at < _pattern.Length && char.IsAsciiDigit(_pattern[at]))
            at++;
        return at;
    }

    private (int Minimum, int Maximum) ReadCount()
    {
        var minimum = ReadNumber();
        var maximum = minimum;
        if (_pattern[_position] == ',')
        {
            _position++;
            maximum = _pattern[_position] == '}' ? int.MaxValue : ReadNumber();
        }

        _position++;
        return (minimum, maximum);
    }

    private int ReadNumber()
    {
        var start = _position;
        _position = AfterDigits(start);
        return int.TryParse(_pattern.AsSpan(start, _position - start), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new PatternException(start, $"This number is too large; the largest is {int.MaxValue}.");
    }

    private PatternException NothingToRepeat() =>
        new(_position, $"There is nothing before `{_pattern[_position]}` that it could repeat; write `\\{_pattern[_position]}` for the character itself.");

    /// <summary>Goes over comments, and in the option x over white space.</summary>
    private void SkipBlanks()
    {
        while (!IsAtEnd)
        {
            if (Has(PatternOptions.IgnoreWhiteSpace) && _pattern[_position] is '\t' or '\n' or '\f' or '\r' or ' ')
            {
                _position++;
            }
            else if (Has(PatternOptions.IgnoreWhiteSpace) && _pattern[_position] == '#')
            {
                var end = _pattern.IndexOf('\n', _position);
                _position = end < 0 ? _pattern.Length : end;
            }
            else if (string.CompareOrdinal(_pattern, _position, "(?#", 0, 3) == 0)
            {
                var end = _pattern.IndexOf(')', _position);
                _position = end >= 0 ? end + 1 : throw new PatternException(_position, "The comment that begins here has no end; close it with `)`.");
            }
            else
            {
                return;
            }
        }
    }
}
