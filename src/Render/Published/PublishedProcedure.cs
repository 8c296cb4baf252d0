using System.Collections.Immutable;

namespace MinutesDsl.Render;

/// <summary>A step in the conduct of the meeting.</summary>
public sealed record PublishedProcedure : PublishedBlock
{
    private static readonly PartShape BlockShape = ShapeOf<PublishedProcedure>(
        "procedure",
        ("key", part => part.Key),
        ("persons", part => part.Persons),
        ("names", part => part.Names),
        ("time", part => part.Time),
        ("for", part => part.For),
        ("wording", part => part.Wording),
        ("text", part => part.Text),
        ("own_words", part => part.OwnWords));

    /// <summary><c>opened</c>, <c>arrived</c>, <c>returned</c>, <c>left</c>, <c>adjourned</c> or <c>resumed</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Who arrived, returned or left.</summary>
    public ImmutableArray<PublishedReference> Persons { get; init; } = [];

    /// <summary>The persons in one line.</summary>
    public string? Names { get; init; }

    /// <summary>When.</summary>
    public PublishedTime? Time { get; init; }

    /// <summary>The minute or item that somebody left for, as typed: <c>minute 594</c>.</summary>
    public string? For { get; init; }

    /// <summary>The style's sentence: <c>Councillor Bob Smith left the meeting at 7.25pm for minute 3.</c></summary>
    public required string Wording { get; init; }

    /// <summary>Other words after the keyword: <c>for 5 minutes</c>.</summary>
    public PublishedText? Text { get; init; }

    /// <summary>The minutes' own wording in place of the style's.</summary>
    public PublishedText? OwnWords { get; init; }

    /// <inheritdoc/>
    public override string Kind => "procedure";

    internal override PartShape Shape => BlockShape;
}
