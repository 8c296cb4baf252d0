namespace MinutesDsl.Scriban.Patterns;

/// <summary>A group whose end has not been read yet.</summary>
internal sealed class OpenGroup(GroupKind kind, int position, PatternOptions outerOptions, int slot = 0)
{
    private readonly List<PatternNode> _branches = [];
    private List<PatternNode> _parts = [];
    private PatternNode? _condition;

    /// <summary>Where it begins in the pattern.</summary>
    public int Position => position;

    /// <summary>The options that hold again after it.</summary>
    public PatternOptions OuterOptions => outerOptions;

    /// <summary>Whether it tests how the text goes on.</summary>
    public bool IsLookCondition => kind == GroupKind.LookCondition;

    /// <summary>Whether the next group is the condition of this one.</summary>
    public bool AwaitsCondition => IsLookCondition && _condition is null;

    public void SetCondition(PatternNode condition) => _condition = condition;

    public void Add(PatternNode part) => _parts.Add(part);

    public void NextBranch()
    {
        _branches.Add(SequenceNode.Of(_parts));
        _parts = [];
    }

    public PatternNode Close()
    {
        NextBranch();
        return kind switch
        {
            GroupKind.Capture => new CaptureNode(slot, Body()),
            GroupKind.Atomic => new AtomicNode(Body()),
            GroupKind.LookAhead => new LookNode(Body(), IsBehind: false, IsNegative: false),
            GroupKind.NotLookAhead => new LookNode(Body(), IsBehind: false, IsNegative: true),
            GroupKind.LookBehind => new LookNode(Body(), IsBehind: true, IsNegative: false),
            GroupKind.NotLookBehind => new LookNode(Body(), IsBehind: true, IsNegative: true),
            GroupKind.GroupCondition => new GroupConditionNode(slot, _branches[0], Otherwise()),
            GroupKind.LookCondition => new LookConditionNode(_condition ?? SequenceNode.Empty, _branches[0], Otherwise()),
            _ => Body(),
        };
    }

    private PatternNode Body() => _branches is [var only] ? only : new AlternationNode([.. _branches]);

    private PatternNode Otherwise() => _branches.Count switch
    {
        1 => SequenceNode.Empty,
        2 => _branches[1],
        _ => throw new PatternException(position, "A condition `(?(…)yes|no)` takes two parts at most; put those that belong together into a group `(?:a|b)`."),
    };
}
