namespace MinutesDsl.Scriban.Patterns;

/// <summary>A match: for each slot, beginning with the whole match, where its text begins and ends; -1 where the group did not match.</summary>
internal sealed record PatternMatch(string Text, ImmutableArray<(int Start, int End)> Slots)
{
    public int Start => Slots[0].Start;

    public int End => Slots[0].End;

    /// <summary>The text of a group; empty where it did not match.</summary>
    public ReadOnlySpan<char> this[int slot] => Slots[slot] is { Start: >= 0 } found ? Text.AsSpan(found.Start, found.End - found.Start) : [];
}
