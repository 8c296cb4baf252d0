namespace MinutesDsl.Render;

/// <summary>A member of a published part.</summary>
/// <param name="Name">Its name in templates and JSON, in snake case.</param>
/// <param name="Get">Its value: null, a string, a bool, an int, a <see cref="PublishedPart"/>, or an array of strings or parts.</param>
internal sealed record PartMember(string Name, Func<PublishedPart, object?> Get);
