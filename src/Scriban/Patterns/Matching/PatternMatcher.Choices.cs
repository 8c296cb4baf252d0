namespace MinutesDsl.Scriban.Patterns;

/// <summary>The stack of choices, and the trail of what was written to registers since: to go back to a choice takes back what came after it.</summary>
internal sealed partial class PatternMatcher
{
    /// <summary>The most choices, and the most writes to registers, that a match may remember.</summary>
    public const int MaximumChoices = 4_000_000;

    private const int StepsBetweenBranches = 8;

    private Choice[] _choices = new Choice[16];
    private (int Register, int Value)[] _trail = new (int, int)[32];
    private int _choiceCount;
    private int _trailCount;

    /// <summary>A place to go back to. Where <see cref="IsOfRun"/>, the instruction before <see cref="At"/> says how it goes on, up to <see cref="Limit"/>.</summary>
    private readonly record struct Choice(int At, int Place, int Limit, int Trail, bool IsOfRun);

    private void Push(int at, int place, int limit, bool isOfRun = false)
    {
        if (_choiceCount == _choices.Length)
            _choices = Grown(_choices);
        _choices[_choiceCount++] = new Choice(at, place, limit, _trailCount, isOfRun);
    }

    private void Write(int register, int value)
    {
        if (_trailCount == _trail.Length)
            _trail = Grown(_trail);
        _trail[_trailCount++] = (register, _registers[register]);
        _registers[register] = value;
    }

    private T[] Grown<T>(T[] items)
    {
        if (items.Length >= MaximumChoices)
            throw _meter.TooManyChoices();
        Array.Resize(ref items, Math.Min(2 * items.Length, MaximumChoices));
        return items;
    }

    private void Undo(int trail)
    {
        while (_trailCount > trail)
        {
            var (register, value) = _trail[--_trailCount];
            _registers[register] = value;
        }
    }

    /// <summary>Makes ready for another match.</summary>
    private void Forget()
    {
        _choiceCount = 0;
        Undo(0);
    }

    /// <summary>Goes on at the last choice that holds something else to try; false where there is none.</summary>
    private bool GoBack(ref int at, ref int place)
    {
        while (_choiceCount > 0)
        {
            Spend(1);
            var choice = _choices[_choiceCount - 1];
            Undo(choice.Trail);
            (at, place) = (choice.At, choice.Place);
            if (!choice.IsOfRun)
            {
                _choiceCount--;
                return true;
            }

            var instruction = _program.Instructions[at - 1];
            switch (instruction.Operation)
            {
                case Operation.Run:
                    GiveBack(instruction, choice, ref place);
                    return true;
                case Operation.LazyRun when TakeOneMore(instruction, choice, ref place):
                    return true;
                case Operation.Branches:
                    _choiceCount--;
                    at = Branch(instruction.A, choice.Limit, at, place);
                    return true;
                default:
                    _choiceCount--;
                    break;
            }
        }

        Undo(0);
        return false;
    }

    private void GiveBack(in Instruction run, in Choice choice, ref int place)
    {
        place += run.IsBackward ? 1 : -1;
        if (place == choice.Limit)
            _choiceCount--;
        else
            _choices[_choiceCount - 1] = choice with { Place = place };
    }

    private bool TakeOneMore(in Instruction run, in Choice choice, ref int place)
    {
        var next = run.IsBackward ? place - 1 : place;
        if (next < 0 || next >= _text.Length || run.Set?.Contains(_text[next]) != true)
            return false;
        place += run.IsBackward ? -1 : 1;
        if (place == choice.Limit)
            _choiceCount--;
        else
            _choices[_choiceCount - 1] = choice with { Place = place };
        return true;
    }

    /// <summary>Begins with the next branch that the text may go on with, and remembers the one after it; -1 where there is none.</summary>
    private int Branch(int table, int from, int at, int place)
    {
        var branches = _program.Branches[table].AsSpan();
        var first = NextBranch(branches, from, place);
        if (first < 0)
            return -1;
        var second = NextBranch(branches, first + 1, place);
        if (second >= 0)
            Push(at, place, second, isOfRun: true);
        return branches[first].Target;
    }

    private int NextBranch(ReadOnlySpan<PatternBranch> branches, int from, int place)
    {
        for (var i = from; i < branches.Length; i++)
        {
            if (i % StepsBetweenBranches == StepsBetweenBranches - 1)
                Spend(1);
            if (branches[i].First is not { } first || (place < _text.Length && first.Contains(_text[place])))
                return i;
        }

        return -1;
    }
}
