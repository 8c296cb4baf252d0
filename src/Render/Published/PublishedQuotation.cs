namespace MinutesDsl.Render;

/// <summary>A quotation: a motion's text, a public question.</summary>
public sealed record PublishedQuotation : PublishedBlock
{
    private static readonly PartShape BlockShape = ShapeOf<PublishedQuotation>("quotation");

    /// <inheritdoc/>
    public override string Kind => "quotation";

    internal override PartShape Shape => BlockShape;
}
