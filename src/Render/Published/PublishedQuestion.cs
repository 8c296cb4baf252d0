namespace MinutesDsl.Render;

/// <summary>A question, an answer or a supplementary question; more of its words are among its blocks.</summary>
public sealed record PublishedQuestion : PublishedBlock
{
    private static readonly PartShape BlockShape = ShapeOf<PublishedQuestion>(
        "question",
        ("key", part => part.Key),
        ("person", part => part.Person),
        ("wording", part => part.Wording),
        ("text", part => part.Text));

    /// <summary><c>question</c>, <c>answer</c> or <c>supplementary</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Who asked or answered.</summary>
    public PublishedReference? Person { get; init; }

    /// <summary>What the style puts before the words: <c>Question from Mr Alan Hill</c>.</summary>
    public required string Wording { get; init; }

    /// <summary>The words.</summary>
    public PublishedText? Text { get; init; }

    /// <inheritdoc/>
    public override string Kind => "question";

    internal override PartShape Shape => BlockShape;
}
