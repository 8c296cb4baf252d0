namespace MinutesDsl.Render;

/// <summary>Gives headings levels without gaps, whatever number of <c>#</c> was typed.</summary>
internal sealed class HeadingLevels
{
    private const int Deepest = 5;

    private readonly Stack<int> typed = new();
    private int floor;
    private int item;

    /// <summary>The level of an item of a depth: never more than one below the item before it.</summary>
    public int BeginItem(int depth, int offset)
    {
        item = Math.Clamp(Math.Min(depth + 1, item + 1), 1, Deepest);
        floor = Math.Min(item + offset, Deepest);
        typed.Clear();
        return item;
    }

    /// <summary>The level of a sub-heading.</summary>
    public int Heading(int level)
    {
        while (typed.TryPeek(out var above) && above >= level)
            typed.Pop();
        typed.Push(level);
        return Math.Min(floor + typed.Count, Deepest);
    }
}
