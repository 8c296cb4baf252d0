namespace MinutesDsl.Render;

/// <summary>Somebody, or a post, in every form.</summary>
public sealed record PublishedPerson : PublishedPart
{
    private static readonly PartShape PartShape = Render.PartShape.Of<PublishedPerson>(
        "person",
        ("handle", part => part.Handle),
        ("full", part => part.Full),
        ("name", part => part.Name),
        ("short", part => part.Short),
        ("first", part => part.First),
        ("title", part => part.Title),
        ("surname", part => part.Surname),
        ("role", part => part.Role),
        ("organisation", part => part.Organisation),
        ("party", part => part.Party),
        ("ward", part => part.Ward),
        ("is_post", part => part.IsPost));

    /// <summary>The handle in the source, without <c>@</c>.</summary>
    public string? Handle { get; init; }

    /// <summary><c>Councillor Chris Barnham</c>; a post's role.</summary>
    public required string Full { get; init; }

    /// <summary><c>Chris Barnham</c>; nothing for a post without a name.</summary>
    public string? Name { get; init; }

    /// <summary><c>Councillor Barnham</c>, or the short form that the source gives.</summary>
    public required string Short { get; init; }

    /// <summary>In full with the role: <c>Sara Williams (Executive Director for Children and Young People)</c>.</summary>
    public required string First { get; init; }

    /// <summary>The titles before the name: <c>Councillor</c>.</summary>
    public string? Title { get; init; }

    /// <summary>The surname.</summary>
    public string? Surname { get; init; }

    /// <summary>The role or post.</summary>
    public string? Role { get; init; }

    /// <summary>The organisation.</summary>
    public string? Organisation { get; init; }

    /// <summary>The political party.</summary>
    public string? Party { get; init; }

    /// <summary>The ward or division.</summary>
    public string? Ward { get; init; }

    /// <summary>Whether this is a post without a name.</summary>
    public required bool IsPost { get; init; }

    internal override PartShape Shape => PartShape;
}
