using System.Collections.Immutable;

namespace MinutesDsl.Render;

/// <summary>A list of who was there, or was not.</summary>
public sealed record PublishedRoll : PublishedPart
{
    private static readonly PartShape PartShape = Render.PartShape.Of<PublishedRoll>(
        "roll",
        ("key", part => part.Key),
        ("label", part => part.Label),
        ("attendees", part => part.Attendees),
        ("names", part => part.Names),
        ("is_nil", part => part.IsNil),
        ("nil_text", part => part.NilText),
        ("own_words", part => part.OwnWords),
        ("item", part => part.Item));

    /// <summary>Which roll: <c>present</c>, <c>apologies</c>, <c>absent</c>, <c>substitutes</c>, <c>in_attendance</c>, <c>also_present</c>, <c>witnesses</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The label to print: the one typed, or the style's.</summary>
    public required string Label { get; init; }

    /// <summary>The entries, in typed order.</summary>
    public ImmutableArray<PublishedAttendee> Attendees { get; init; } = [];

    /// <summary>The entries in one line, a shared title said once: <c>Councillors Desmond, Muir and Reid</c>.</summary>
    public required string Names { get; init; }

    /// <summary>Whether the roll says that there is nobody.</summary>
    public required bool IsNil { get; init; }

    /// <summary>The words typed for that: <c>None.</c></summary>
    public string? NilText { get; init; }

    /// <summary>The minutes' own sentence in place of the style's.</summary>
    public PublishedText? OwnWords { get; init; }

    /// <summary>The anchor of the item that it stands in; nothing where it stands before the items.</summary>
    public string? Item { get; init; }

    internal override PartShape Shape => PartShape;
}
