namespace MinutesDsl.Render;

/// <summary>An action and its item.</summary>
public sealed record PublishedActionEntry : PublishedPart
{
    private static readonly PartShape PartShape = Render.PartShape.Of<PublishedActionEntry>(
        "action_entry",
        ("item", part => part.Item),
        ("action", part => part.Action));

    /// <summary>The item.</summary>
    public required PublishedItemReference Item { get; init; }

    /// <summary>The action, the same as in its place.</summary>
    public required PublishedAction Action { get; init; }

    internal override PartShape Shape => PartShape;
}
