using System.Collections.Immutable;

namespace MinutesDsl.Semantics;

/// <summary>An action.</summary>
public sealed record ActionBlock : Block
{
    /// <summary>The owners in typed order.</summary>
    public required ImmutableArray<PersonReference> Owners { get; init; }

    /// <summary>When it is due, as typed ("30 September 2023", "next meeting", "asap"), or empty.</summary>
    public required string Due { get; init; }

    /// <summary>When it is due, where that is a whole date.</summary>
    public DateOnly? DueDate { get; init; }

    /// <summary>The weekday that was typed with <see cref="DueDate"/>, or null.</summary>
    public DayOfWeek? DueWeekday { get; init; }

    /// <summary>The words.</summary>
    public required InlineContent Text { get; init; }

    /// <summary>How far it is ("open", "done", …), or empty.</summary>
    public string Progress { get; init; } = "";

    /// <summary>Its number (field <c>no</c>), or empty.</summary>
    public string ActionNumber { get; init; } = "";
}
