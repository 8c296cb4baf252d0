namespace MinutesDsl.Scriban.Patterns;

/// <summary>
/// Looks for a pattern in a text by trying what it says and going back to the last choice where that fails, as .NET does. Choices lie on a stack
/// of its own, so that no text and no pattern overflows that of the machine. Every instruction done and every choice gone back to is a step;
/// characters that are only passed over count <see cref="StartCondition.CharactersForStep"/> to a step.
/// </summary>
internal sealed partial class PatternMatcher
{
    private readonly PatternProgram _program;
    private readonly string _text;
    private readonly IStepMeter _meter;
    private readonly int[] _registers;
    private readonly int _rememberAfter;
    private int _start;
    private long _steps;
    private long _allowed;

    /// <param name="program">What to look for.</param>
    /// <param name="text">Where to look.</param>
    /// <param name="meter">What counts the steps.</param>
    /// <param name="rememberAfter">How often a search goes back before it remembers where that failed; most never go back so often.</param>
    public PatternMatcher(PatternProgram program, string text, IStepMeter meter, int rememberAfter = 2000)
    {
        (_program, _text, _meter, _rememberAfter) = (program, text, meter, rememberAfter);
        Spend(program.Registers);
        _registers = new int[program.Registers];
        Array.Fill(_registers, -1);
    }

    /// <summary>The matches from left to right, none overlapping another.</summary>
    public IEnumerable<PatternMatch> FindAll()
    {
        for (var match = Find(null); match is not null; match = Find(match))
            yield return match;
    }

    /// <summary>The first match, or the first one after another; null where there is none.</summary>
    public PatternMatch? Find(PatternMatch? previous = null)
    {
        _start = previous?.End ?? 0;
        (_failed, _goneBack) = (null, 0);
        var match = Search(previous is { } last && last.Start == last.End ? _start + 1 : _start);
        _allowed = _meter.Charge(_steps);
        _steps = 0;
        return match;
    }

    private PatternMatch? Search(int place)
    {
        while (place <= _text.Length)
        {
            var next = _program.Start.Next(_text, place, _start);
            Spend(1 + (((next < 0 ? _text.Length : next) - place) / StartCondition.CharactersForStep));
            if (next < 0)
                return null;
            var end = Run(next);
            if (end >= 0)
                return Taken(next, end);
            place = next + 1;
        }

        return null;
    }

    private PatternMatch Taken(int start, int end)
    {
        var slots = ImmutableArray.CreateBuilder<(int, int)>(_program.Slots);
        slots.Add((start, end));
        for (var slot = 1; slot < _program.Slots; slot++)
            slots.Add((_registers[2 * slot], _registers[(2 * slot) + 1]));
        Spend(1 + (_program.Slots / StartCondition.CharactersForStep));
        Forget();
        return new PatternMatch(_text, slots.MoveToImmutable());
    }

    private void Spend(int steps)
    {
        _steps += steps;
        if (_steps < _allowed)
            return;
        _allowed = _meter.Charge(_steps);
        _steps = 0;
    }

    /// <summary>Tries a match at a place; its end, or -1.</summary>
    private int Run(int place)
    {
        var instructions = _program.Instructions.AsSpan();
        var at = 0;
        while (true)
        {
            Spend(1);
            ref readonly var instruction = ref instructions[at++];
            var hasFailed = false;
            switch (instruction.Operation)
            {
                case Operation.Accept:
                    return place;
                case Operation.Set:
                    hasFailed = !TakeSet(instruction, ref place);
                    break;
                case Operation.Text:
                    hasFailed = !TakeText(instruction, ref place);
                    break;
                case Operation.TextWithoutCase:
                    hasFailed = !TakeWithoutCase(instruction.Text, instruction.IsBackward, ref place);
                    break;
                case Operation.Run:
                    hasFailed = !IsNewChoice(at - 1, place) || !TakeRun(instruction, at, ref place);
                    break;
                case Operation.LazyRun:
                    hasFailed = !IsNewChoice(at - 1, place) || !TakeLazyRun(instruction, at, ref place);
                    break;
                case Operation.BackReference or Operation.BackReferenceWithoutCase:
                    hasFailed = !TakeReference(instruction, ref place);
                    break;
                case Operation.Anchor:
                    hasFailed = !IsAt((AnchorKind)instruction.A, place);
                    break;
                case Operation.Jump:
                    at = instruction.A;
                    break;
                case Operation.Choice:
                    Push(instruction.A, place, 0);
                    break;
                case Operation.Branches:
                    at = IsNewChoice(at - 1, place) ? Branch(instruction.A, 0, at, place) : -1;
                    hasFailed = at < 0;
                    break;
                case Operation.Mark:
                    Write(instruction.A, place);
                    break;
                case Operation.Write:
                    Write(instruction.A, instruction.B);
                    break;
                case Operation.Capture:
                    var mark = _registers[instruction.B];
                    Write(2 * instruction.A, Math.Min(mark, place));
                    Write((2 * instruction.A) + 1, Math.Max(mark, place));
                    break;
                case Operation.Loop or Operation.LazyLoop or Operation.CountedLoop or Operation.LazyCountedLoop:
                    hasFailed = !IsNewChoice(at - 1, place);
                    if (!hasFailed)
                        at = NextRound(instruction, at, place);
                    break;
                case Operation.CountRound:
                    Write(instruction.A, place);
                    Write(instruction.A + 1, _registers[instruction.A + 1] + 1);
                    break;
                case Operation.Enter:
                    Write(instruction.A, _choiceCount);
                    Write(instruction.A + 1, place);
                    break;
                case Operation.Cut:
                    _choiceCount = _registers[instruction.A];
                    break;
                case Operation.CutAndReturn:
                    _choiceCount = _registers[instruction.A];
                    place = _registers[instruction.A + 1];
                    break;
                case Operation.IfMatched:
                    if (_registers[2 * instruction.A] < 0)
                        at = instruction.B;
                    break;
                default:
                    hasFailed = true;
                    break;
            }

            if (hasFailed && !GoBack(ref at, ref place))
                return -1;
        }
    }

    /// <summary>Whether a loop makes another round: where it goes on.</summary>
    private int NextRound(in Instruction loop, int at, int place)
    {
        var mark = _registers[loop.A];
        var isCounted = loop.Operation is Operation.CountedLoop or Operation.LazyCountedLoop;
        var count = isCounted ? _registers[loop.A + 1] : 0;
        // Rounds that must be are made even if they match nothing; after that an empty round is the last.
        var isOver = count >= 0 && (place == mark || (isCounted && count >= loop.C));
        if (isOver)
            return loop.B;
        if (loop.Operation is Operation.LazyLoop or Operation.LazyCountedLoop)
        {
            if (count < 0)
                return at;
            Push(at, place, 0);
            return loop.B;
        }

        if (count >= 0)
            Push(loop.B, place, 0);
        Write(loop.A, place);
        if (isCounted)
            Write(loop.A + 1, count + 1);
        return at;
    }
}
