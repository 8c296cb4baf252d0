namespace MinutesDsl.Scriban.Patterns;

/// <summary>The characters that a match may begin with. It may know of more than there are, never of fewer.</summary>
internal sealed class FirstCharacters
{
    // To look through more of them at each place would take longer than to try a match.
    private const int MaximumSets = 4;

    private readonly List<CharacterSet> _sets = [];
    private AsciiSet _ascii;
    private bool _isAnyOther;

    private FirstCharacters()
    {
    }

    public bool IsAnything => _isAnyOther && _ascii == AsciiSet.All;

    /// <summary>What a part begins with, read forwards; null where it may match the empty text or begins with something unknown.</summary>
    public static FirstCharacters? Of(PatternNode node)
    {
        var first = new FirstCharacters();
        return first.Collect(node) ? first : null;
    }

    public bool Contains(char c)
    {
        if (c < AsciiSet.Size)
            return _ascii.Contains(c);
        if (_isAnyOther)
            return true;
        foreach (var set in _sets)
        {
            if (set.Contains(c))
                return true;
        }

        return false;
    }

    /// <summary>Adds what a node begins with; false where it may take nothing or begins with something unknown.</summary>
    private bool Collect(PatternNode node)
    {
        PatternDepth.Check();
        switch (node)
        {
            case TextNode text:
                Add(text.Text[0], text.IgnoresCase);
                return true;
            case SetNode set:
                Add(set.Set);
                return true;
            case CaptureNode capture:
                return Collect(capture.Body);
            case AtomicNode atomic:
                return Collect(atomic.Body);
            case RepeatNode { Minimum: > 0 } repeat:
                return Collect(repeat.Body);
            case AlternationNode alternation:
                return alternation.Branches.All(Collect);
            case SequenceNode sequence:
                return CollectSequence(sequence);
            default:
                return false;
        }
    }

    private bool CollectSequence(SequenceNode sequence)
    {
        foreach (var item in sequence.Items)
        {
            // What takes nothing does not change what the next part begins with.
            if (item is AnchorNode or LookNode)
                continue;
            if (Collect(item))
                return true;
            // What may be left out begins with its own characters or with those of the next part.
            if (item is not RepeatNode { Minimum: 0 } optional || !Collect(optional.Body))
                return false;
        }

        return false;
    }

    private void Add(char c, bool ignoresCase)
    {
        if (c < AsciiSet.Size && !ignoresCase)
            _ascii |= AsciiSet.Of(c);
        else
            Add(CharacterSet.Of(c, ignoresCase));
    }

    private void Add(CharacterSet set)
    {
        _ascii |= set.Ascii;
        if (set.IsEverything || _sets.Count == MaximumSets)
            _isAnyOther = true;
        else
            _sets.Add(set);
    }
}
