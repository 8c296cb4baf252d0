namespace MinutesDsl.Semantics;

/// <summary>A quotation: a motion's text, a public question; its <see cref="Block.Blocks"/> are its paragraphs.</summary>
public sealed record QuotationBlock : Block;
