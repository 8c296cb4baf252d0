using System.Collections.Immutable;

namespace MinutesDsl.Render;

/// <summary>An action.</summary>
public sealed record PublishedAction : PublishedBlock
{
    private static readonly PartShape BlockShape = ShapeOf<PublishedAction>(
        "action",
        ("owners", part => part.Owners),
        ("owner_names", part => part.OwnerNames),
        ("due", part => part.Due),
        ("due_date", part => part.DueDate),
        ("text", part => part.Text),
        ("progress", part => part.Progress),
        ("action_number", part => part.ActionNumber));

    /// <summary>Who is to do it.</summary>
    public ImmutableArray<PublishedReference> Owners { get; init; } = [];

    /// <summary>The owners in one line: <c>Clerk and Chair</c>.</summary>
    public string? OwnerNames { get; init; }

    /// <summary>When it is due, as typed.</summary>
    public string? Due { get; init; }

    /// <summary>When it is due, where that is a whole date.</summary>
    public PublishedDate? DueDate { get; init; }

    /// <summary>What is to be done.</summary>
    public required PublishedText Text { get; init; }

    /// <summary>How far it is: <c>open</c>, <c>done</c>.</summary>
    public string? Progress { get; init; }

    /// <summary>Its number.</summary>
    public string? ActionNumber { get; init; }

    /// <inheritdoc/>
    public override string Kind => "action";

    internal override PartShape Shape => BlockShape;
}
