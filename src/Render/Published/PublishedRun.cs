using System.Collections.Immutable;

namespace MinutesDsl.Render;

/// <summary>A run of words.</summary>
public sealed record PublishedRun : PublishedPart
{
    private static readonly PartShape PartShape = Render.PartShape.Of<PublishedRun>(
        "run",
        ("kind", part => part.Kind),
        ("text", part => part.Text),
        ("runs", part => part.Runs),
        ("target", part => part.Target),
        ("person", part => part.Person));

    /// <summary><c>text</c>, <c>strong</c>, <c>emphasis</c>, <c>link</c>, <c>mention</c>, <c>minute_reference</c> or <c>line_break</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The words of the run, without markup.</summary>
    public required string Text { get; init; }

    /// <summary>The runs inside, of <c>strong</c>, <c>emphasis</c> and <c>link</c>.</summary>
    public ImmutableArray<PublishedRun> Runs { get; init; } = [];

    /// <summary>Where it leads: of <c>link</c>; of a <c>minute_reference</c>, <c>#m590</c> in this page and <c>2023-06-12.html#m45</c> in the page of other published minutes.</summary>
    public string? Target { get; init; }

    /// <summary>Who it is, of <c>mention</c>.</summary>
    public PublishedPerson? Person { get; init; }

    internal override PartShape Shape => PartShape;
}
