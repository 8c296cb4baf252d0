namespace MinutesDsl.Semantics;

/// <summary>What is known of a minute in another file.</summary>
/// <param name="Number">The number as typed or counted; null where the file does not number.</param>
/// <param name="Label">The number as it is published, or null.</param>
/// <param name="Anchor">The anchor in that file's outputs.</param>
/// <param name="Title">The title as plain text; empty for an exempt item, whose title may be withheld.</param>
public sealed record MinuteEntry(string? Number, string? Label, string Anchor, string Title)
{
    /// <summary>Traces of its words; null where any of it is exempt, or where keywords are published in other words than those typed.</summary>
    public WordTraces? Words { get; init; }
}
