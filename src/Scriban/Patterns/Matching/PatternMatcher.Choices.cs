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
    private FailedPlaces? _failed;
    private int _goneBack;

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
            if (_program.IsPlain && _goneBack++ == _rememberAfter && (_failed = FailedPlaces.For(2 * _program.Instructions.Length, _text)) is not null)
                Spend(_failed.Size / FailedPlaces.LooksForStep);
            var choice = _choices[_choiceCount - 1];
            Undo(choice.Trail);
            (at, place) = (choice.At, choice.Place);
            if (choice.IsOfRun ? GoOn(choice, ref at, ref place) : GoOnAt(at, place))
                return true;
        }

        Undo(0);
        return false;
    }

    private bool GoOnAt(int at, int place)
    {
        _choiceCount--;
        return IsNew(at, place);
    }

    /// <summary>Whether the search goes back to an instruction at a place for the first time.</summary>
    private bool IsNew(int at, int place) => _failed?.Add(at, place) != false;

    /// <summary>Whether the search comes for the first time to an instruction that makes choices: the second time all of them have failed.</summary>
    private bool IsNewChoice(int at, int place) => _failed?.Add(_program.Instructions.Length + at, place) != false;

    /// <summary>Goes on with what an instruction that holds several choices has left.</summary>
    private bool GoOn(in Choice choice, ref int at, ref int place)
    {
        ref readonly var instruction = ref _program.Instructions.ItemRef(at - 1);
        switch (instruction.Operation)
        {
            case Operation.Run:
                return GiveBack(instruction, choice, ref place);
            case Operation.LazyRun:
                if (TakeOneMore(instruction, choice, ref place))
                    return IsNew(at, place);
                _choiceCount--;
                return false;
            default:
                _choiceCount--;
                at = Branch(instruction.A, choice.Limit, at, place);
                return IsNew(at, place);
        }
    }

    private bool GiveBack(in Instruction run, in Choice choice, ref int place)
    {
        var isNew = false;
        while (!isNew && TryPrevious(run, choice.Limit, ref place))
            isNew = IsNew(choice.At, place);
        Spend(Math.Abs(place - choice.Place) / FailedPlaces.LooksForStep);
        if (isNew)
            Keep(choice, place);
        else
            _choiceCount--;
        return isNew;
    }

    /// <summary>Goes to the place before within a run from which the pattern may go on.</summary>
    private bool TryPrevious(in Instruction run, int limit, ref int place)
    {
        if (place == limit)
            return false;
        if (run.C == 0)
        {
            place += run.IsBackward ? 1 : -1;
            return true;
        }

        var found = _text.AsSpan(limit, place - limit).LastIndexOf((char)(run.C - 1));
        place = limit + Math.Max(found, 0);
        return found >= 0;
    }

    private void Keep(in Choice choice, int place)
    {
        if (place == choice.Limit)
            _choiceCount--;
        else
            _choices[_choiceCount - 1] = choice with { Place = place };
    }

    private bool TakeOneMore(in Instruction run, in Choice choice, ref int place)
    {
        if (run.IsBackward ? place == 0 : place == _text.Length)
            return false;
        if (run.C > 0)
            return TakeUpToNext(run, choice, ref place);
        if (run.Set?.Contains(_text[run.IsBackward ? place - 1 : place]) != true)
            return false;
        place += run.IsBackward ? -1 : 1;
        Keep(choice, place);
        return true;
    }

    /// <summary>Takes characters up to the next one that what follows may begin with.</summary>
    private bool TakeUpToNext(in Instruction run, in Choice choice, ref int place)
    {
        var rest = _text.AsSpan(place, Math.Min(choice.Limit + 1, _text.Length) - place);
        var taken = rest.Length == 0 ? -1 : rest[1..].IndexOf((char)(run.C - 1)) + 1;
        if (taken <= 0)
        {
            Spend(rest.Length / FailedPlaces.LooksForStep);
            return false;
        }

        Spend(taken / StartCondition.CharactersForStep);
        if (run.Set?.CountAtStart(rest[..taken]) != taken)
            return false;
        place += taken;
        Keep(choice, place);
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
