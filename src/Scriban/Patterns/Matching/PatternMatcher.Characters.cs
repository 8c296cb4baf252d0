namespace MinutesDsl.Scriban.Patterns;

/// <summary>The instructions that take characters, and the anchors.</summary>
internal sealed partial class PatternMatcher
{
    private bool TakeSet(in Instruction instruction, ref int place)
    {
        var next = instruction.IsBackward ? place - 1 : place;
        if (next < 0 || next >= _text.Length || instruction.Set?.Contains(_text[next]) != true)
            return false;
        place = instruction.IsBackward ? next : next + 1;
        return true;
    }

    private bool TakeText(in Instruction instruction, ref int place)
    {
        var length = instruction.Text.Length;
        var from = instruction.IsBackward ? place - length : place;
        if (from < 0 || from + length > _text.Length || _text[from] != instruction.Text[0])
            return false;
        Spend(length / StartCondition.CharactersForStep);
        if (!_text.AsSpan(from, length).SequenceEqual(instruction.Text))
            return false;
        place = instruction.IsBackward ? from : from + length;
        return true;
    }

    private bool TakeWithoutCase(ReadOnlySpan<char> text, bool isBackward, ref int place)
    {
        var from = isBackward ? place - text.Length : place;
        if (from < 0 || from + text.Length > _text.Length)
            return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (i % StartCondition.CharactersForStep == StartCondition.CharactersForStep - 1)
                Spend(1);
            if (!CaseFolding.AreEqual(text[i], _text[from + i]))
                return false;
        }

        place = isBackward ? from : from + text.Length;
        return true;
    }

    private bool TakeReference(in Instruction instruction, ref int place)
    {
        var (start, end) = (_registers[2 * instruction.A], _registers[(2 * instruction.A) + 1]);
        if (instruction.A == 0 || start < 0)
            return false;
        var referred = _text.AsSpan(start, end - start);
        if (instruction.Operation == Operation.BackReferenceWithoutCase)
            return TakeWithoutCase(referred, instruction.IsBackward, ref place);
        var from = instruction.IsBackward ? place - referred.Length : place;
        if (from < 0 || from + referred.Length > _text.Length)
            return false;
        Spend(referred.Length / StartCondition.CharactersForStep);
        if (!_text.AsSpan(from, referred.Length).SequenceEqual(referred))
            return false;
        place = instruction.IsBackward ? from : from + referred.Length;
        return true;
    }

    private bool TakeRun(in Instruction run, int at, ref int place)
    {
        var count = CountOf(run, place, run.B);
        if (count < run.A)
            return false;
        var step = run.IsBackward ? -1 : 1;
        var least = place + (step * run.A);
        place += step * count;
        if (place != least)
            Push(at, place, least, isOfRun: true);
        return true;
    }

    private bool TakeLazyRun(in Instruction run, int at, ref int place)
    {
        if (run.A > 0 && CountOf(run, place, run.A) < run.A)
            return false;
        var step = run.IsBackward ? -1 : 1;
        var room = run.IsBackward ? place : _text.Length - place;
        var most = place + (step * Math.Min(run.B, room));
        place += step * run.A;
        if (place != most)
            Push(at, place, most, isOfRun: true);
        return true;
    }

    /// <summary>How many characters of a set there are from a place on, up to a limit.</summary>
    private int CountOf(in Instruction run, int place, int limit)
    {
        if (run.Set is not { } set)
            return 0;
        var length = Math.Min(run.IsBackward ? place : _text.Length - place, limit);
        var count = run.IsBackward ? set.CountAtEnd(_text.AsSpan(place - length, length)) : set.CountAtStart(_text.AsSpan(place, length));
        Spend(count / StartCondition.CharactersForStep);
        return count;
    }

    private bool IsAt(AnchorKind kind, int place) => kind switch
    {
        AnchorKind.Beginning => place == 0,
        AnchorKind.LineBeginning => place == 0 || _text[place - 1] == '\n',
        AnchorKind.LineEnd => place == _text.Length || _text[place] == '\n',
        AnchorKind.LastLineEnd => place == _text.Length || (place == _text.Length - 1 && _text[place] == '\n'),
        AnchorKind.End => place == _text.Length,
        AnchorKind.Start => place == _start,
        AnchorKind.Boundary => IsBoundary(place),
        _ => !IsBoundary(place),
    };

    private bool IsBoundary(int place) =>
        (place > 0 && UnicodeCategories.IsOfWord(_text[place - 1])) != (place < _text.Length && UnicodeCategories.IsOfWord(_text[place]));
}
