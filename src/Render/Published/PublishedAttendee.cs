namespace MinutesDsl.Render;

/// <summary>One entry of a roll.</summary>
public sealed record PublishedAttendee : PublishedPart
{
    private static readonly PartShape PartShape = Render.PartShape.Of<PublishedAttendee>(
        "attendee",
        ("text", part => part.Text),
        ("name", part => part.Name),
        ("role", part => part.Role),
        ("capacity", part => part.Capacity),
        ("letter", part => part.Letter),
        ("count", part => part.Count),
        ("person", part => part.Person),
        ("for", part => part.For));

    /// <summary>The whole entry: name, role, organisation, capacity, and for whom a substitute came.</summary>
    public required string Text { get; init; }

    /// <summary>The name in full, a post's role, or the words typed.</summary>
    public required string Name { get; init; }

    /// <summary>The role beside the name.</summary>
    public string? Role { get; init; }

    /// <summary>What stands in brackets: <c>Chairman</c>, <c>items 5 to 7</c>.</summary>
    public string? Capacity { get; init; }

    /// <summary><c>A</c>, <c>B</c>, … in a roll of witnesses.</summary>
    public string? Letter { get; init; }

    /// <summary>How many, where the entry is a count (<c>three members of the public</c>).</summary>
    public int? Count { get; init; }

    /// <summary>Who it is, where the entry names somebody.</summary>
    public PublishedPerson? Person { get; init; }

    /// <summary>For whom a substitute came.</summary>
    public PublishedReference? For { get; init; }

    internal override PartShape Shape => PartShape;
}
