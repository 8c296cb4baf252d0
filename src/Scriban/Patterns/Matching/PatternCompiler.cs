namespace MinutesDsl.Scriban.Patterns;

/// <summary>Turns the tree of a pattern into instructions.</summary>
internal sealed class PatternCompiler
{
    private readonly List<Instruction> _instructions = [];
    private readonly List<ImmutableArray<PatternBranch>> _branches = [];
    private int _registers;
    private bool _isPlain = true;

    private PatternCompiler(int slots) => _registers = 2 * slots;

    public static PatternProgram Compile(PatternNode root, int slots)
    {
        var compiler = new PatternCompiler(slots);
        compiler.Emit(root, isBackward: false);
        compiler.Emit(new Instruction(Operation.Accept));
        compiler.NoteWhatFollowsRuns();
        return new PatternProgram([.. compiler._instructions], [.. compiler._branches], compiler._registers, slots, compiler._isPlain, StartCondition.Of(root));
    }

    // Small methods for the kinds keep small what each level of nesting takes of the machine's stack.
    private void Emit(PatternNode node, bool isBackward)
    {
        PatternDepth.Check();
        switch (node)
        {
            case CaptureNode capture:
                EmitCapture(capture, isBackward);
                break;
            case SequenceNode sequence:
                for (var i = 0; i < sequence.Items.Length; i++)
                    Emit(sequence.Items[isBackward ? sequence.Items.Length - 1 - i : i], isBackward);
                break;
            case AlternationNode alternation:
                EmitAlternation(alternation, isBackward);
                break;
            case RepeatNode repeat:
                EmitRepeat(repeat, isBackward);
                break;
            case AtomicNode atomic:
                Enclose(atomic.Body, isBackward, Operation.Cut);
                break;
            case LookNode look:
                EmitLook(look);
                break;
            case GroupConditionNode condition:
                EmitCondition(condition, isBackward);
                break;
            case LookConditionNode condition:
                EmitCondition(condition, isBackward);
                break;
            default:
                Emit(SimpleOf(node, isBackward));
                break;
        }
    }

    private static Instruction SimpleOf(PatternNode node, bool isBackward) => node switch
    {
        TextNode text => new Instruction(IsCased(text) ? Operation.TextWithoutCase : Operation.Text, IsBackward: isBackward, Text: text.Text),
        SetNode set => new Instruction(Operation.Set, IsBackward: isBackward, Set: set.Set),
        AnchorNode anchor => new Instruction(Operation.Anchor, (int)anchor.Kind),
        BackReferenceNode reference => new Instruction(
            reference.IgnoresCase ? Operation.BackReferenceWithoutCase : Operation.BackReference, reference.Slot, IsBackward: isBackward),
        _ => throw new InvalidOperationException($"There are no instructions for {node.GetType().Name}."),
    };

    private void EmitCapture(CaptureNode capture, bool isBackward)
    {
        var mark = Registers(1);
        Emit(new Instruction(Operation.Mark, mark));
        Emit(capture.Body, isBackward);
        Emit(new Instruction(Operation.Capture, capture.Slot, mark));
    }

    private void EmitCondition(GroupConditionNode condition, bool isBackward)
    {
        _isPlain = false;
        var test = Emit(default);
        EmitParts(condition.Yes, condition.No, isBackward, no => _instructions[test] = new Instruction(Operation.IfMatched, condition.Slot, no));
    }

    private void EmitCondition(LookConditionNode condition, bool isBackward)
    {
        var register = Registers(2);
        Emit(new Instruction(Operation.Enter, register));
        var choice = Emit(default);
        Emit(condition.Condition, isBackward);
        Emit(new Instruction(Operation.CutAndReturn, register));
        EmitParts(condition.Yes, condition.No, isBackward, no => _instructions[choice] = new Instruction(Operation.Choice, no));
    }

    private void NoteWhatFollowsRuns()
    {
        for (var i = 0; i + 1 < _instructions.Count; i++)
        {
            if (_instructions[i] is { Operation: Operation.Run or Operation.LazyRun, IsBackward: false } run && _instructions[i + 1] is { Operation: Operation.Text, Text: [var next, ..] })
                _instructions[i] = run with { C = next + 1 };
        }
    }

    private static bool IsCased(TextNode text) => text.IgnoresCase && text.Text.Any(c => CaseFolding.EquivalentsOf(c) is not null);

    private int Emit(Instruction instruction)
    {
        if (instruction.Operation is Operation.BackReference or Operation.BackReferenceWithoutCase or Operation.Enter)
            _isPlain = false;
        _instructions.Add(instruction);
        return _instructions.Count - 1;
    }

    private int Registers(int count)
    {
        _registers += count;
        return _registers - count;
    }

