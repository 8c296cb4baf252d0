using System.Collections.Immutable;
using MinutesDsl.Text;

namespace MinutesDsl.Semantics;

/// <summary>A list of who was there, or was not.</summary>
public sealed record Roll
{
    /// <summary>Which roll.</summary>
    public required RollKind Kind { get; init; }

    /// <summary>The label typed after the keyword, or empty: the house style's own is used.</summary>
    public string Label { get; init; } = "";

    /// <summary>The entries in typed order.</summary>
    public ImmutableArray<Attendee> Attendees { get; init; } = [];

    /// <summary>Whether the roll says that there is nobody ("None.", "Nil").</summary>
    public bool IsNil { get; init; }

    /// <summary>The words typed for a nil roll ("None.").</summary>
    public string NilText { get; init; } = "";

    /// <summary>The minutes' own wording in place of the house style's sentence, or empty.</summary>
    public InlineContent OwnWords { get; init; } = InlineContent.Empty;

    /// <summary>Where it stands.</summary>
    public required TextSpan Span { get; init; }
}