    private void EmitAlternation(AlternationNode alternation, bool isBackward)
    {
        var table = _branches.Count;
        _branches.Add([]);
        Emit(new Instruction(Operation.Branches, table));
        var branches = ImmutableArray.CreateBuilder<PatternBranch>(alternation.Branches.Length);
        var jumps = new List<int>();
        foreach (var branch in alternation.Branches)
        {
            branches.Add(new PatternBranch(_instructions.Count, isBackward ? null : FirstCharacters.Of(branch)));
            Emit(branch, isBackward);
            jumps.Add(Emit(default));
        }

        _branches[table] = branches.ToImmutable();
        foreach (var jump in jumps)
            _instructions[jump] = new Instruction(Operation.Jump, _instructions.Count);
    }

    private void EmitParts(PatternNode yes, PatternNode no, bool isBackward, Action<int> setNo)
    {
        Emit(yes, isBackward);
        var jump = Emit(default);
        setNo(_instructions.Count);
        Emit(no, isBackward);
        _instructions[jump] = new Instruction(Operation.Jump, _instructions.Count);
    }

    private void EmitLook(LookNode look)
    {
        if (!look.IsNegative)
        {
            Enclose(look.Body, look.IsBehind, Operation.CutAndReturn);
            return;
        }

        var enter = Emit(new Instruction(Operation.Enter, Registers(2)));
        var choice = Emit(default);
        Emit(look.Body, look.IsBehind);
        Emit(new Instruction(Operation.Cut, _instructions[enter].A));
        Emit(new Instruction(Operation.Fail));
        _instructions[choice] = new Instruction(Operation.Choice, _instructions.Count);
    }

    private void Enclose(PatternNode body, bool isBackward, Operation end)
    {
        var register = Registers(2);
        Emit(new Instruction(Operation.Enter, register));
        Emit(body, isBackward);
        Emit(new Instruction(end, register));
    }

    private void EmitRepeat(RepeatNode repeat, bool isBackward)
    {
        var (body, minimum, maximum, isLazy) = repeat;
        if (maximum == 0)
            return;
        if (minimum == 1 && maximum == 1)
            Emit(body, isBackward);
        else if (SingleOf(body) is { } set)
            Emit(new Instruction(isLazy ? Operation.LazyRun : Operation.Run, minimum, maximum, IsBackward: isBackward, Set: set));
        else
            EmitLoop(repeat, isBackward);
    }

    /// <summary>Whether each match of a part surely takes a character.</summary>
    private static bool TakesSomething(PatternNode node) => node switch
    {
        TextNode or SetNode => true,
        CaptureNode capture => TakesSomething(capture.Body),
        AtomicNode atomic => TakesSomething(atomic.Body),
        RepeatNode repeat => repeat.Minimum > 0 && TakesSomething(repeat.Body),
        SequenceNode sequence => sequence.Items.Any(TakesSomething),
        AlternationNode alternation => alternation.Branches.All(TakesSomething),
        _ => false,
    };

    private static CharacterSet? SingleOf(PatternNode node) => node switch
    {
        SetNode set => set.Set,
        TextNode { Text: [var c] } text => CharacterSet.Of(c, text.IgnoresCase),
        _ => null,
    };

    /// <summary>
    /// A loop tests before each round whether there is another one. A minimum is counted from below zero, and its first round begins without
    /// a test: so an empty round ends the loop exactly where it does in .NET.
    /// </summary>
    private void EmitLoop(RepeatNode repeat, bool isBackward)
    {
        var (body, minimum, maximum, isLazy) = repeat;
        var isCounted = minimum > 1 || maximum < int.MaxValue;
        _isPlain &= !isCounted && TakesSomething(body);
        var register = Registers(isCounted ? 2 : 1);
        var loop = BeginLoop(register, minimum, isCounted, isLazy);
        Emit(body, isBackward);
        Emit(new Instruction(Operation.Jump, loop));
        var limit = maximum == int.MaxValue ? int.MaxValue : minimum == 0 ? maximum : maximum - minimum;
        _instructions[loop] = new Instruction(
            (isLazy, isCounted) switch
            {
                (false, false) => Operation.Loop,
                (true, false) => Operation.LazyLoop,
                (false, true) => Operation.CountedLoop,
                (true, true) => Operation.LazyCountedLoop,
            },
            register,
            _instructions.Count,
            limit);
    }

    /// <summary>Emits what comes before the rounds; where the loop will be tested.</summary>
    private int BeginLoop(int register, int minimum, bool isCounted, bool isLazy)
    {
        Emit(minimum == 0 ? new Instruction(Operation.Write, register, -1) : new Instruction(Operation.Mark, register));
        if (isCounted)
            Emit(new Instruction(Operation.Write, register + 1, minimum == 0 ? 0 : 1 - minimum));
        var first = minimum == 0 ? -1 : Emit(default);
        var loop = Emit(default);
        if (isLazy)
            Emit(new Instruction(isCounted ? Operation.CountRound : Operation.Mark, register));
        if (first >= 0)
            _instructions[first] = new Instruction(Operation.Jump, _instructions.Count);
        return loop;
    }
}
